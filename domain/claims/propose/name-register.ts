import type { TextRange } from "../../text/page-text";
import { isKnownNoun, isSameNoun } from "./news-nouns";
import type { NounPhrase } from "./noun-phrases";
import type { Participant } from "./proposition";
import { readParticipant } from "./read-participant";
import type { SentenceReading } from "./sentence-reading";

interface NameMention extends TextRange {
  readonly label: string;
  readonly head: string;
  readonly words: readonly string[];
}

/** The names of one article with what it calls them, and what its "the app" or "both companies" stand for. */
export interface NameRegister {
  /** A participant as the article knows it: a name with all its kinds, "the app" as the name that it stands for. */
  resolve(reading: SentenceReading, phrase: NounPhrase): readonly Participant[];
}

const DEFINITE = new Set("the this that its their".split(" "));
/** Nouns under which a report speaks again of the thing that it is about. */
const TOPIC_NOUNS = new Set(
  "app application platform company firm service site website product group network".split(" "),
);

/**
 * Reads all names of an article's sentences in order. A name's kinds are the nouns beside it ("President Ash", "the
 * Plenty app") and behind a comma ("Plenty, a video app"). Knows no name beforehand.
 */
export function registerNames(readings: readonly SentenceReading[]): NameRegister {
  const mentions: NameMention[] = [];
  const kindsOf = new Map<string, Set<string>>();
  const places = new Set<string>();
  const modifiers = new Set<string>();
  const lowerWords = new Set(readings.flatMap(({ tokens }) => tokens.filter(isLowerCase).map(({ text }) => text)));
  for (const reading of readings) {
    for (const phrase of reading.phrases) {
      const participant = readParticipant(reading, phrase);
      const { head, words, label, isName, start, end, kinds: own } = participant;
      if (!isName) {
        const embedded = embeddedNames(reading, phrase);
        mentions.push(...embedded);
        for (const one of embedded) modifiers.add(one.head);
        continue;
      }
      mentions.push({ head, words, label, start, end });
      if (["in", "to", "from", "at"].includes(reading.tokens[phrase.first - 1]?.lower ?? "")) places.add(head);
      const known = kindsOf.get(head) ?? new Set<string>();
      for (const kind of [...own, ...appositionOf(reading, phrase)]) known.add(kind);
      kindsOf.set(head, known);
    }
  }
  // The thing that a report is about lends its name ("the Plenty account"), and nothing happens in it or goes to it.
  const isTopical = (head: string) => {
    const isPerson = [...(kindsOf.get(head) ?? [])].some((kind) => TITLES.has(kind));
    return modifiers.has(head) && !places.has(head) && !isPerson;
  };
  const pairs = readings.flatMap((reading) => namePairsOf(reading));
  const pairEnds = pairs.map((pair) => ({ end: pair.at(-1)?.end ?? 0 }));
  const pairsBefore = (place: number) => {
    const last = lastBefore(pairEnds, place);
    return pairs.slice(Math.max(0, last - MEMORY), last + 1);
  };
  const isKind = (head: string, noun: string) =>
    [...(kindsOf.get(head) ?? [])].some((kind) => kind === noun || isSameNoun(kind, noun));

  const namesFor = (noun: string, before: number, howMany: number): readonly NameMention[] => {
    const found = new Map<string, NameMention>();
    const last = lastBefore(mentions, before);
    for (let index = last; index >= Math.max(0, last - MEMORY) && found.size < howMany; index -= 1) {
      const mention = mentions[index];
      if (mention !== undefined && !found.has(mention.head) && isKind(mention.head, noun))
        found.set(mention.head, mention);
    }
    return found.size === howMany ? [...found.values()].reverse() : [];
  };

  return {
    resolve(reading, phrase) {
      const plain = withoutFalseName(readParticipant(reading, phrase), reading, phrase, lowerWords);
      if (plain.isName) return [{ ...plain, kinds: [...(kindsOf.get(plain.head) ?? plain.kinds)] }];
      const opening = reading.tokens[phrase.first]?.lower ?? "";
      const isPair = opening === "both" || (DEFINITE.has(opening) && plain.quantity?.low === 2);
      const isPointing = DEFINITE.has(opening) && phrase.last - phrase.first <= 2 && !isMoreThanOne(reading, phrase);
      if (!isPair && !isPointing) return [plain];
      const direct = namesFor(plain.head, plain.start, isPair ? 2 : 1);
      const paired =
        isPair && direct.length === 0
          ? (pairsBefore(plain.start).findLast((pair) => pair.some(({ head }) => isKind(head, plain.head))) ?? [])
          : direct;
      const names =
        paired.length > 0
          ? paired
          : isPair || !TOPIC_NOUNS.has(plain.head)
            ? []
            : topicOf(mentions, plain.start, isTopical);
      if (names.length === 0) return [plain];
      return names.map(({ head, words, label }) => {
        const known = [...(kindsOf.get(head) ?? []), plain.head];
        const kinds = [...new Set(known)];
        return { ...plain, head, words, owners: [], label, isName: true, kinds, quantity: null };
      });
    },
  };
}

/** "Its own Plenty account" speaks of Plenty, too, although the phrase is about an account. */
function embeddedNames({ tokens }: SentenceReading, { first, head }: NounPhrase): readonly NameMention[] {
  let last = head - 1;
  while (last >= first && tokens[last]?.pos !== "PROPN") last -= 1;
  const token = tokens[last];
  return token === undefined || last < first
    ? []
    : [{ head: token.lower, words: [token.lower], label: token.text, start: token.start, end: token.end }];
}

/** Names with a title are people: they are no app and no company. */
const TITLES = new Set(
  "president minister premier chancellor mayor governor senator judge king queen doctor professor spokesman spokeswoman spokesperson director captain general".split(
    " ",
  ),
);

/** The name that the article is about so far: the commonest before a place, of those that its first names hold. */
function topicOf(
  mentions: readonly NameMention[],
  before: number,
  isTopical: (head: string) => boolean,
): readonly NameMention[] {
  const counts = new Map<string, number>();
  const last = lastBefore(mentions, before);
  const earlier = [
    ...mentions.slice(0, FIRST_NAMES),
    ...mentions.slice(Math.max(FIRST_NAMES, last - MEMORY), last + 1),
  ];
  for (const { head } of earlier) counts.set(head, (counts.get(head) ?? 0) + 1);
  const first = new Set(earlier.slice(0, FIRST_NAMES).map(({ head }) => head));
  const candidates = earlier.filter(({ head }) => first.has(head) && isTopical(head));
  const best = candidates.toSorted((one, other) => (counts.get(other.head) ?? 0) - (counts.get(one.head) ?? 0))[0];
  return best === undefined || (counts.get(best.head) ?? 0) < 2 ? [] : [best];
}

const FIRST_NAMES = 12;
/** How many names back "the app" may point; bounds the work on very long texts. */
const MEMORY = 400;

/** A plural or known word at the start of a sentence that only its place gives a capital. */
function withoutFalseName(
  participant: Participant,
  reading: SentenceReading,
  phrase: NounPhrase,
  lowerWords: ReadonlySet<string>,
): Participant {
  const token = reading.tokens[phrase.first];
  if (participant.isName && reading.isTitleCase && lowerWords.has(participant.head)) {
    return { ...participant, isName: false, kinds: [] };
  }
  const isOpening = phrase.first === 0 || reading.tokens[phrase.first - 1]?.pos === "PUNCT";
  if (!participant.isName || !isOpening || phrase.first !== phrase.last || token === undefined) return participant;
  const isWordOfText = lowerWords.has(token.lower) || isKnownNoun(token.lower);
  if (!isWordOfText && !/[^su]s$/.test(token.lower)) return participant;
  const head = token.lower
    .replace(/ves$/, "f")
    .replace(/ies$/, "y")
    .replace(/(?<=[^s])s$/, "");
  const noun = isWordOfText && token.lower.endsWith("ss") ? token.lower : head;
  return { ...participant, head: noun, words: [noun, ...participant.words.slice(1)], isName: false, kinds: [] };
}

/** "Plenty and the Murmur app": names joined by "and", for "both apps" to come back to. */
function namePairsOf(reading: SentenceReading): readonly (readonly NameMention[])[] {
  return reading.phrases.flatMap((phrase, at) => {
    const next = reading.phrases[at + 1];
    if (next === undefined || next.first !== phrase.last + 2 || reading.tokens[phrase.last + 1]?.lower !== "and")
      return [];
    const pair = [phrase, next].map((one) => readParticipant(reading, one));
    return pair.every(({ isName }) => isName) ? [pair] : [];
  });
}

function isMoreThanOne({ tokens }: SentenceReading, { head }: NounPhrase): boolean {
  const noun = tokens[head];
  return noun !== undefined && /[^sui]s$/.test(noun.lower);
}

function isLowerCase({ text }: { readonly text: string }): boolean {
  return /^\p{Ll}/u.test(text);
}

/** "Plenty, a video app" and "the video app Plenty" give "app". */
function appositionOf({ tokens, phrases }: SentenceReading, phrase: NounPhrase): readonly string[] {
  if (tokens[phrase.last + 1]?.lower !== ",") return [];
  const next = phrases.find(({ first }) => first === phrase.last + 2);
  const opening = tokens[next?.first ?? -1]?.lower ?? "";
  const head = tokens[next?.head ?? -1];
  return (opening === "a" || opening === "an" || opening === "the") && head?.pos === "NOUN" ? [head.lemma] : [];
}

/** Index of the last mention that ends before a place; mentions are in order. */
function lastBefore(mentions: readonly Pick<NameMention, "end">[], place: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
