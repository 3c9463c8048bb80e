import type { Token } from "../../words/token";
import { isKindNoun } from "./name-kinds";
import { ownerOf, type NounPhrase } from "./noun-phrases";
import type { Participant } from "./proposition";
import type { SentenceReading } from "./sentence-reading";

const CONTENT = new Set(["NOUN", "PROPN", "ADJ", "X", "VERB"]);
/** Adjectives that only say which one is meant, or that there are others. */
const POINTING = new Set("own same other such late latest then current".split(" "));

/**
 * Who or what a noun phrase names, with what "of …" adds to it ("the ferry arm of Brisk"). A name with a common noun
 * of its kind around it ("President Ash", "the Plenty app") is the name, with the noun among its kinds. A share or a
 * number before "of" counts the noun behind it ("a third of the staff").
 */
export function readParticipant(reading: SentenceReading, phrase: NounPhrase): Participant {
  const known = READ.get(phrase);
  if (known?.reading === reading) return known.participant;
  const participant = participantOf(reading, phrase);
  READ.set(phrase, { reading, participant });
  return participant;
}

/** A phrase is asked for by the register of names, by its pairs and by every clause that it stands in. */
const READ = new WeakMap<NounPhrase, { readonly reading: SentenceReading; readonly participant: Participant }>();

function participantOf(reading: SentenceReading, phrase: NounPhrase): Participant {
  const { tokens } = reading;
  const inside = tokens.slice(phrase.first, phrase.last + 1);
  const name = nameIn(inside);
  const added = ofPhrases(reading, phrase);
  const own = name?.words ?? contentWords(inside);
  const start = tokens[phrase.first]?.start ?? 0;
  const end = (tokens[added.last] ?? tokens[phrase.last])?.end ?? start;
  const before = reading.quantities.find(({ last }) => isJustBefore(tokens, last, phrase.first));
  const head = name?.head ?? nounBase(tokens[phrase.head]);
  const opening = inside[0]?.lower ?? "";
  const owner = name === null ? ownerOf(tokens, phrase) : null;
  const quantity =
    before === undefined ? null : { ...before.quantity, unit: before.quantity.unit ?? (name === null ? head : null) };
  return {
    start,
    end,
    head,
    words: [...new Set([...own, ...added.words, ...(name === null ? [head] : [])])],
    owners: [...(owner === null ? [] : contentWords(tokens.slice(owner.first, owner.last + 1))), ...added.names],
    label: name?.label ?? labelOf(inside),
    isName: name !== null,
    isDefinite: DEFINITE.has(opening),
    kinds: name?.kinds ?? [],
    quantity,
    preposition: null,
  };
}

/** The last token of what `readParticipant` reads from this phrase. */
export function lastOfParticipant(reading: SentenceReading, phrase: NounPhrase): number {
  return Math.max(phrase.last, ofPhrases(reading, phrase).last);
}

function isJustBefore(tokens: readonly Token[], last: number, first: number): boolean {
  if (last + 1 === first) return true;
  const between = tokens.slice(last + 1, first).map(({ lower }) => lower);
  return between.length > 0 && between.length <= 2 && between.every((word) => word === "of" || word === "the");
}

const DEFINITE = new Set("the this that these those its their his her both".split(" "));
/** What is somebody's own is not the thing of that name: "my Plenty" is an account. */
const PERSONAL = new Set("my your our his her".split(" "));

/** Base form of a noun; the tagger leaves some plurals as they are. */
function nounBase(token: Token | undefined): string {
  if (token === undefined) return "";
  const isPlural = token.pos === "NOUN" && token.lemma === token.lower && /[^suiw]s$/.test(token.lower);
  return isPlural ? token.lower.slice(0, -1) : token.lemma.replace(/\./g, "");
}

/** The printed words from the first that carries meaning. */
function labelOf(inside: readonly Token[]): string {
  const from = inside.findIndex(({ pos }) => CONTENT.has(pos));
  return inside
    .slice(Math.max(0, from))
    .map(({ text }) => text)
    .join(" ")
    .replace(/ (?=['’])/g, "");
}

interface Name {
  readonly label: string;
  readonly head: string;
  readonly words: readonly string[];
  readonly kinds: readonly string[];
}

/** The name that a phrase is about: its last word is a name, or a noun of kind stands right behind one. */
function nameIn(inside: readonly Token[]): Name | null {
  const last = inside.at(-1);
  if (last === undefined) return null;
  const isKindLast = last.pos === "NOUN" && isKindNoun(last.lemma) && inside.at(-2)?.pos === "PROPN";
  if (last.pos !== "PROPN" && !isKindLast) return null;
  const nameEnd = isKindLast ? inside.length - 1 : inside.length;
  let nameStart = nameEnd;
  while (inside[nameStart - 1]?.pos === "PROPN") nameStart -= 1;
  const words = inside.slice(nameStart, nameEnd).map(({ lower }) => lower.replace(/(?<=\p{L})\./gu, ""));
  const head = words.at(-1);
  if (head === undefined) return null;
  if (PERSONAL.has(inside[0]?.lower ?? "")) return null;
  const label = inside
    .slice(nameStart, nameEnd)
    .map(({ text }) => text)
    .join(" ");
  // "The platform's owner Halden": the owner is Halden, the platform is not.
  const owned = inside.findLastIndex(({ lower, pos }, at) => at < nameStart && pos === "PART" && lower === "'s");
  const nouns = inside.filter(({ pos }, at) => pos === "NOUN" && at > owned && (at < nameStart || at >= nameEnd));
  const prefixed = nouns.map((noun) => nounBase(noun).replace(/^(?:then|ex|vice)-/, ""));
  return { label, head, words, kinds: prefixed };
}

function contentWords(inside: readonly Token[]): string[] {
  return inside.filter(({ pos, lemma }) => CONTENT.has(pos) && !POINTING.has(lemma)).map(nounBase);
}

interface Added {
  readonly words: readonly string[];
  /** Those of them that are names: "the mayor of Kest" is Kest's. */
  readonly names: readonly string[];
  readonly last: number;
}

/** Words of "of …" right behind a phrase, two deep at most. */
function ofPhrases(reading: SentenceReading, phrase: NounPhrase): Added {
  const words: string[] = [];
  const names: string[] = [];
  let { last } = phrase;
  for (let depth = 0; depth < 2; depth += 1) {
    const next = reading.phrases.find(({ first }) => first === last + 2 && reading.tokens[last + 1]?.lower === "of");
    if (next === undefined) break;
    const own = contentWords(reading.tokens.slice(next.first, next.last + 1));
    words.push(...own);
    if (reading.tokens[next.head]?.pos === "PROPN") names.push(...own);
    last = next.last;
  }
  return { words, names, last };
}
