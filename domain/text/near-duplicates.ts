import { wordRanges } from "./count-words";
import { normalisedView } from "./normalised-view";

/** Words in a shingle: long enough that two reports of one event share few, short enough to survive an edit. */
export const SHINGLE_WORDS = 5;

/**
 * From this resemblance on two texts are versions of one text: a correction, a changed paragraph, other furniture
 * around it. Two reports on the same event by different hands stay far below. Measured in docs/methods/duplicates.md.
 */
export const NEAR_DUPLICATE_THRESHOLD = 0.5;

/** How much two texts have in common, both from 0 to 1. */
export interface NearDuplicateScore {
  /** Shared five-word sequences as a share of all that occur in either text (Jaccard). */
  readonly resemblance: number;
  /** Shared ones as a share of the shorter text's: near 1 with a low resemblance is an excerpt or a shared passage. */
  readonly containment: number;
}

/**
 * Compares two texts by their sequences of five words, exactly; typography, case and punctuation are set aside.
 * Compare `resemblance` with `NEAR_DUPLICATE_THRESHOLD`. A text of fewer than five words is one sequence; a text
 * without words has nothing in common with any.
 *
 * The wrong tool for "the same story in other words", and for large collections: take `shingleHashes` as an index
 * there, to find the few texts that are worth an exact comparison.
 *
 * See Broder, "On the resemblance and containment of documents" (1997).
 */
export function nearDuplicateScore(a: string, b: string): NearDuplicateScore {
  const [small, large] = [shingles(a), shingles(b)].sort((one, other) => one.size - other.size);
  if (small === undefined || large === undefined || small.size === 0) return { resemblance: 0, containment: 0 };
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common += 1;
  return { resemblance: common / (small.size + large.size - common), containment: common / small.size };
}

/**
 * The five-word sequences of a text as unsigned 32-bit numbers, ascending, each once: the keys of an index. The same
 * text gives the same numbers on every machine. Different sequences share a number about once in 4,000 million pairs.
 */
export function shingleHashes(text: string): number[] {
  return [...new Set([...shingles(text)].map(hash32))].sort((a, b) => a - b);
}

function shingles(text: string): ReadonlySet<string> {
  const normalised = normalisedView(text).text;
  const words = [...wordRanges(normalised)].map((range) => normalised.slice(range.start, range.end));
  if (words.length === 0) return new Set();
  const found = new Set<string>();
  for (let first = 0; first + SHINGLE_WORDS <= Math.max(words.length, SHINGLE_WORDS); first += 1) {
    found.add(words.slice(first, first + SHINGLE_WORDS).join(" "));
  }
  return found;
}

/** FNV-1a over UTF-16 code units, with a final mix so that near values spread. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
