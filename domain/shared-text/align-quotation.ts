import type { QuotedWord } from "./quoted-words";

/** Stretches of two lists of words that belong together; ends are exclusive. */
export interface QuotationAlignment {
  readonly start: number;
  readonly end: number;
  readonly otherStart: number;
  readonly otherEnd: number;
  /** Words in runs of three or more that stand in both, in the same order. */
  readonly equal: number;
}

/** The words of a quotation and the sequences of three that begin at each; read once, and looked up in many texts. */
export interface SequencedWords {
  readonly words: readonly QuotedWord[];
  readonly sequences: readonly string[];
}

/** Where each sequence of three words stands in a list. */
export type SequenceIndex = ReadonlyMap<string, readonly number[]>;

const SEQUENCE_WORDS = 3;
/** Places of a sequence, and runs, beyond which the rest is left out: a refrain, not a quotation. */
const MOST_PLACES = 16;
const MOST_RUNS = 80;

/** A gap costs one word, and one more for each of this many words in it, so that distant phrases join only when long. */
const WORDS_A_POINT = 25;
const DEAREST_GAP = 4;

/** Words with their sequences of three. */
export function readSequences(words: readonly QuotedWord[]): SequencedWords {
  const length = Math.max(0, words.length - SEQUENCE_WORDS + 1);
  return { words, sequences: Array.from({ length }, (_, at) => sequenceAt(words, at)) };
}

/** An index of the words that quotations are looked up in. */
export function indexSequences(words: readonly QuotedWord[]): SequenceIndex {
  const index = new Map<string, number[]>();
  for (let at = 0; at + SEQUENCE_WORDS <= words.length; at += 1) {
    const key = sequenceAt(words, at);
    const places = index.get(key);
    if (places === undefined) index.set(key, [at]);
    else if (places.length < MOST_PLACES) places.push(at);
  }
  return index;
}

/**
 * Where a quotation stands among other words: the chain of equal runs, in the same order on both sides, that holds the
 * most words for the fewest and shortest gaps; null where no three words in a row are the same. A quotation is found
 * with words cut out of it, with words changed, and put together from pieces; not with its pieces in another order.
 */
export function alignQuotation(
  quotation: SequencedWords,
  words: readonly QuotedWord[],
  index: SequenceIndex,
): QuotationAlignment | null {
  const runs = longestRuns(quotation, words, index);
  const chains: { readonly run: Run; readonly score: number; readonly before: number }[] = [];
  for (const [at, run] of runs.entries()) {
    let best = { score: run.length, before: -1 };
    for (const [before, chain] of chains.entries()) {
      const gap = gapBetween(chain.run, run);
      if (gap === null) continue;
      const score = chain.score + gap.kept - Math.min(DEAREST_GAP, 1 + gap.words / WORDS_A_POINT);
      if (score > best.score) best = { score, before };
    }
    chains[at] = { run, ...best };
  }
  let bestEnd = -1;
  for (const [at, { score }] of chains.entries()) if (score > (chains[bestEnd]?.score ?? 0)) bestEnd = at;
  const last = chains[bestEnd]?.run;
  if (last === undefined) return null;
  let first = last;
  let equal = 0;
  for (let at = bestEnd, chain = chains[at]; chain !== undefined; at = chain.before, chain = chains[at]) {
    first = chain.run;
    equal += chain.run.length;
  }
  return {
    start: first.start,
    end: last.start + last.length,
    otherStart: first.otherStart,
    otherEnd: last.otherStart + last.length,
    equal: Math.min(equal, last.start + last.length - first.start),
  };
}

interface Run {
  readonly start: number;
  readonly otherStart: number;
  readonly length: number;
}

/** What the second run adds to the first, and how many words lie between them; null where it does not follow. */
function gapBetween(one: Run, next: Run): { readonly kept: number; readonly words: number } | null {
  const here = next.start - (one.start + one.length);
  const there = next.otherStart - (one.otherStart + one.length);
  // Two runs can overlap by a word or two where a phrase comes twice; the overlap counts once.
  const overlap = Math.max(0, -Math.min(here, there));
  if (next.start <= one.start || next.otherStart <= one.otherStart || overlap >= next.length) return null;
  return { kept: next.length - overlap, words: Math.max(here, there, 0) };
}

function longestRuns(
  { words: quotation, sequences }: SequencedWords,
  words: readonly QuotedWord[],
  index: SequenceIndex,
): Run[] {
  const runs: Run[] = [];
  for (const [start, sequence] of sequences.entries()) {
    for (const otherStart of index.get(sequence) ?? []) {
      if (start > 0 && otherStart > 0 && quotation[start - 1]?.key === words[otherStart - 1]?.key) continue;
      let length = SEQUENCE_WORDS;
      while (start + length < quotation.length && quotation[start + length]?.key === words[otherStart + length]?.key) {
        length += 1;
      }
      runs.push({ start, otherStart, length });
    }
  }
  return runs
    .sort((x, y) => y.length - x.length || x.start - y.start || x.otherStart - y.otherStart)
    .slice(0, MOST_RUNS)
    .sort((x, y) => x.start - y.start || x.otherStart - y.otherStart);
}

function sequenceAt(words: readonly QuotedWord[], at: number): string {
  return words
    .slice(at, at + SEQUENCE_WORDS)
    .map(({ key }) => key)
    .join(" ");
}
