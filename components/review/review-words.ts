import { formatDate } from "@/domain/dates/format-date";
import type { ReviewKind } from "@/domain/suggestions/review-queue";
import { methodName } from "@/domain/suggestions/review-queue";
import type { SuggestionState } from "@/domain/suggestions/suggestion";

/** The kinds of suggestions as a list of several names them. */
export const KIND_WORDS: Readonly<Record<ReviewKind, string>> = {
  claim: "Claims",
  frame: "Frames",
  attribution: "Attributions",
};

/** What stands beside a method's name in the address of its explanation. */
interface MethodWord {
  readonly name: string;
  readonly anchor: string;
}

const METHODS: Readonly<Record<string, MethodWord>> = {
  "same-claim": { name: "the same claim", anchor: "same-claim" },
  "policy-frames": { name: "policy frame suggestions", anchor: "frame-suggestions" },
  "generic-frames": { name: "generic frame suggestions", anchor: "frame-suggestions" },
  attribution: { name: "who says what", anchor: "attribution" },
};

/** A method in words, with its version and where it is explained. */
export function describeMethod(method: string): {
  readonly name: string;
  readonly version: string;
  readonly href: string;
} {
  const key = methodName(method);
  const known = METHODS[key];
  const version = method.slice(key.length + 1);
  return { name: known?.name ?? key, version, href: `/methods#${known?.anchor ?? ""}` };
}

const DECIDED_WORDS = { accepted: "Accepted", corrected: "Taken over with changes", rejected: "Rejected" } as const;

/**
 * Who decided, and when.
 *
 * @param on ISO day, or null
 * @example "Accepted by Ada Voss on 3 March 2031"
 */
export function describeDecision(
  state: Exclude<SuggestionState, "open">,
  by: string | null,
  on: string | null,
): string {
  const who = by === null ? " by somebody who is no longer here" : ` by ${by}`;
  return `${DECIDED_WORDS[state]}${who}${on === null ? "" : ` on ${formatDate(on)}`}`;
}
