import type { Token } from "../words/token";
import type { ChargedConcept } from "./lexicon/charged-concept";
import { CHARGED_CONCEPTS } from "./lexicon/charged-lexicon";

/** What the lexicon holds about a word: its concept and the base form that stands in the list. */
export interface ChargedEntry {
  readonly word: string;
  readonly concept: ChargedConcept;
}

/** Every form of every word, the strongest entries first. */
const FORMS: ReadonlyMap<string, readonly ChargedEntry[]> = collectForms(CHARGED_CONCEPTS);

/**
 * The entry of the lexicon that a word belongs to, or null; the strongest one that fits. Of a verb every form belongs
 * to it, of a noun the plural, of an adjective the comparative and the adverb in "-ly". The tag decides only between
 * a noun and a verb that are spelt alike, because one tag in ten is wrong. `before` and `after` are the tokens beside it.
 *
 * @example entryOf(token("slammed")) // { word: "slam", concept: verbs-of-attack }
 */
export function entryOf(
  token: TaggedWord,
  before?: Pick<Token, "pos">,
  after?: Pick<Token, "pos">,
): ChargedEntry | null {
  const entries = FORMS.get(token.lower) ?? FORMS.get(token.lemma);
  if (entries === undefined) return null;
  return entries.find(({ concept }) => fits(concept.kind, token, before, after)) ?? null;
}

type TaggedWord = Pick<Token, "lower" | "lemma" | "pos">;

/** Tags that rule out a verb. A name does not: in headlines in title case the tagger takes verbs for names. */
const NO_VERB: ReadonlySet<Token["pos"]> = new Set<Token["pos"]>(["NOUN", "ADJ", "ADV", "ADP", "DET", "NUM", "PRON"]);

/** What can be the subject before a verb in "-s", which the tagger often takes for a plural ("the mayor slams it"). */
const SUBJECTS: ReadonlySet<Token["pos"]> = new Set<Token["pos"]>(["NOUN", "PROPN", "PRON"]);

function fits(
  kind: ChargedConcept["kind"],
  { lower, pos }: TaggedWord,
  before?: Pick<Token, "pos">,
  after?: Pick<Token, "pos">,
): boolean {
  switch (kind) {
    case "verb":
      if (!NO_VERB.has(pos) || lower.endsWith("ed") || lower.endsWith("ing")) return true;
      if (pos !== "NOUN" || !lower.endsWith("s")) return false;
      // An article right after it makes it a verb, however far away its subject is ("Pell, who read it, blasts the delay").
      return after?.pos === "DET" || (before !== undefined && SUBJECTS.has(before.pos));
    case "noun":
      return pos !== "VERB" && pos !== "AUX" && pos !== "ADV" && pos !== "ADP";
    case "adjective":
    case "adverb":
      return true;
  }
}

/** The regular forms of a word, itself first. Some are no words ("meanlier"); those do no harm. */
function formsOf(word: string, kind: ChargedConcept["kind"]): readonly string[] {
  const stem = word.endsWith("e") ? word.slice(0, -1) : word;
  const isSoft = /[^aeiou]y$/u.test(word);
  const iStem = isSoft ? `${word.slice(0, -1)}i` : stem;
  const doubled = /[^aeiou][aeiou][bdgk-nprt]$/u.test(word) ? word + word.slice(-1) : stem;
  const plural = isSoft ? `${iStem}es` : /(?:[sxz]|[cs]h)$/u.test(word) ? `${word}es` : `${word}s`;
  switch (kind) {
    case "noun":
      return [word, plural];
    case "verb":
      return [word, plural, `${iStem}ed`, `${stem}ing`, `${doubled}ed`, `${doubled}ing`];
    case "adjective":
      return [word, `${iStem}er`, `${iStem}est`, `${doubled}er`, `${doubled}est`, ...adverbsOf(word)];
    case "adverb":
      return [word];
  }
}

function adverbsOf(word: string): readonly string[] {
  if (word.endsWith("ic")) return [`${word}ally`];
  if (word.endsWith("le")) return [`${word.slice(0, -1)}y`, `${word}ly`];
  if (word.endsWith("y")) return [`${word.slice(0, -1)}ily`];
  return [word.endsWith("ll") ? `${word}y` : `${word}ly`];
}

function collectForms(concepts: readonly ChargedConcept[]): Map<string, ChargedEntry[]> {
  const forms = new Map<string, ChargedEntry[]>();
  for (const concept of concepts.toSorted((a, b) => b.strength - a.strength)) {
    for (const word of concept.words) {
      for (const form of new Set(formsOf(word, concept.kind))) {
        const known = forms.get(form);
        if (known === undefined) forms.set(form, [{ word, concept }]);
        else known.push({ word, concept });
      }
    }
  }
  return forms;
}
