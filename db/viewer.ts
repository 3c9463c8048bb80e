import type { Reader } from "./database";

/**
 * Who is looking: the coder chosen in this browser, or nobody in particular. Every query that can show people's marks
 * takes one, so that blindness lives in the queries and not in the screens.
 */
export interface Viewer {
  readonly coderId: number | null;
}

export const NOBODY: Viewer = { coderId: null };

/** Task name of work on an article's claims; work with a codebook is named `<codebook>/<version>`. */
export const CLAIMS_TASK = "claims";

export function codebookTask(codebookKey: string, versionNumber: number): string {
  return `${codebookKey}/${versionNumber}`;
}

/** An article and task on which the viewer is still at work: others' marks on it are hidden from them. */
export interface OpenWork {
  readonly articleId: number;
  readonly task: string;
}

/**
 * The viewer's open assignments on these articles. Settling what others differ on is none: whoever does that has to see
 * what they did.
 */
export async function listOpenWork(
  reader: Reader,
  viewer: Viewer,
  articleIds: readonly number[],
): Promise<readonly OpenWork[]> {
  if (viewer.coderId === null) return [];
  return reader.assignment.findMany({
    where: {
      coderId: viewer.coderId,
      articleId: { in: [...articleIds] },
      submittedAt: null,
      phase: { not: "adjudication" },
    },
    select: { articleId: true, task: true },
  });
}

/** The key of the first of these articles on which the viewer is still at work; null: none. Keys may lead nowhere. */
export async function findOpenArticle(
  reader: Reader,
  viewer: Viewer,
  articleKeys: readonly string[],
): Promise<string | null> {
  const articles = await reader.article.findMany({
    where: { key: { in: [...articleKeys] } },
    select: { id: true, key: true },
  });
  const ids = articles.map(({ id }) => id);
  const [open] = await listOpenWork(reader, viewer, ids);
  return articles.find(({ id }) => id === open?.articleId)?.key ?? null;
}

/**
 * A condition that leaves out what other people did on the viewer's open work, for rows of `Coding`. One condition on
 * the assignment, however much work is open: each condition of its own would join the table once more, and SQLite
 * joins 64 at most.
 */
export function visibleCodings(viewer: Viewer, open: readonly OpenWork[]) {
  if (viewer.coderId === null || open.length === 0) return {};
  const { coderId } = viewer;
  const OR = [...new Set(open.map(({ task }) => task))].map((task) => ({
    task,
    articleId: { in: articlesOf(open, task) },
  }));
  return { NOT: { assignment: { coderId: { not: coderId }, OR } } };
}

/** The same for mentions, which belong to the claims task. */
export function visibleMentions(viewer: Viewer, open: readonly OpenWork[]) {
  const articleIds = articlesOf(open, CLAIMS_TASK);
  if (viewer.coderId === null || articleIds.length === 0) return {};
  return { NOT: { articleId: { in: articleIds }, coderId: { not: viewer.coderId } } };
}

/** The same for claim checks, which hang on a version of an article. */
export function visibleChecks(viewer: Viewer, open: readonly OpenWork[]) {
  const articleIds = articlesOf(open, CLAIMS_TASK);
  if (viewer.coderId === null || articleIds.length === 0) return {};
  return { NOT: { version: { articleId: { in: articleIds } }, coderId: { not: viewer.coderId } } };
}

function articlesOf(open: readonly OpenWork[], task: string): number[] {
  return open.filter((work) => work.task === task).map((work) => work.articleId);
}
