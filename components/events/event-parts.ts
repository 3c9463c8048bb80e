/** The questions that an event answers, in their order; `part` is also the last word of the address. */
export const EVENT_PARTS = [
  { part: "claims", short: "What happened?", question: "What does each say happened?" },
  { part: "missing", short: "What’s missing?", question: "What is missing?" },
  { part: "framing", short: "How framed?", question: "How is it framed?" },
  { part: "coverage", short: "Which articles?", question: "Which articles are in?" },
] as const;

export type EventPart = (typeof EVENT_PARTS)[number]["part"];

/** The full question of a part. */
export function questionOf(part: EventPart): string {
  return EVENT_PARTS.find((one) => one.part === part)?.question ?? "";
}

/**
 * The parts of an event or dossier. What is missing and how frames differ is said inside one event only: the articles of
 * a dossier are about different happenings.
 */
export function partsOf(kind: "event" | "dossier") {
  return EVENT_PARTS.filter(({ part }) => kind === "event" || part === "claims" || part === "coverage");
}

/** A part's number, from 1. */
export function numberOf(part: EventPart, kind: "event" | "dossier"): number {
  return partsOf(kind).findIndex((one) => one.part === part) + 1;
}
