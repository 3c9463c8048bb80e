import type { ArticleSignature } from "./article-signature";
import { eventLikeness } from "./event-likeness";
import { FOLLOW_LIKENESS } from "./group-link";
import { createSignatureIndex, type SignatureIndex } from "./signature-index";

/** Articles with those that each could share an event with; kept in memory, and asked again and again. */
export interface LinkedArticles {
  readonly size: number;
  /** Enters an article, or enters it anew when it has changed. No link between two others is touched. */
  put(signature: ArticleSignature): void;
  remove(key: string): void;
  signatureOf(key: string): ArticleSignature | null;
  /** Likeness of content to each article that it could share an event with; empty for an unknown key. */
  linksOf(key: string): ReadonlyMap<string, number>;
}

/**
 * Two articles below this are never the reason why groups are joined: an average that reaches the bar of joining or of
 * following has one pair that reaches it, too. So articles without a link between them need not be looked at together.
 */
const LEAST_LINK = FOLLOW_LIKENESS;

/** Of each article this many others are compared in full; they share most with it. */
const MOST_COMPARED = 400;

const NO_LINKS: ReadonlyMap<string, number> = new Map();

/** No articles yet. Entering one costs as much as placing it: some milliseconds among 100,000. */
export function createLinkedArticles(): LinkedArticles {
  let index: SignatureIndex = createSignatureIndex();
  const numbers = new Map<string, number>();
  const links = new Map<string, Map<string, number>>();

  const isPresent = (signature: ArticleSignature, number: number) => numbers.get(signature.key) === number;
  const signatureOf = (key: string) => {
    const number = numbers.get(key);
    return number === undefined ? null : index.signatureAt(number);
  };
  const remove = (key: string) => {
    numbers.delete(key);
    for (const other of links.get(key)?.keys() ?? []) links.get(other)?.delete(key);
    links.delete(key);
  };
  /** What was removed stays in the index until more is gone than there: then it is made anew. */
  const tidy = () => {
    if (index.size < 2 * numbers.size + 100) return;
    const present = [...numbers.keys()].flatMap((key) => signatureOf(key) ?? []);
    index = createSignatureIndex();
    for (const signature of present) numbers.set(signature.key, index.add(signature));
  };

  return {
    get size() {
      return numbers.size;
    },
    put(signature) {
      remove(signature.key);
      tidy();
      const own = new Map<string, number>();
      for (const number of index.candidates(signature, MOST_COMPARED)) {
        const other = index.signatureAt(number);
        if (!isPresent(other, number)) continue;
        const likeness = eventLikeness(other, signature);
        if (likeness < LEAST_LINK) continue;
        own.set(other.key, likeness);
        links.get(other.key)?.set(signature.key, likeness);
      }
      links.set(signature.key, own);
      numbers.set(signature.key, index.add(signature));
    },
    remove,
    signatureOf,
    linksOf: (key) => links.get(key) ?? NO_LINKS,
  };
}
