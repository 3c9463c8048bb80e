import type { ComparedCoding } from "../comparison/comparison";

/** One coder's mark, as an adjudicator weighs it. */
export type WeighedCoding = Pick<ComparedCoding, "coder" | "code" | "scope" | "voice" | "unsure" | "note" | "passage">;

/** Whose words a mark stands on. */
export type Voice = ComparedCoding["voice"];

/** One way in which at least one coder read the place. */
export interface Reading {
  /** Keys of the passages that carry the code there, in order of place; empty for what is about the whole article. */
  readonly passages: readonly string[];
  /** Those who read it so, in order of their keys. */
  readonly coders: readonly string[];
  /** What most of these coders say of the words; with `asks` voice, what all of them say. */
  readonly voice: Voice;
}

/** Something on which the coders of one article differ. */
export interface Question {
  /** Code, scope and the first passage: the same as long as nobody changes their marks. */
  readonly id: string;
  /** Whether and where the code applies; or, where all marked the same words, whose words they are. */
  readonly asks: "code" | "voice";
  readonly code: string;
  readonly scope: ComparedCoding["scope"];
  /** Every mark in question. */
  readonly marks: readonly WeighedCoding[];
  /** What coders marked, that of most first, then by place: the order gives no coder away. */
  readonly readings: readonly Reading[];
  /** Those who finished without it, in order of their keys. */
  readonly without: readonly string[];
  /** Whether some marks are on the outlet's words and others on a speaker's. */
  readonly voicesDiffer: boolean;
}

/** A coding that stands: all coders gave it, or the adjudicator decided so. */
export interface StandingCoding {
  readonly code: string;
  readonly scope: ComparedCoding["scope"];
  readonly voice: Voice;
  /** Key. */
  readonly passage: string | null;
}

/** What an adjudicator said of one code at one place. */
export interface Ruling {
  readonly code: string;
  readonly scope: ComparedCoding["scope"];
  /** Key. */
  readonly passage: string | null;
  readonly applies: boolean;
  /** Null: as most of those who made the mark say. */
  readonly voice: Voice | null;
  readonly reason: string | null;
}
