import { isAnybody, isGovernment, isHeadOfGovernment } from "../propose/news-nouns";
import type { Participant } from "../propose/proposition";
import { ALIKE, type WordSimilarity } from "./word-similarity";

/** Two participants that are taken for the same, and how surely, 0 to 1. */
export interface ParticipantMatch {
  readonly fit: number;
  readonly first: Participant;
  readonly second: Participant;
}

const PRONOUNS = new Set(
  "he she it they we i you him her them us me this that these those who which one some".split(" "),
);
/** A name for the office that the article gives to it: sure only within one event. */
const BY_KIND = 0.8;
/** "A man" can be anybody with a name. */
const SOMEBODY = 0.6;
/** Same noun, other words before it: "tax office" and "post office". */
const OTHER_MODIFIER = 0.4;

/** Whether a participant says who it is; pronouns that nobody resolved do not. */
export function isTelling({ head, isName }: Participant): boolean {
  return isName || !PRONOUNS.has(head);
}

/** Whether a participant is somebody without a name: "a man". */
export function isSomebody({ head, isName, isDefinite, quantity }: Participant): boolean {
  return !isName && !isDefinite && quantity === null && (head === "man" || head === "woman" || head === "person");
}

/** The best match between two groups of participants; null where either is empty or nothing is alike. */
export function bestMatch(
  first: readonly Participant[],
  second: readonly Participant[],
  similar: WordSimilarity,
): ParticipantMatch | null {
  let best: ParticipantMatch | null = null;
  for (const one of first) {
    for (const other of second) {
      const fit = matchParticipants(one, other, similar);
      if (fit > (best?.fit ?? 0)) best = { fit, first: one, second: other };
    }
  }
  return best;
}

/**
 * How surely two participants are the same, 0 to 1. Names match by their last word and never by meaning; a name and a
 * noun match where the article gives the noun to the name; nouns match by likeness, with the words before them.
 */
export function matchParticipants(first: Participant, second: Participant, similar: WordSimilarity): number {
  if (first.isName && second.isName) return matchNames(first, second);
  if (first.head === second.head && first.words.length === 1 && second.words.length === 1) return 1;
  if (first.isName !== second.isName) {
    const [name, noun] = first.isName ? [first, second] : [second, first];
    if (noun.isDefinite && name.kinds.some((kind) => similar(kind, noun.head) >= 0.9)) return BY_KIND;
    if (isSomebody(noun)) return SOMEBODY;
    if (name.words.length === 1 && name.head === noun.head) return 1;
    return noun.words.includes(name.head) ? BY_KIND : 0;
  }
  const heads = similar(first.head, second.head);
  if (heads < ALIKE) {
    // "The death toll from the fire" and "eight people": words other than the heads may carry the meaning.
    const inner = first.words.some((word) =>
      second.words.some((other) => word !== first.head && similar(word, other) >= 0.9),
    );
    return inner && first.words.length + second.words.length > 2 ? BY_KIND : 0;
  }
  return heads * modifierFit(first, second, similar);
}

function matchNames(first: Participant, second: Participant): number {
  const [one, other] = [first.words.join(" "), second.words.join(" ")].map((name) => name.replace(/\./g, ""));
  if (one === other) return 1;
  if (one === undefined || other === undefined) return 0;
  if (isAcronymOf(one, second) || isAcronymOf(other, first)) return BY_KIND;
  if (first.head !== second.head) return isPartOf(first, second) || isPartOf(second, first) ? BY_KIND : 0;
  // "Rowan Ash" and "Ash" are one; "Rowan Ash" and "Mina Ash" are two.
  return isPartOf(first, second) || isPartOf(second, first) ? 1 : 0;
}

function isPartOf(part: Participant, whole: Participant): boolean {
  return part.words.every((word) => whole.words.includes(word));
}

function isAcronymOf(acronym: string, { words }: Participant): boolean {
  const letters = words.map((word) => word.slice(0, 1)).join("");
  return words.length > 1 && acronym === letters;
}

function modifierFit(first: Participant, second: Participant, similar: WordSimilarity): number {
  const ones = first.words.filter((word) => word !== first.head);
  const others = second.words.filter((word) => word !== second.head);
  if (ones.length === 0 || others.length === 0) return 1;
  const alike = ones.some((word) => others.some((other) => similar(word, other) >= ALIKE));
  return alike || isAnybody(first.head) ? 1 : OTHER_MODIFIER;
}

/** Whether one is a government and the other the person or the office that decides for one. */
export function isOfficeForGovernment(first: Participant, second: Participant): boolean {
  const isOffice = ({ head, kinds }: Participant) => isHeadOfGovernment(head) || kinds.some(isHeadOfGovernment);
  const isState = ({ head, words, kinds }: Participant) => [head, ...words, ...kinds].some(isGovernment);
  return (isOffice(first) && isState(second)) || (isState(first) && isOffice(second));
}
