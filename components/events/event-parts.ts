/** The questions that an event answers, in their order; `part` is also the last word of the address. */
export const EVENT_PARTS = [
  { part: "claims", short: "What happened?", question: "What does each say happened?" },
  { part: "missing", short: "What’s missing?", question: "What is missing?" },
  { part: "timeline", short: "When?", question: "When did each report?" },
  { part: "framing", short: "How framed?", question: "How is it framed?" },
  { part: "words", short: "Which words?", question: "Which words does each use?" },
  { part: "voices", short: "Who speaks?", question: "Who gets to speak?" },
  { part: "text", short: "Shared text?", question: "Which text do they share?" },
  { part: "coverage", short: "Which articles?", question: "Which articles are in?" },
] as const;

export type EventPart = (typeof EVENT_PARTS)[number]["part"];

/** The full question of a part. */
export function questionOf(part: EventPart): string {
  return EVENT_PARTS.find((one) => one.part === part)?.question ?? "";
}

/** What is said inside one event only: the articles of a dossier are about different happenings. */
const INSIDE_ONE_EVENT: ReadonlySet<EventPart> = new Set(["missing", "framing"]);

/** The parts of an event or dossier. Of a dossier's words, only names for the same actor are compared. */
export function partsOf(kind: "event" | "dossier") {
  return EVENT_PARTS.filter(({ part }) => kind === "event" || !INSIDE_ONE_EVENT.has(part));
}

/** A part's number, from 1. */
export function numberOf(part: EventPart, kind: "event" | "dossier"): number {
  return partsOf(kind).findIndex((one) => one.part === part) + 1;
}
