import type { ArticleTerms, Term } from "./article-terms";

/**
 * An article's terms as numbers: at most 3 kB, small enough to keep 100,000 of them and quick to compare. The same
 * terms give the same signature on every machine, so it can be stored. The words themselves are not in it;
 * `sharedTerms` names what a signature shares with an article whose terms are at hand.
 */
export interface ArticleSignature {
  readonly key: string;
  readonly day: number | null;
  readonly words: TermVector;
  readonly pairs: TermVector;
  /** Euclidean length of the weights of names alone, and of figures alone. */
  readonly nameLength: number;
  readonly figureLength: number;
  /** Sum of the weights of the core names. */
  readonly coreWeight: number;
}

/** Terms in ascending order of `ids`, each once. */
export interface TermVector {
  /** Unsigned 32-bit hash of the term's text. */
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
  /** What each term is: a sum of `TERM_FLAGS`; empty where no term has any. */
  readonly flags: Uint8Array;
  /** Euclidean length of the weights. */
  readonly length: number;
}

export const TERM_FLAGS = { name: 1, figure: 2, core: 4 } as const;

/** Pairs are all of one kind; one empty list for all of them saves memory. */
const NO_FLAGS = new Uint8Array(0);

/** The names that the report is about: this many of the heaviest. */
const CORE_NAMES = 10;

/** The signature of an article's terms. Two texts share an id by chance about once in 4,000 million pairs. */
export function signatureOf({ key, day, words, pairs }: ArticleTerms): ArticleSignature {
  const core = new Set(words.filter(({ kind }) => kind === "name").slice(0, CORE_NAMES));
  const flagOf = (term: Term) =>
    (term.kind === "name" ? TERM_FLAGS.name : 0) +
    (term.kind === "figure" ? TERM_FLAGS.figure : 0) +
    (core.has(term) ? TERM_FLAGS.core : 0);
  return {
    key,
    day,
    words: termVector(words, flagOf),
    pairs: { ...termVector(pairs, () => 0), flags: NO_FLAGS },
    nameLength: lengthOf(words.filter(({ kind }) => kind === "name")),
    figureLength: lengthOf(words.filter(({ kind }) => kind === "figure")),
    coreWeight: [...core].reduce((sum, { weight }) => sum + weight, 0),
  };
}

function termVector(terms: readonly Term[], flagOf: (term: Term) => number): TermVector {
  const byId = new Map(terms.map((term) => [termId(term.text), term]));
  const sorted = [...byId].sort(([a], [b]) => a - b);
  return {
    ids: Uint32Array.from(sorted, ([id]) => id),
    weights: Float32Array.from(sorted, ([, { weight }]) => weight),
    flags: Uint8Array.from(sorted, ([, term]) => flagOf(term)),
    length: lengthOf(terms),
  };
}

function lengthOf(terms: readonly Term[]): number {
  return Math.sqrt(terms.reduce((sum, { weight }) => sum + weight * weight, 0));
}

/** FNV-1a over UTF-16 code units, with a final mix so that near values spread. */
export function termId(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
