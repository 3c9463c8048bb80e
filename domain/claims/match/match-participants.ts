import { isCount, isMeasure } from "../propose/measure-nouns";
import { isAnybody, isGovernment, isHeadOfGovernment, isNobody } from "../propose/news-nouns";
import { areExclusive, isOrdering, isOrganisationWord, isStatus } from "../propose/parting-words";
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
/** Whose it is stands on one side only: "Brel's accountant" and "the accountant". */
const OWNED = 0.95;

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
 * noun match where the article gives the noun to the name; nouns match where their head is the same word or stands in
 * one row of the lists with it, and neither an owner, nor a "former", nor another word before it parts them. Words of
 * like meaning are not enough: a tunnel is no bridge.
 */
export function matchParticipants(first: Participant, second: Participant, similar: WordSimilarity): number {
  if (first.isName && second.isName) return matchNames(first, second);
  if (first.head === second.head && first.words.length === 1 && second.words.length === 1) return 1;
  if (first.isName !== second.isName) {
    const [name, noun] = first.isName ? [first, second] : [second, first];
    if (noun.isDefinite && name.kinds.some((kind) => similar(kind, noun.head) >= 0.9)) return BY_KIND;
    if (isSomebody(noun)) return SOMEBODY;
    if (name.words.length === 1 && name.head === noun.head) return 1;
    const isOwned = noun.owners.includes(name.head);
    return noun.words.includes(name.head) && (isMeasure(noun.head) || isGovernment(noun.head) || !isOwned)
      ? BY_KIND
      : 0;
  }
  if (isNobody(first.head) || isNobody(second.head)) return SOMEBODY;
  const heads = similar(first.head, second.head);
  if (heads < ALIKE) return measureFit(first, second, similar);
  return heads * ownerFit(first, second, similar) * (haveOtherModifiers(first, second, similar) ? 0 : 1);
}

/** "The price of bread" and "bread": of a measure, the word that says what is measured may stand for it. */
function measureFit(first: Participant, second: Participant, similar: WordSimilarity): number {
  const measured = ({ head, words }: Participant) => (isMeasure(head) ? words.filter((word) => word !== head) : [head]);
  if (!isMeasure(first.head) && !isMeasure(second.head)) return 0;
  const areTwo = isMeasure(first.head) && isMeasure(second.head) && !isCount(first.head) && !isCount(second.head);
  if (areTwo) return 0;
  const isShared = measured(first).some((word) => measured(second).some((other) => similar(word, other) >= SURE));
  return isShared ? BY_KIND : 0;
}

const SURE = 0.85;

/** 0 where two different owners stand before one noun; a little less than 1 where only one side names one. */
function ownerFit(first: Participant, second: Participant, similar: WordSimilarity): number {
  const isAmong = (owners: readonly string[], words: readonly string[]) =>
    owners.some((owner) => words.some((word) => similar(owner, word) >= SURE));
  if (first.owners.length === 0 && second.owners.length === 0) return 1;
  if (isAmong(first.owners, second.words) || isAmong(second.owners, first.words)) return 1;
  return first.owners.length > 0 && second.owners.length > 0 ? 0 : OWNED;
}

function matchNames(first: Participant, second: Participant): number {
  const [one, other] = [first.words.join(" "), second.words.join(" ")].map((name) => name.replace(/\./g, ""));
  if (one === other) return 1;
  if (one === undefined || other === undefined) return 0;
  if (isAcronymOf(one, second) || isAcronymOf(other, first)) return BY_KIND;
  if (first.head !== second.head) {
    const isPart = isPartOf(first, second) || isPartOf(second, first);
    return isPart && !isOrganisationWord(first.head) && !isOrganisationWord(second.head) ? BY_KIND : 0;
  }
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

/** "Tax office" and "post office", "mayor" and "former mayor": the same noun, and another one. */
function haveOtherModifiers(first: Participant, second: Participant, similar: WordSimilarity): boolean {
  const modifiersOf = ({ words, head, owners }: Participant) =>
    words.filter((word) => word !== head && !owners.includes(word));
  const [ones, others] = [modifiersOf(first), modifiersOf(second)];
  const hasStatus = (words: readonly string[]) => words.some(isStatus);
  if (hasStatus(ones) !== hasStatus(others)) return true;
  if (ones.some((word) => others.some((other) => areExclusive(word, other)))) return true;
  const [telling, otherTelling] = [ones, others].map((words) => words.filter((word) => !isOrdering(word)));
  if (!telling?.length || !otherTelling?.length || isAnybody(first.head)) return false;
  return !telling.some((word) => otherTelling.some((other) => similar(word, other) >= ALIKE));
}

/** Whether one is a government and the other the person or the office that decides for one. */
export function isOfficeForGovernment(first: Participant, second: Participant): boolean {
  const isOffice = ({ head, kinds }: Participant) => isHeadOfGovernment(head) || kinds.some(isHeadOfGovernment);
  const isState = ({ head, words, kinds }: Participant) => [head, ...words, ...kinds].some(isGovernment);
  return (isOffice(first) && isState(second)) || (isState(first) && isOffice(second));
}
