import type { Letter } from "./class-material";

/** Which exercise a session follows; `own` is put together by the teacher. */
export const EXERCISES = ["who-says-so", "whats-missing", "label", "own"] as const;
export type Exercise = (typeof EXERCISES)[number];

/** phones: one device a pupil; groups: one device a group; paper: no device, the teacher types the counts in. */
export const CLASS_MODES = ["phones", "groups", "paper"] as const;
export type ClassMode = (typeof CLASS_MODES)[number];

/**
 * What stands above a text. `masked`: its letter alone. `shown`: its outlet. `dealt`: an invented outlet's card, dealt at
 * random. `swapped`: the card that the other half was dealt.
 */
export type Label = "masked" | "shown" | "dealt" | "swapped";

interface StepBase {
  /** Short and stable, such as `mark` or `before`; part of what an answer is stored under. No `/`. */
  readonly id: string;
  readonly title: string;
  /** What to do, one or two sentences, spoken to the pupil. */
  readonly task: string;
  readonly minutes: number;
}

/** Whose texts: those dealt to the pupil (jigsaw: one), or all. */
type Texts = "own" | "all";

/** Read, and say so. */
export interface ReadStep extends StepBase {
  readonly kind: "read";
  readonly texts: Texts;
  readonly label: Label;
}

/** Tap the sentences that a label fits: a screen for each text and label. */
export interface MarkStep extends StepBase {
  readonly kind: "mark";
  readonly texts: Texts;
  readonly label: Label;
  /** Keys of `ClassMaterial.labels`. */
  readonly labels: readonly string[];
}

/** Choose one of a few answers: a screen for each item. */
export interface ChooseStep extends StepBase {
  readonly kind: "choose";
  readonly label: Label;
  readonly items: readonly ChooseItem[];
  readonly options: readonly { readonly value: string; readonly name: string; readonly means: string | null }[];
}

export interface ChooseItem {
  /** No `/`. */
  readonly key: string;
  readonly prompt: string;
  /** The text that it is asked of: shown with the question. Null: of none. */
  readonly letter: Letter | null;
  /** The sentence it is about, drawn with a line under it; null: the whole text. */
  readonly sentence: number | null;
  /** What those answered who coded it, and why; null: there is no key. */
  readonly answer: ChooseKey | null;
}

export interface ChooseKey {
  readonly value: string;
  readonly reason: string;
}

/** The two questions, 0 to 4, a screen for each text. */
export interface ScaleStep extends StepBase {
  readonly kind: "scale";
  readonly texts: Texts;
  readonly label: Label;
  /** `before` and `after` of the same text are a pair. */
  readonly when: "before" | "after";
}

/** Write a sentence; where free text is off, on paper or to a neighbour. */
export interface WriteStep extends StepBase {
  readonly kind: "write";
  readonly label: Label;
  readonly letter: Letter | null;
}

/** Phones down: everybody waits here until the teacher goes on. What the class did so far can be shown on the stage. */
export interface TalkStep extends StepBase {
  readonly kind: "talk";
  /** Ids of earlier steps whose results the stage shows here, in this order. */
  readonly reveals: readonly string[];
  /** Questions for the conversation. */
  readonly prompts: readonly string[];
  /** From here on the outlets' names may be shown. */
  readonly unmasks: boolean;
}

export type ClassStep = ReadStep | MarkStep | ChooseStep | ScaleStep | WriteStep | TalkStep;

export const SCALE_QUESTIONS = [
  { key: "sources", text: "Does it show where its information comes from?", low: "not at all", high: "everywhere" },
  { key: "wording", text: "Does its wording push me?", low: "not at all", high: "very much" },
] as const;

/** An invented outlet on a card, dealt to a text at random. */
export interface OutletCard {
  readonly key: string;
  readonly name: string;
  readonly about: string;
}

export interface ClassPlan {
  readonly exercise: Exercise;
  readonly mode: ClassMode;
  readonly steps: readonly ClassStep[];
  /** jigsaw: each pupil gets one text, by seat; all: everybody reads all. */
  readonly dealing: "jigsaw" | "all";
  /** Two cards for `dealt` and `swapped`: the first half has the first on text A, the second half on text B. */
  readonly cards: readonly OutletCard[];
  readonly freeText: boolean;
  /** Fewest people in a cell that is shown; and in a figure of before and after. */
  readonly minimum: number;
  readonly minimumPaired: number;
  /** For the teacher: what pupils learn, what to prepare, and how to tell how far they came. */
  readonly guide: ClassGuide;
}

export interface ClassGuide {
  readonly aim: string;
  readonly needs: readonly string[];
  readonly notes: readonly string[];
  readonly rubric: readonly { readonly level: string; readonly shows: string }[];
}
