import type { ArticleSignature } from "./article-signature";
import { daysApart, daySpan, withGap } from "./time-gap";

/** An article with the events that people have put it into. */
export interface PlacedArticle {
  readonly signature: ArticleSignature;
  /** Keys of the events that it is about; empty: it has no place yet. */
  readonly events: readonly string[];
}

/** Two articles further apart than this, days counted in, do not hold a neighbourhood together. */
const LEAST_HOLD = 0.3;

/** More than this are not grouped at once: the time that takes grows with the square. */
export const MOST_NEIGHBOURS = 1_000;

/**
 * Divides articles into neighbourhoods: those that a link or an event connects, over however many steps. Nothing that
 * is proposed for one neighbourhood depends on another, so that an article which is added changes its own one alone.
 * One that grows too large holds together by closer links only. In order of keys, whatever the order of the input.
 */
export function listNeighbourhoods(
  articles: readonly PlacedArticle[],
  linksOf: (key: string) => ReadonlyMap<string, number>,
): PlacedArticle[][] {
  const sorted = articles.toSorted((a, b) => (a.signature.key < b.signature.key ? -1 : 1));
  return divide(sorted, linksOf, LEAST_HOLD);
}

function divide(
  articles: readonly PlacedArticle[],
  linksOf: (key: string) => ReadonlyMap<string, number>,
  least: number,
): PlacedArticle[][] {
  const byKey = new Map(articles.map((article) => [article.signature.key, article]));
  const sets = createDisjointSets(byKey.keys());
  const firstOf = new Map<string, string>();
  for (const { signature, events } of articles) {
    for (const event of events) {
      const first = firstOf.get(event);
      if (first === undefined) firstOf.set(event, signature.key);
      else sets.join(first, signature.key);
    }
    for (const [key, likeness] of linksOf(signature.key)) {
      const other = byKey.get(key);
      if (other !== undefined && holds(signature, other.signature, likeness, least)) sets.join(signature.key, key);
    }
  }
  const groups = new Map<string, PlacedArticle[]>();
  for (const article of articles) {
    const root = sets.rootOf(article.signature.key);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [article]);
    else group.push(article);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > MOST_NEIGHBOURS && least < 1 ? divide(group, linksOf, least + 0.1) : [group],
  );
}

function holds(one: ArticleSignature, other: ArticleSignature, likeness: number, least: number): boolean {
  return withGap(likeness, daysApart(daySpan(one.day), daySpan(other.day))) >= least;
}

/** Union-find with halved paths (Tarjan and van Leeuwen 1984). */
function createDisjointSets(keys: Iterable<string>) {
  const parents = new Map([...keys].map((key) => [key, key]));
  const rootOf = (key: string): string => {
    let at = key;
    for (;;) {
      const parent = parents.get(at) ?? at;
      if (parent === at) return at;
      const above = parents.get(parent) ?? parent;
      parents.set(at, above);
      at = above;
    }
  };
  return {
    rootOf,
    join: (one: string, other: string) => {
      const [a, b] = [rootOf(one), rootOf(other)];
      if (a !== b) parents.set(a < b ? b : a, a < b ? a : b);
    },
  };
}
