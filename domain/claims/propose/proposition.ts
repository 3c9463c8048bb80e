import type { TextRange } from "../../text/page-text";
import type { ClaimKind, MentionVoice, Polarity } from "../claim";
import type { ActGroup } from "./act-words";

/** Who or what takes part in what is claimed. Offsets are UTF-16 code units of the article's text. */
export interface Participant extends TextRange {
  /** Base form of the main noun; for a name its last word, in lower case. */
  readonly head: string;
  /** Base forms of all words that carry meaning, `head` included, in order. */
  readonly words: readonly string[];
  /** Base forms of whose it is: "ash" of "Ash's lawyer". They are among `words`, and make another one of it. */
  readonly owners: readonly string[];
  /** As printed, without articles; for "the app" the name that it stands for. */
  readonly label: string;
  readonly isName: boolean;
  /** Whether it is one that the reader is taken to know ("the", "this", "its"). */
  readonly isDefinite: boolean;
  /** Common nouns that the article gives to this name, such as "president" or "app". */
  readonly kinds: readonly string[];
  readonly quantity: Quantity | null;
  /** The preposition that it hangs on; null for a subject or an object. */
  readonly preposition: string | null;
}

/** A number or a range of numbers. `low` and `high` are equal where the text gives one number. */
export interface Quantity extends TextRange {
  /** As printed, with the noun that is counted where it follows: "more than 5,000 people". */
  readonly label: string;
  readonly low: number;
  /** Infinity for "at least". */
  readonly high: number;
  /** Base form of what is counted or the unit, such as "crown", "percent" or "people"; null where none is named. */
  readonly unit: string | null;
}

/** A point or stretch of time as far as it is printed: any part can be missing. Months are 1 to 12, Monday is 1. */
export interface ClaimDate extends TextRange {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  /** Whether it says up to when a count holds ("by Monday", "as of June") and not when something happened. */
  readonly isAsOf: boolean;
}

/** Whether something is told as done or as meant: "plans to close", "threatened to close". */
export type Modality = "actual" | "planned" | "threatened" | "considered";

/** What is demanded or foreseen: a deed that nobody says was done. */
export interface Aim {
  readonly lemmas: readonly string[];
  readonly acts: readonly ActGroup[];
  readonly subject: readonly Participant[];
  readonly objects: readonly Participant[];
  readonly isNegated: boolean;
}

/** One predicate with what takes part in it, roles as meant: the one who closes is subject in the passive as well. */
export interface Proposition {
  readonly subject: readonly Participant[];
  readonly predicate: {
    readonly lemmas: readonly string[];
    /** Groups of words for the same act (act-words.ts). */
    readonly acts: readonly ActGroup[];
    readonly modality: Modality;
    /** Whether a legal act (an order, a ban, a law) does it, or, for `stop`, is what is stopped. */
    readonly byLegalAct: boolean;
  };
  readonly objects: readonly Participant[];
  /** What a verb of demanding or foreseeing has as its object; null for all other claims. */
  readonly aim: Aim | null;
  /** What stands in phrases with a preposition. */
  readonly circumstances: readonly Participant[];
  readonly places: readonly Participant[];
  readonly dates: readonly ClaimDate[];
  readonly quantities: readonly Quantity[];
  /** Whether the words say that a count goes on or is corrected: "so far", "now", "has risen to", "revised". */
  readonly isRunning: boolean;
  readonly polarity: Polarity;
  readonly hedged: boolean;
  readonly voice: MentionVoice;
  /** Name of the innermost speaker; null in the outlet's own voice. */
  readonly speaker: string | null;
}

export const WORTH_REASONS = [
  "figure",
  "date",
  "named-actor",
  "event",
  "cause",
  "document",
  "background",
  "vague",
  "opinion-words",
  "about-the-page",
] as const;
export type WorthReason = (typeof WORTH_REASONS)[number];

/** A clause that states something which can be checked, or an evaluation, prediction or demand. */
export interface ClaimCandidate extends TextRange {
  /** `start-end-n`: unique in its article, stable for the same text. */
  readonly key: string;
  readonly kind: ClaimKind;
  /** 0 to 1: how much it pays to check this. Orders candidates; no probability. */
  readonly checkWorthiness: number;
  readonly reasons: readonly WorthReason[];
  readonly field: "headline" | "body";
  readonly proposition: Proposition;
}
