import { type ChangedArticle, listChangedArticles } from "@/db/changed-articles";
import { type ListedChange, listChanges as list } from "@/db/changes";
import type { Database } from "@/db/database";
import { countJobs } from "@/db/jobs";
import { countStored, type StoredCounts } from "@/db/stored-counts";
import type { Viewer } from "@/db/viewer";

/** How many changes the log shows at first. */
export const SHOWN_CHANGES = 25;

/** A change as the log shows it: its summary names the article that it is about, where that is one. */
export interface NamedChange extends ListedChange {
  /** Key of that article, to lead to it; null where there is none, or several, or it is in no list. */
  readonly articleKey: string | null;
}

/** What the data page shows: how much is here, what was done to it, and what is still being worked on. */
export interface StoredData {
  readonly counts: StoredCounts;
  readonly changes: readonly NamedChange[];
  /** How many changes the viewer may see. */
  readonly totalChanges: number;
  /** How many are left out because they show what others did on the viewer's open work. */
  readonly hiddenChanges: number;
  readonly jobs: { readonly waiting: number; readonly running: number; readonly failed: number };
}

/**
 * Counts what is stored and lists the newest changes, as far as the viewer may see them. Class answers are in neither:
 * they are never logged.
 */
export async function listChanges(
  database: Database,
  viewer: Viewer,
  { take }: { readonly take: number } = { take: SHOWN_CHANGES },
): Promise<StoredData> {
  const [counts, { changes, total, hidden }, jobs] = await Promise.all([
    countStored(database),
    list(database.reader, viewer, { take }),
    countJobs(database.reader),
  ]);
  const keys = changes.map(({ key }) => key);
  const articles = await listChangedArticles(database.reader, keys);
  const named = changes.map((change) => nameArticle(change, articles));
  return { counts, changes: named, totalChanges: total, hiddenChanges: hidden, jobs };
}

function nameArticle(change: ListedChange, articles: ReadonlyMap<string, ChangedArticle>): NamedChange {
  const article = articles.get(change.key);
  if (article === undefined) return { ...change, articleKey: null };
  const { headline, isStaged, key } = article;
  const isNamed = change.summary.includes(`“${headline}”`);
  return {
    ...change,
    summary: isNamed ? change.summary : `${change.summary}: “${headline}”`,
    articleKey: isStaged ? null : key,
  };
}
