/**
 * What a class works on, frozen when the session is made: texts cut into sentences, what to look for in them, and how
 * people who coded them read them. A session needs nothing else of the database afterwards, so that a correction of a
 * text, a new coding or a removed article changes nothing under a running class; deleting the session deletes it all.
 */

export const LETTERS = ["A", "B", "C", "D"] as const;
/** How a text is called in class while its outlet is masked. */
export type Letter = (typeof LETTERS)[number];

/** The sentences of a text at one reading level. */
export interface ClassSentences {
  readonly sentences: readonly string[];
  /** Indexes of `sentences` by paragraph; the headline is not among them. */
  readonly paragraphs: readonly (readonly number[])[];
}

export interface ClassText extends ClassSentences {
  readonly letter: Letter;
  /** For the teacher's way back to the article; it may be gone by then. */
  readonly articleKey: string;
  readonly headline: string;
  /** The outlet's name, or null where it is unknown. Hidden while masked. */
  readonly outlet: string | null;
  /** What the outlet says of itself and who owns it, in a line; null where nothing is recorded. */
  readonly about: string | null;
  /** ISO date, cut to its precision, or null. */
  readonly publishedOn: string | null;
  readonly contentNote: string | null;
  /** The same in plain language; null where there is no such version. Marks in it are counted apart. */
  readonly plain: ClassSentences | null;
}

/** Something to look for in a text: a code of a codebook, a claim, or one of the six questions. */
export interface ClassLabel {
  readonly key: string;
  readonly kind: "code" | "claim" | "question";
  readonly name: string;
  /** What it means, in a sentence. */
  readonly means: string;
  /** An example, of no text of the session; null where there is none. */
  readonly like: string | null;
}

/** How one person who is no pupil marked one text for one label. Only of those who finished that work. */
export interface ReferenceMarks {
  readonly letter: Letter;
  readonly label: string;
  /** Letter or number in place of a name, such as `1`: the same person in all texts. */
  readonly coder: string;
  /** Indexes of marked sentences, ascending. */
  readonly sentences: readonly number[];
  /** Notes that this person left, by sentence index. */
  readonly notes: Readonly<Record<number, string>>;
}

export type ClaimPresence = "present" | "absent" | "not-knowable";
export const CLAIM_PRESENCES: readonly ClaimPresence[] = ["present", "absent", "not-knowable"];

/** How a text treats a claim, as it was coded. Null fields: not coded. */
export interface ClaimInText {
  readonly claim: string;
  readonly letter: Letter;
  /** Null: nobody has checked. */
  readonly presence: ClaimPresence | null;
  /** Sentences that say, quote, or contest it, ascending. */
  readonly sentences: readonly number[];
  readonly voice: "own" | "presupposed" | "attributed" | null;
  readonly speaker: string | null;
  /** The verb that introduces it, as it stands in the text, and its class. */
  readonly verb: string | null;
  readonly verbClass: string | null;
  /** How many people coded the verb so; left out: not counted. */
  readonly verbBy?: number;
  /** Why, in one sentence: who read it and when, or which days were compared. */
  readonly reason: string | null;
}

export interface ClassMaterial {
  /** The event, for the teacher's way back. */
  readonly event: { readonly slug: string; readonly title: string; readonly fictional: boolean };
  /** Two to four. */
  readonly texts: readonly ClassText[];
  /** What pupils may need that is no text of the comparison, such as a press release to check against; mostly empty. */
  readonly checks: readonly { readonly title: string; readonly text: string }[];
  readonly labels: readonly ClassLabel[];
  readonly claims: readonly ClaimInText[];
  readonly reference: readonly ReferenceMarks[];
  readonly glossary: readonly { readonly term: string; readonly definition: string }[];
}
