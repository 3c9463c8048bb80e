import type { Differences } from "./list-questions";
import type { Question, Ruling, StandingCoding, Voice } from "./question";

/** What was decided on a question. */
export interface Decided {
  /** Keys of the passages that carry the code; empty where it does not apply, or is about the whole article. */
  readonly passages: readonly string[];
  readonly applies: boolean;
  /** Null: as most of those who made the mark say. */
  readonly voice: Voice | null;
  readonly reason: string | null;
}

/**
 * What was decided on a question, or null while it is open. It is decided when every passage in question has its ruling
 * and together they make one of the readings, or none: after a coder has changed their marks, an earlier decision may no
 * longer answer what is asked. Whose words they are is decided by naming a voice.
 */
export function findDecision({ code, scope, asks, readings }: Question, rulings: readonly Ruling[]): Decided | null {
  const places = listPlaces(readings);
  const own = places.map((passage) =>
    rulings.find((ruling) => ruling.code === code && ruling.scope === scope && ruling.passage === passage),
  );
  const given = own.flatMap((ruling) => ruling ?? []);
  if (given.length < places.length) return null;
  const applied = given.filter(({ applies }) => applies);
  const passages = applied.flatMap(({ passage }) => passage ?? []);
  const reason = given.find((ruling) => ruling.reason !== null)?.reason ?? null;
  if (applied.length === 0) return asks === "voice" ? null : { passages: [], applies: false, voice: null, reason };
  const voice = applied.find((ruling) => ruling.voice !== null)?.voice ?? null;
  const isReading = readings.some((reading) => hasSame(reading.passages, passages));
  return isReading && (asks === "code" || voice !== null) ? { passages, applies: true, voice, reason } : null;
}

/** The places that a decision on a question has to speak of: every passage in question, or the whole article (null). */
export function listPlaces(readings: Question["readings"]): readonly (string | null)[] {
  const passages = new Set(readings.flatMap((reading) => reading.passages));
  return passages.size === 0 ? [null] : [...passages];
}

/** The codings that stand once every question is decided; null while one is open. */
export function settleCodings(
  { questions, agreed }: Differences,
  rulings: readonly Ruling[],
): readonly StandingCoding[] | null {
  const decided: StandingCoding[] = [];
  for (const question of questions) {
    const decision = findDecision(question, rulings);
    if (decision === null) return null;
    if (!decision.applies) continue;
    const { code, scope, marks } = question;
    const places = decision.passages.length === 0 ? [null] : decision.passages;
    for (const passage of places) {
      const there = marks.filter((mark) => (mark.passage?.key ?? null) === passage);
      decided.push({ code, scope, passage, voice: decision.voice ?? agreedVoice(there) });
    }
  }
  return [...agreed, ...decided];
}

/** In whose words most of those who marked it see it; the outlet's where as many see it in a speaker's. */
export function agreedVoice(marks: readonly { readonly voice: Voice }[]): Voice {
  const quoted = marks.filter(({ voice }) => voice === "quoted").length;
  return quoted * 2 > marks.length ? "quoted" : "outlet";
}

function hasSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((key) => others.includes(key));
}
