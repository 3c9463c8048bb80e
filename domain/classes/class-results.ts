import type { ClassAnswer } from "./class-answers";
import type { Letter } from "./class-material";
import type { ChooseKey } from "./class-plan";

/** An answer with the place of who gave it; nothing else about them enters a result. */
export interface SeatedAnswer extends ClassAnswer {
  readonly seat: number;
  readonly half: 0 | 1;
}

/** How many gave an answer, counted by hand; see `ClassResults`. */
export interface HandCount {
  /** An item as of an answer. */
  readonly item: string;
  /** The answer; for marks one sentence's index, for `done` always `1`: how many took part. */
  readonly value: string;
  readonly count: number;
}

/**
 * A number of people. Null: it may not be shown, because it is below the minimum, or because it would give away one that
 * is. Never 0 in its place.
 */
export type ShownCount = number | null;

/** How the class marked one text for one label, beside those who coded it. */
export interface MarkResult {
  readonly kind: "mark";
  readonly step: string;
  readonly letter: Letter;
  readonly label: string;
  /** Who went on from this screen, reading the original. Null: fewer than the minimum; then the rest is empty as well. */
  readonly pupils: ShownCount;
  /** Who read the plain version; their marks are not in the figures. */
  readonly inPlain: ShownCount;
  /** Marked sentences a pupil: the middle one, and the middle half. Null where counted by hand, or too few. */
  readonly spread: { readonly lower: number; readonly median: number; readonly upper: number } | null;
  /** Marked sentences, one entry for each coder who finished this work; ascending. */
  readonly coders: readonly number[];
  /** By sentence of the original. `pupils` null: hidden. */
  readonly sentences: readonly { readonly index: number; readonly pupils: ShownCount; readonly coders: number }[];
}

/** What the class chose. */
export interface ChooseResult {
  readonly kind: "choose";
  readonly step: string;
  readonly item: string;
  readonly prompt: string;
  readonly letter: Letter | null;
  readonly pupils: ShownCount;
  readonly options: readonly { readonly value: string; readonly name: string; readonly pupils: ShownCount }[];
  readonly answer: ChooseKey | null;
}

/** One of the two questions, before and after, by those who answered both. A shift, never an effect. */
export interface ShiftResult {
  readonly kind: "shift";
  readonly letter: Letter;
  readonly question: "sources" | "wording";
  /** Who answered both. Null: fewer than the minimum for pairs; then the rest is null as well. */
  readonly pupils: ShownCount;
  readonly before: { readonly lower: number; readonly median: number; readonly upper: number } | null;
  readonly after: { readonly lower: number; readonly median: number; readonly upper: number } | null;
  /** How many went down, stayed, went up. Each null where hidden. */
  readonly fell: ShownCount;
  readonly stayed: ShownCount;
  readonly rose: ShownCount;
}

/** What the halves of the class chose for the same text under two cards. Random halves: a difference may be an effect. */
export interface CardResult {
  readonly kind: "card";
  readonly step: string;
  readonly item: string;
  readonly letter: Letter;
  readonly prompt: string;
  readonly cards: readonly {
    readonly card: string;
    readonly pupils: ShownCount;
    readonly options: readonly { readonly value: string; readonly name: string; readonly pupils: ShownCount }[];
  }[];
}

/** What pupils wrote and the teacher let through; in no order that tells who. */
export interface WrittenResult {
  readonly kind: "write";
  readonly step: string;
  readonly prompt: string;
  readonly texts: readonly string[];
}

export type ClassResult = MarkResult | ChooseResult | ShiftResult | CardResult | WrittenResult;

/** The sentence and label on which the class is nearest to half and half. */
export interface Disagreement {
  readonly letter: Letter;
  readonly label: string;
  readonly sentence: number;
  readonly pupils: number;
  readonly of: number;
}

/** How far a class is, for the teacher: counts alone, not suppressed, never on the stage. */
export interface ClassProgress {
  readonly joined: number;
  /** By screen of the open part: how many have gone on from it. */
  readonly steps: readonly {
    readonly step: string;
    readonly title: string;
    readonly done: number;
    readonly of: number;
  }[];
  /** Who has gone on from all that is open. */
  readonly waiting: number;
}

/** One sentence of a pupil's own work beside the key. */
export interface OwnSentence {
  readonly index: number;
  readonly text: string;
  readonly marked: boolean;
  /** How many of how many coders marked it. */
  readonly coders: number;
  readonly of: number;
  /** Why, in a sentence: a coder's note, else what the label means and that most, some or none of the coders saw it. */
  readonly reason: string;
}

/** A pupil's own work beside what those did who coded the text. */
export type OwnResult =
  | {
      readonly kind: "mark";
      readonly letter: Letter;
      readonly label: string;
      /** Read in the plain version: there is nothing to lay beside it. */
      readonly inPlain: boolean;
      readonly sentences: readonly OwnSentence[];
    }
  | {
      readonly kind: "choose";
      readonly letter: Letter | null;
      readonly prompt: string;
      readonly chosen: string;
      readonly answer: { readonly name: string; readonly reason: string } | null;
    }
  | {
      readonly kind: "scale";
      readonly letter: Letter;
      readonly question: "sources" | "wording";
      readonly before: number | null;
      readonly after: number | null;
    }
  | { readonly kind: "write"; readonly prompt: string; readonly text: string };
