import { readerHref } from "@/components/article/reader-address";
import type { QueueEntry } from "@/components/coding/coding-queue";
import { findArticle } from "@/db/articles";
import { listMentions } from "@/db/claims";
import { listCodebooks } from "@/db/codebooks";
import { listCoders } from "@/db/coders";
import { listAssignmentsOfCoder, listCodings } from "@/db/codings";
import type { Database } from "@/db/database";
import { CLAIMS_TASK, codebookTask, type Viewer } from "@/db/viewer";

/** The viewer's assignments with the number of their own marks, open work first; empty where nobody is chosen. */
export async function loadQueue({ reader }: Database, viewer: Viewer): Promise<readonly QueueEntry[]> {
  if (viewer.coderId === null) return [];
  const [assignments, codebooks, coders] = await Promise.all([
    listAssignmentsOfCoder(reader, viewer.coderId),
    listCodebooks(reader),
    listCoders(reader),
  ]);
  const own = coders.find(({ id }) => id === viewer.coderId)?.key;
  const articles = await Promise.all(
    [...new Set(assignments.map(({ article }) => article.key))].map((key) => findArticle(reader, key)),
  );
  const articleIds = articles.flatMap((article) => (article === null ? [] : [article.id]));
  const [codings, mentions] = await Promise.all([
    listCodings(reader, viewer, { articleIds }),
    listMentions(reader, viewer, { articleIds }),
  ]);
  return assignments.map(({ task, article, openedAt, submittedAt }) => {
    const codebook = codebooks.find(({ key, version }) => codebookTask(key, version) === task);
    const marks =
      task === CLAIMS_TASK
        ? mentions.filter((mention) => mention.article === article.key && mention.coder === own)
        : codings.filter((coding) => coding.article === article.key && coding.task === task && coding.coder === own);
    return {
      article: article.key,
      headline: article.headline,
      task: task === CLAIMS_TASK ? "Claims" : (codebook?.name ?? task),
      href: readerHref(article.key, codebook === undefined ? {} : { codebook: codebook.key }),
      openedOn: openedAt.slice(0, 10),
      submittedOn: submittedAt?.slice(0, 10) ?? null,
      marks: marks.length,
      unsure: marks.filter(({ unsure }) => unsure).length,
    };
  });
}
