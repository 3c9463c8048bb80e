import type { Reader } from "./database";

/** What waits, without what is proposed: enough to list it and to turn pages. */
export async function listOpenGroupingHeads(
  reader: Reader,
): Promise<
  readonly { readonly key: string; readonly code: string; readonly eventId: number | null; readonly score: number }[]
> {
  return reader.suggestion.findMany({
    where: { kind: "grouping", state: "open" },
    select: { key: true, code: true, eventId: true, score: true },
    orderBy: [{ score: "desc" }, { key: "asc" }],
  });
}

/** Open proposals with these keys, best first. */
export async function listGroupingsByKey(
  reader: Reader,
  keys: readonly string[],
): Promise<readonly { readonly key: string; readonly proposal: unknown }[]> {
  const rows = await reader.suggestion.findMany({
    where: { kind: "grouping", state: "open", key: { in: [...keys] } },
    select: { key: true, proposal: true },
    orderBy: [{ score: "desc" }, { key: "asc" }],
  });
  return rows.map(({ key, proposal }) => ({ key, proposal: JSON.parse(proposal) as unknown }));
}

/** An article as a grouping card names it. */
export interface GroupingArticle {
  readonly key: string;
  readonly headline: string;
  readonly outlet: { readonly name: string; readonly letters: string } | null;
  readonly publishedOn: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
}

const ARTICLE = {
  key: true,
  headline: true,
  outlet: { select: { name: true, letters: true } },
  publishedOn: true,
  notBefore: true,
  notAfter: true,
} as const;

/** Articles by their keys; those that are gone are left out. */
export async function findGroupingArticles(
  reader: Reader,
  keys: readonly string[],
): Promise<ReadonlyMap<string, GroupingArticle>> {
  const rows = await reader.article.findMany({ where: { key: { in: [...keys] } }, select: ARTICLE });
  return new Map(rows.map((row) => [row.key, row]));
}

/** An event as a grouping card names it, with the articles that are about it. */
export interface GroupingEvent {
  readonly key: string;
  readonly slug: string;
  readonly title: string;
  readonly articles: readonly GroupingArticle[];
}

/** Events by their keys; those that are gone are left out. */
export async function findGroupingEvents(
  reader: Reader,
  keys: readonly string[],
): Promise<ReadonlyMap<string, GroupingEvent>> {
  const rows = await reader.event.findMany({
    where: { key: { in: [...keys] } },
    select: {
      key: true,
      slug: true,
      title: true,
      articles: { where: { role: "about" }, select: { article: { select: ARTICLE } }, orderBy: { articleId: "asc" } },
    },
  });
  return new Map(
    rows.map(({ articles, ...row }) => [row.key, { ...row, articles: articles.map(({ article }) => article) }]),
  );
}
