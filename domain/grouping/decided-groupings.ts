import type { GroupingChange } from "../suggestions/grouping-proposal";

/** What people have decided on already, whichever way: it is not proposed again. */
export interface DecidedGroupings {
  hasJoin(article: string, event: string): boolean;
  hasMove(article: string, event: string): boolean;
  hasMerge(one: string, other: string): boolean;
  /** Whether two thirds of these articles or more were together in a group that was decided on. */
  hasSet(kind: "new" | "split", articles: readonly string[]): boolean;
}

/** Of a refused group so many may be in another, in thirds: three where two were refused are the same once more. */
const REFUSED_THIRDS = 2;

/** The decisions on these changes. */
export function createDecidedGroupings(changes: readonly GroupingChange[]): DecidedGroupings {
  const names = new Set<string>();
  const sets = { new: new Map<string, ReadonlySet<string>[]>(), split: new Map<string, ReadonlySet<string>[]>() };
  for (const { kind, articles, event, from } of changes) {
    if (kind === "new" || kind === "split") {
      const set = new Set(articles);
      for (const article of articles) sets[kind].set(article, [...(sets[kind].get(article) ?? []), set]);
    } else if (kind === "merge") names.add(mergeName(event ?? "", from ?? ""));
    else names.add(`${kind} ${articles[0] ?? ""} ${event ?? ""}`);
  }
  return {
    hasJoin: (article, event) => names.has(`join ${article} ${event}`),
    hasMove: (article, event) => names.has(`move ${article} ${event}`),
    hasMerge: (one, other) => names.has(mergeName(one, other)),
    hasSet(kind, articles) {
      const near = new Set(articles.flatMap((article) => sets[kind].get(article) ?? []));
      return [...near].some((set) => {
        const common = articles.filter((article) => set.has(article)).length;
        return common >= 2 && 3 * common >= REFUSED_THIRDS * articles.length;
      });
    },
  };
}

function mergeName(one: string, other: string): string {
  return `merge ${[one, other].sort().join(" ")}`;
}
