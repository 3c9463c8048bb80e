import type { Reader } from "./database";
import { listOpenWork, type Viewer } from "./viewer";

/** A published version of a codebook, and which of some articles were finished with it. */
export interface VersionWork {
  readonly number: number;
  /** ISO moment. */
  readonly publishedAt: string;
  /** Keys of articles that somebody has finished with it, as far as the viewer may know; training left out. */
  readonly articles: readonly string[];
}

/**
 * The published versions of a codebook, the newest first, each with the articles among `articleKeys` that were finished
 * with it: those that a comparison of that version would count. None: no such codebook, or never published.
 */
export async function listVersionWork(
  reader: Reader,
  viewer: Viewer,
  codebookKey: string,
  articleKeys: readonly string[],
): Promise<readonly VersionWork[]> {
  const versions = await reader.codebookVersion.findMany({
    where: { codebook: { key: codebookKey }, publishedAt: { not: null } },
    select: { id: true, number: true, publishedAt: true },
    orderBy: { number: "desc" },
  });
  const finished = await reader.assignment.findMany({
    where: {
      article: { key: { in: [...articleKeys] } },
      codebookVersionId: { in: versions.map(({ id }) => id) },
      submittedAt: { not: null },
      phase: { not: "training" },
    },
    select: { codebookVersionId: true, coderId: true, articleId: true, task: true, article: { select: { key: true } } },
    orderBy: { id: "asc" },
  });
  const open = await listOpenWork(
    reader,
    viewer,
    finished.map(({ articleId }) => articleId),
  );
  const isHidden = (work: (typeof finished)[number]) =>
    work.coderId !== viewer.coderId &&
    open.some(({ articleId, task }) => articleId === work.articleId && task === work.task);
  const seen = finished.filter((work) => !isHidden(work));
  return versions.map(({ id, number, publishedAt }) => {
    const keys = seen.filter(({ codebookVersionId }) => codebookVersionId === id).map(({ article }) => article.key);
    return { number, publishedAt: publishedAt ?? "", articles: [...new Set(keys)] };
  });
}

/**
 * Which version of a codebook a comparison of these articles counts where nobody names one: the newest with which an
 * article is finished, so that publishing takes nothing out of sight; the newest published where none is. Null: no such
 * codebook.
 */
export async function findVersionToCompare(
  reader: Reader,
  viewer: Viewer,
  codebookKey: string,
  articleKeys: readonly string[],
): Promise<number | null> {
  const published = await reader.codebookVersion.findMany({
    where: { codebook: { key: codebookKey }, publishedAt: { not: null } },
    select: { number: true },
    orderBy: { number: "desc" },
    take: 2,
  });
  const [newest, older] = published;
  if (newest === undefined || older === undefined) return newest?.number ?? null;
  const versions = await listVersionWork(reader, viewer, codebookKey, articleKeys);
  return versions.find(({ articles }) => articles.length > 0)?.number ?? newest.number;
}
