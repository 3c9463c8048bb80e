import type { PassageInContext } from "../text/passage-in-context";
import type { Question, Voice, WeighedCoding } from "./question";

/** A mark as the adjudicator sees it: whose it is, is a letter. */
export interface LetteredMark extends Pick<WeighedCoding, "voice" | "unsure" | "note"> {
  readonly letter: string;
  /** Of the passage; null where the mark is about the whole article. */
  readonly passage: { readonly key: string; readonly firstWords: string } | null;
  /** Null also where no text is stored, or where it has lost the passage. */
  readonly quote: PassageInContext | null;
}

/** A question with letters in place of its coders. */
export interface LetteredQuestion extends Pick<Question, "id" | "scope" | "asks" | "voicesDiffer"> {
  readonly code: { readonly key: string; readonly name: string; readonly definition: string };
  /** In the order of the question's readings, by which it is decided. */
  readonly readings: readonly {
    readonly letters: readonly string[];
    readonly voice: Voice;
    readonly marks: readonly LetteredMark[];
  }[];
  readonly without: readonly string[];
  /** `reading`: index of the one that applies; null: the code does not apply. A null decision: still open. */
  readonly decision: {
    readonly reading: number | null;
    /** Null: as most of those who made the mark say. */
    readonly voice: Voice | null;
    readonly reason: string | null;
  } | null;
}

/** An article on which coders differ, without anybody's name or key. */
export interface LetteredDispute {
  readonly codebook: { readonly key: string; readonly name: string; readonly version: number };
  readonly article: { readonly key: string; readonly headline: string };
  readonly questions: readonly LetteredQuestion[];
  readonly decided: number;
  /** Codings that all coders gave, and that nobody has to settle. */
  readonly agreed: number;
  readonly coders: number;
  /** The viewer's own letter, where they are one of the coders. */
  readonly ownLetter: string | null;
  /** ISO moment; null while it is open. */
  readonly submittedAt: string | null;
}

/** An article of the queue, without anybody's name. */
export interface QueuedDispute {
  readonly article: { readonly key: string; readonly headline: string };
  readonly coders: number;
  readonly questions: number;
  readonly decided: number;
  /** `taken`: another adjudicator has begun it. */
  readonly state: "untouched" | "begun" | "settled" | "taken";
}
