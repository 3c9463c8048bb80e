import type { ArticleSignature } from "./article-signature";

/** Articles found by the heaviest terms that they share with another; numbered in the order in which they came. */
export interface SignatureIndex {
  readonly size: number;
  /** Adds an article and answers its number. */
  add(signature: ArticleSignature): number;
  signatureAt(number: number): ArticleSignature;
  /**
   * Numbers of the articles that share enough key terms with this one, at most `limit`: those that share most, ties
   * in the order in which they came. Two that report on one event practically always share enough.
   */
  candidates(signature: ArticleSignature, limit: number): number[];
}

/** An article is found by this many of its heaviest terms. */
const KEY_TERMS = 24;

/** Who shares less than this of an article's key terms (by weight) is not looked at: one common name is too little. */
const LEAST_KEY_SHARE = 0.05;

interface KeyTerm {
  readonly id: number;
  readonly weight: number;
}

/**
 * An empty index. Grows by about 3 kB an article; asking costs as much as the articles that share a key term with the
 * one asked about, not as all that are in it.
 */
export function createSignatureIndex(): SignatureIndex {
  const signatures: ArticleSignature[] = [];
  const postings = new Map<number, number[]>();
  return {
    get size() {
      return signatures.length;
    },
    add(signature) {
      const number = signatures.push(signature) - 1;
      for (const { id } of keyTerms(signature)) {
        const posting = postings.get(id);
        if (posting === undefined) postings.set(id, [number]);
        else posting.push(number);
      }
      return number;
    },
    signatureAt(number) {
      const signature = signatures[number];
      if (signature === undefined) throw new RangeError(`no article ${number} among ${signatures.length}`);
      return signature;
    },
    candidates(signature, limit) {
      const sums = new Map<number, number>();
      const terms = keyTerms(signature);
      const least = LEAST_KEY_SHARE * terms.reduce((sum, { weight }) => sum + weight, 0);
      for (const { id, weight } of terms) {
        for (const number of postings.get(id) ?? []) sums.set(number, (sums.get(number) ?? 0) + weight);
      }
      const found = [...sums].flatMap(([number, sum]) => (sum >= least ? [number] : []));
      if (found.length <= limit) return found.sort((a, b) => a - b);
      const sum = (number: number) => sums.get(number) ?? 0;
      return found.sort((a, b) => sum(b) - sum(a) || a - b).slice(0, limit);
    },
  };
}

function keyTerms({ words }: ArticleSignature): readonly KeyTerm[] {
  return Array.from(words.ids, (id, at): KeyTerm => ({ id, weight: words.weights[at] ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, KEY_TERMS);
}
