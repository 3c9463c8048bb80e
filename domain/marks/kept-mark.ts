import type { Theirs } from "./seen-coding";

/** Why a mark was not saved, for people; with what stands in its way, where the same coder put it there. */
export interface MarkRefusal {
  readonly reason: string;
  readonly message: string;
  readonly theirs?: Theirs;
}

/** What became of sending a mark; null: nobody answered, so that nobody knows whether it was saved. */
export type SendAnswer = { readonly ok: true } | ({ readonly ok: false } & MarkRefusal) | null;

/** A mark that a device keeps until it is saved. It is written down before it is sent, and has its key from then on. */
export interface KeptMark<Mark> {
  readonly markKey: string;
  /** Key of the coder who made it. */
  readonly coder: string;
  readonly articleKey: string;
  /** Milliseconds since 1970, by the device: later ones may be built upon it and are sent after it. */
  readonly madeAt: number;
  readonly mark: Mark;
  /** What it is, for people: "Economic, sentence 4". */
  readonly label: string;
  /** Null while it waits. */
  readonly refusal: MarkRefusal | null;
}

/** Refusals that pass: whoever made the mark can sign in again, or go back to work in this browser. */
const PASSING: readonly string[] = ["sign-in", "other-coder", "distrust"];

/** Whether it is to be tried again: nobody answered, or somebody who may not take it from whoever asks now. */
export function isToWait(answer: SendAnswer): boolean {
  return answer === null || (!answer.ok && PASSING.includes(answer.reason));
}

/** What is kept of a mark once it was answered: itself while it waits, itself with the reason, or nothing more. */
export function afterAnswer<Mark>(kept: KeptMark<Mark>, answer: SendAnswer): KeptMark<Mark> | null {
  if (answer === null || isToWait(answer)) return kept;
  if (answer.ok) return null;
  const { reason, message, theirs } = answer;
  return { ...kept, refusal: { reason, message, theirs } };
}

/** The marks that wait, in the order in which they were made. */
export function listWaiting<Mark>(kept: readonly KeptMark<Mark>[]): readonly KeptMark<Mark>[] {
  return kept
    .filter(({ refusal }) => refusal === null)
    .sort((one, other) => one.madeAt - other.madeAt || (one.markKey < other.markKey ? -1 : 1));
}

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

/** Milliseconds until the next try after so many in vain: twice as long each time, a minute at most. */
export function pauseAfter(triesInVain: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, triesInVain - 1));
}

/**
 * A kept mark as it was written down, from the text a browser gives back; null for anything else. What the mark itself
 * says is checked where it is saved.
 */
export function parseKeptMark<Mark>(text: string, isMark: (value: unknown) => value is Mark): KeptMark<Mark> | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isKept(value, isMark) ? value : null;
}

function isKept<Mark>(value: unknown, isMark: (value: unknown) => value is Mark): value is KeptMark<Mark> {
  if (typeof value !== "object" || value === null) return false;
  if (!("mark" in value) || !isMark(value.mark)) return false;
  if (!("madeAt" in value) || typeof value.madeAt !== "number") return false;
  if (!("refusal" in value) || typeof value.refusal !== "object") return false;
  const texts: readonly string[] = ["markKey", "coder", "articleKey", "label"];
  return texts.every((name) => typeof Reflect.get(value, name) === "string");
}
