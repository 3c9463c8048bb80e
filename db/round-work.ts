import type { RoundWork } from "@/domain/rounds/round";
import { listArticleIds, type ArticleFilter } from "./article-list";
import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import { newKey } from "./new-key";
import { CLAIMS_TASK } from "./viewer";

/** As many articles a hand-out looks through; a narrower filter reaches the others. */
export const MOST_CANDIDATES = 20_000;

/** An article that could be handed out. */
export interface RoundCandidate {
  readonly id: number;
  readonly key: string;
  /** null where it has no version at all. */
  readonly versionId: number | null;
  readonly hasText: boolean;
}

/** Saved articles that a filter gives; `isUncoded`: only those on which nobody has the task. */
export async function listCandidates(
  reader: Reader,
  filter: ArticleFilter,
  { task, isUncoded }: { readonly task: string; readonly isUncoded: boolean },
): Promise<{ readonly articles: readonly RoundCandidate[]; readonly total: number }> {
  const { ids, total } = await listArticleIds(reader, filter, "newest", { skip: 0, take: MOST_CANDIDATES });
  const rows = await reader.$queryRaw<
    {
      id: bigint | number;
      key: string;
      versionId: bigint | number | null;
      hasText: bigint | number;
      isTaken: bigint | number;
    }[]
  >`
    SELECT article."id", article."key", article."currentVersionId" AS "versionId",
      EXISTS (SELECT 1 FROM "VersionText" kept WHERE kept."versionId" = article."currentVersionId") AS "hasText",
      EXISTS (SELECT 1 FROM "Assignment" work
              WHERE work."articleId" = article."id" AND work."task" = ${task}) AS "isTaken"
    FROM json_each(${JSON.stringify(ids)}) wanted JOIN "Article" article ON article."id" = wanted."value"
    ORDER BY article."id"`;
  const articles = rows
    .filter(({ isTaken }) => !isUncoded || Number(isTaken) === 0)
    .map(({ id, key, versionId, hasText }) => ({
      id: Number(id),
      key,
      versionId: versionId === null ? null : Number(versionId),
      hasText: Number(hasText) === 1,
    }));
  return { articles, total };
}

/** The same of articles that are named by their keys. */
export async function listCandidatesByKey(
  reader: Reader,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Pick<RoundCandidate, "id" | "versionId">>> {
  const rows = await reader.article.findMany({
    where: { key: { in: [...keys] } },
    select: { id: true, key: true, currentVersionId: true },
  });
  return new Map(rows.map(({ id, key, currentVersionId }) => [key, { id, versionId: currentVersionId }]));
}

/** A coder's work with one task, with the rows that it is made of. */
export interface StoredRoundWork extends RoundWork {
  readonly id: number;
  readonly round: { readonly key: string; readonly name: string } | null;
}

/**
 * Work with a task by these coders, or that of one round. Whether it is begun is counted from marks that are shown to
 * nobody: a yes or no leaves this query.
 */
export async function listWorkOnTask(
  reader: Reader,
  task: string,
  of: { readonly coders: readonly string[] } | { readonly roundId: number },
): Promise<readonly StoredRoundWork[]> {
  const rows = await reader.assignment.findMany({
    where: {
      task,
      phase: { not: "adjudication" },
      ...("roundId" in of ? { roundId: of.roundId } : { coder: { key: { in: [...of.coders] } } }),
    },
    select: {
      id: true,
      coderId: true,
      articleId: true,
      position: true,
      submittedAt: true,
      coder: { select: { key: true } },
      article: { select: { key: true } },
      round: { select: { key: true, name: true } },
      _count: { select: { codings: true } },
    },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  const coderIds = [...new Set(rows.map(({ coderId }) => coderId))];
  const onClaims = task === CLAIMS_TASK ? await listClaimWork(reader, coderIds) : new Set<string>();
  return rows.map(({ id, coderId, articleId, position, submittedAt, coder, article, round, _count }) => ({
    id,
    coder: coder.key,
    article: article.key,
    position: position ?? 0,
    submittedAt,
    isBegun: submittedAt !== null || _count.codings > 0 || onClaims.has(`${coderId} ${articleId}`),
    round,
  }));
}

/** Where these coders have mentions or checks, as "coder article" of their ids. */
async function listClaimWork(reader: Reader, coderIds: readonly number[]): Promise<ReadonlySet<string>> {
  const where = { coderId: { in: [...coderIds] } };
  const [mentions, checks] = await Promise.all([
    reader.claimMention.findMany({
      where,
      select: { coderId: true, articleId: true },
      distinct: ["coderId", "articleId"],
    }),
    reader.claimCheck.findMany({ where, select: { coderId: true, version: { select: { articleId: true } } } }),
  ]);
  return new Set([
    ...mentions.map(({ coderId, articleId }) => `${coderId} ${articleId}`),
    ...checks.map(({ coderId, version }) => `${coderId} ${version.articleId}`),
  ]);
}

/** A row to be handed out: the ids of what the plan names by keys. */
export interface NewRoundWork {
  readonly roundId: number;
  readonly coderId: number;
  readonly articleId: number;
  readonly versionId: number;
  readonly position: number;
  readonly phase: string;
  readonly task: string;
  readonly codebookVersionId: number | null;
  readonly openedAt: string;
}

/** Hands out articles on which the coder has nothing with this task yet. */
export async function insertRoundWork(
  tx: Transaction,
  recorder: ChangeRecorder,
  work: readonly NewRoundWork[],
): Promise<void> {
  if (work.length === 0) return;
  const rows = await tx.assignment.createManyAndReturn({
    data: work.map((one) => ({ ...one, key: newKey() })),
    select: { id: true },
  });
  await recorder.created("Assignment", ...rows);
}

/** Lets work that a coder opened on their own take part in a round; what is marked stays as it is. */
export async function joinRound(
  tx: Transaction,
  recorder: ChangeRecorder,
  assignmentId: number,
  fields: { readonly roundId: number; readonly position: number; readonly phase?: string },
): Promise<void> {
  await recorder.touch("Assignment", { id: assignmentId });
  await tx.assignment.update({ where: { id: assignmentId }, data: fields });
}

/** Takes back what nobody has begun. */
export async function deleteRoundWork(
  tx: Transaction,
  recorder: ChangeRecorder,
  ids: readonly number[],
): Promise<void> {
  if (ids.length === 0) return;
  await recorder.touch("Assignment", ...ids.map((id) => ({ id })));
  await tx.assignment.deleteMany({ where: { id: { in: [...ids] } } });
}

/** Whether a change handed out, joined or took back work of a round: the ids of the work that it made. */
export async function listWorkMadeBy(reader: Reader, changeKey: string): Promise<readonly number[]> {
  const rows = await reader.changeRow.findMany({
    where: { change: { key: changeKey }, table: "Assignment", before: null },
    select: { rowKey: true },
  });
  return rows.flatMap(({ rowKey }) => {
    const key: unknown = JSON.parse(rowKey);
    return typeof key === "object" && key !== null && "id" in key && typeof key.id === "number" ? [key.id] : [];
  });
}

/** The same work, by id, with whether it is begun. */
export async function listRoundWorkByIds(reader: Reader, ids: readonly number[]): Promise<readonly StoredRoundWork[]> {
  const rows = await reader.assignment.findMany({
    where: { id: { in: [...ids] }, roundId: { not: null } },
    select: { roundId: true, task: true },
    distinct: ["roundId"],
  });
  const works = await Promise.all(
    rows.flatMap(({ roundId, task }) => (roundId === null ? [] : [listWorkOnTask(reader, task, { roundId })])),
  );
  const wanted = new Set(ids);
  return works.flat().filter(({ id }) => wanted.has(id));
}
