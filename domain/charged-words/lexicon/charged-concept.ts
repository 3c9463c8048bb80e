/**
 * One group of charged words that do the same thing to a reader. The lists beside this file are our own, written from
 * knowledge of English news prose; no evaluation set was read into them.
 *
 * What goes in: a word by which a writer judges, belittles, praises or alarms where a plainer word for the same thing
 * exists ("slammed" for "criticised", "regime" for "government"). What stays out: names; terms of law, medicine and
 * trade; topics that are grave in themselves ("death", "virus", "war", "abortion"); and plain names of parties and
 * convictions. Insults for one political side stand beside those for the other, in one list with one strength.
 */
export interface ChargedConcept {
  /** Lower case with hyphens; the name of the rule that a finding shows. */
  readonly key: string;
  /** What the words of the group do, in a phrase that completes "charged because it …". */
  readonly reason: string;
  /**
   * How much one word weighs in a sentence's score, 0 to 1. From `MARKED_FROM` on the word is marked in the text; below
   * that it is charged in some contexts only, and counts without being marked.
   */
  readonly strength: number;
  /** What the words are: decides which inflected forms and which tags fit. */
  readonly kind: "verb" | "noun" | "adjective" | "adverb";
  /** Base forms in lower case. */
  readonly words: readonly string[];
}

/** Strength from which a word is marked. */
export const MARKED_FROM = 0.5;

/** The words of a list written as running text. */
export function wordList(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}
