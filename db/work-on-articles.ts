import type { Reader } from "./database";

/** What people did with articles after they were saved, by table, each with how much of it there is. */
export type WorkOnArticles = readonly { readonly table: string; readonly count: number }[];

/**
 * What hangs on articles that go back into review or are thrown away: coding work, mentions, claims drawn from them,
 * their places in events, and versions in plain language. All of it comes after saving, so that an article that was
 * never saved has none; what is none is left out.
 */
export async function listWorkOnArticles(reader: Reader, articleIds: readonly number[]): Promise<WorkOnArticles> {
  const articleId = { in: [...articleIds] };
  const counts = {
    // Opened and left empty it says nothing.
    Assignment: await reader.assignment.count({
      where: { articleId, OR: [{ submittedAt: { not: null } }, { codings: { some: {} } }] },
    }),
    ClaimCheck: await reader.claimCheck.count({ where: { version: { articleId } } }),
    Attribution: await reader.attribution.count({ where: { articleId } }),
    Suggestion: await reader.suggestion.count({ where: { articleId, state: { not: "open" } } }),
    ClaimMention: await reader.claimMention.count({ where: { articleId } }),
    Claim: await reader.claim.count({ where: { originArticleId: articleId } }),
    EventArticle: await reader.eventArticle.count({ where: { articleId } }),
    ArticleVersion: await reader.articleVersion.count({ where: { articleId, readingLevel: "plain" } }),
  };
  return Object.entries(counts).flatMap(([table, count]) => (count === 0 ? [] : [{ table, count }]));
}

/**
 * What undoing a change would leave on articles that it put into the lists and that would wait in their import again.
 * Their places in an event that the change itself made are not counted: they go with it.
 */
export async function listWorkSinceSaving(reader: Reader, changeKey: string): Promise<WorkOnArticles> {
  const rows = await reader.changeRow.findMany({
    where: { change: { key: changeKey }, table: { in: ["Article", "EventArticle"] } },
    select: { table: true, before: true, after: true },
  });
  const saved = rows.flatMap(({ table, before, after }) => {
    if (table !== "Article" || before === null || after === null) return [];
    const [was, is] = [JSON.parse(before) as Saved, JSON.parse(after) as Saved];
    return was.stagedInId !== null && is.stagedInId === null ? [is.id] : [];
  });
  if (saved.length === 0) return [];
  const ownPlaces = rows.filter(({ table, before }) => table === "EventArticle" && before === null).length;
  return (await listWorkOnArticles(reader, saved)).flatMap(({ table, count }) => {
    const others = table === "EventArticle" ? count - ownPlaces : count;
    return others <= 0 ? [] : [{ table, count: others }];
  });
}

interface Saved {
  readonly id: number;
  readonly stagedInId: number | null;
}
