import type { TextRange } from "../../text/page-text";

/** What a method says about one code of a codebook and one article: a suggestion for a person, never a coding. */
export interface FrameSuggestion {
  /** Key of the code. */
  readonly code: string;
  /** 0 to 1. For ordering; only for generic frames does it come near a probability (docs/methods). */
  readonly score: number;
  /** Whether a coder would probably see the frame. */
  readonly suggested: boolean;
  /** The sentences that speak for the frame, at most `MOST_EVIDENCE`, in text order. UTF-16 code units. */
  readonly evidence: readonly TextRange[];
  /** The words that speak for the frame, the weightiest first, at most `MOST_REASONS`. */
  readonly reasons: readonly FrameReason[];
}

/** A word, the rule by which it counts, and how much it adds to the sum that decides. */
export interface FrameReason {
  readonly word: string;
  /** Key of the cue group. */
  readonly rule: string;
  /** Completes the sentence "the article …". */
  readonly shows: string;
  /** How often the word occurs. */
  readonly count: number;
  /** Share of the deciding sum, in its unit (log-odds for generic frames, points for policy frames). */
  readonly weight: number;
}

export const MOST_EVIDENCE = 3;
export const MOST_REASONS = 6;
