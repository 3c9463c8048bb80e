import {
  type AdjudicationRecord,
  listAdjudications,
  listRulings,
  listTwiceCoded,
  type TwiceCodedArticle,
} from "@/db/adjudication";
import { getCodebook, type StoredCodebook } from "@/db/codebooks";
import { listCodings } from "@/db/codings";
import type { Reader } from "@/db/database";
import { codebookTask, listOpenWork, type Viewer } from "@/db/viewer";
import { type Differences, listQuestions } from "@/domain/adjudication/list-questions";
import type { Ruling } from "@/domain/adjudication/question";
import { findDecision } from "@/domain/adjudication/settle-codings";
import { groupBy } from "@/domain/comparison/group-by";

/** An article on which coders differ, with how far it is settled. Holds coders' keys: never sent to a page as it is. */
export interface DisputedArticle extends Differences {
  readonly article: TwiceCodedArticle;
  readonly adjudication: AdjudicationRecord | null;
  readonly rulings: readonly Ruling[];
  /** Questions that are decided. */
  readonly decided: number;
}

export interface AdjudicationWork {
  readonly codebook: StoredCodebook;
  readonly task: string;
  /** Articles with questions, and those that were settled before their coders came to agree. */
  readonly disputed: readonly DisputedArticle[];
  /** Articles on which all coders did the same: nobody has to settle anything. */
  readonly agreed: number;
  /** Articles left out because the viewer is still at work on them. */
  readonly hidden: number;
}

/**
 * Where the coders of a codebook's newest version differ, as far as the viewer may know: articles that two or more
 * finished, most questions first. `articleId` asks for one article alone.
 *
 * Names nobody but by key: what a page of it shows goes through `shuffledLetters` first.
 * @throws {NotFoundError} no such codebook
 */
export async function loadAdjudicationWork(
  reader: Reader,
  viewer: Viewer,
  { codebook: key, articleId }: { readonly codebook: string; readonly articleId?: number },
): Promise<AdjudicationWork> {
  const codebook = await getCodebook(reader, key);
  const task = codebookTask(codebook.key, codebook.version);
  const all = await listTwiceCoded(reader, task, articleId);
  const ids = all.map(({ id }) => id);
  const open = (await listOpenWork(reader, viewer, ids)).filter((work) => work.task === task);
  const isOpen = new Set(open.map((work) => work.articleId));
  const articles = all.filter(({ id }) => !isOpen.has(id));
  const articleIds = articles.map(({ id }) => id);
  const [codings, adjudications] = await Promise.all([
    listCodings(reader, viewer, { articleIds, task, isByCoders: true }),
    listAdjudications(reader, task, articleIds),
  ]);
  const rulingsOf = await listRulings(
    reader,
    adjudications.map(({ id }) => id),
  );
  const codingsOf = groupBy(codings, (coding) => coding.article);
  const compared = articles.map((article): DisputedArticle => {
    const differences = listQuestions({ coders: article.coders, codings: codingsOf.get(article.key) ?? [] });
    const adjudication = adjudications.find((one) => one.articleId === article.id) ?? null;
    const rulings = adjudication === null ? [] : (rulingsOf.get(adjudication.id) ?? []);
    const decided = differences.questions.filter((question) => findDecision(question, rulings) !== null).length;
    return { article, adjudication, rulings, decided, ...differences };
  });
  const disputed = compared.filter(({ questions, adjudication }) => questions.length > 0 || adjudication !== null);
  return {
    codebook,
    task,
    disputed: disputed.sort((a, b) => b.questions.length - a.questions.length || a.article.id - b.article.id),
    agreed: compared.length - disputed.length,
    hidden: isOpen.size,
  };
}
