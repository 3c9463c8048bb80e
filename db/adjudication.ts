import type { ComparedCoding } from "@/domain/comparison/comparison";
import type { Ruling } from "@/domain/adjudication/question";
import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import type { Prisma } from "./generated/client";
import { parseRow } from "./logged-rows";
import { newKey } from "./new-key";
import type { Viewer } from "./viewer";

/** What was settled, or is being settled, between the coders of an article. */
export interface AdjudicationRecord {
  readonly id: number;
  readonly coderId: number;
  readonly articleId: number;
  readonly submittedAt: string | null;
}

const ADJUDICATION = { id: true, coderId: true, articleId: true, submittedAt: true } as const;

/** The adjudications with one task of these articles: one each, by whoever began it. */
export async function listAdjudications(
  reader: Reader,
  task: string,
  articleIds: readonly number[],
): Promise<readonly AdjudicationRecord[]> {
  return reader.assignment.findMany({
    where: { task, phase: "adjudication", articleId: { in: [...articleIds] } },
    select: ADJUDICATION,
    orderBy: { id: "asc" },
  });
}

/** Whether the viewer has begun to settle one of these articles with a task, and not finished: names stay hidden then. */
export async function isSettling(
  reader: Reader,
  viewer: Viewer,
  { task, articleIds }: { readonly task: string; readonly articleIds: readonly number[] },
): Promise<boolean> {
  if (viewer.coderId === null) return false;
  const begun = await reader.assignment.findMany({
    where: { coderId: viewer.coderId, task, phase: "adjudication", submittedAt: null },
    select: { articleId: true },
  });
  return begun.some(({ articleId }) => articleIds.includes(articleId));
}

/** Work of two or more coders on one article, finished independently of each other. */
export interface TwiceCodedArticle {
  readonly id: number;
  readonly key: string;
  readonly headline: string;
  readonly currentVersionId: number | null;
  /** Keys of those who finished it, in order. */
  readonly coders: readonly string[];
}

/** Saved articles that two or more finished with a task in the main or reliability phase, in order of their ids. */
export async function listTwiceCoded(
  reader: Reader,
  task: string,
  articleId?: number,
): Promise<readonly TwiceCodedArticle[]> {
  const of = { task, phase: { in: ["main", "reliability"] }, submittedAt: { not: null } };
  const groups = await reader.assignment.groupBy({
    by: ["articleId", "coderId"],
    where: { ...of, ...(articleId === undefined ? {} : { articleId }) },
  });
  const counts = new Map<number, number>();
  for (const { articleId: id } of groups) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = [...counts].filter(([, count]) => count > 1).map(([id]) => id);
  const rows = await reader.article.findMany({
    where: { id: { in: ids }, stagedInId: null },
    select: {
      id: true,
      key: true,
      headline: true,
      currentVersionId: true,
      assignments: { where: of, select: { coder: { select: { key: true } } } },
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ assignments, ...row }) => ({
    ...row,
    coders: [...new Set(assignments.map(({ coder }) => coder.key))].sort(),
  }));
}

/** The adjudicator's assignment, opened where there is none. */
export async function openAdjudication(
  tx: Transaction,
  recorder: ChangeRecorder,
  assignment: {
    readonly coderId: number;
    readonly articleId: number;
    readonly versionId: number;
    readonly task: string;
    readonly codebookVersionId: number;
    readonly openedAt: string;
  },
): Promise<AdjudicationRecord> {
  const row = await tx.assignment.create({
    data: { ...assignment, key: newKey(), phase: "adjudication" },
    select: ADJUDICATION,
  });
  await recorder.created("Assignment", { id: row.id });
  return row;
}

/** What was decided in these adjudications so far, by the assignment's id. */
export async function listRulings(
  reader: Reader,
  assignmentIds: readonly number[],
): Promise<ReadonlyMap<number, readonly Ruling[]>> {
  const rows = await reader.decision.findMany({
    where: { assignmentId: { in: [...assignmentIds] } },
    select: {
      assignmentId: true,
      scope: true,
      applies: true,
      voice: true,
      reason: true,
      code: { select: { key: true } },
      passage: { select: { key: true } },
    },
    orderBy: { id: "asc" },
  });
  const rulings = new Map<number, Ruling[]>();
  for (const { assignmentId, scope, voice, code, passage, ...rest } of rows) {
    const own = rulings.get(assignmentId) ?? [];
    own.push({
      ...rest,
      code: code.key,
      scope: readScope(scope),
      voice: VOICES.find((known) => known === voice) ?? null,
      passage: passage?.key ?? null,
    });
    rulings.set(assignmentId, own);
  }
  return rulings;
}

const VOICES = ["outlet", "quoted"] as const;

function readScope(scope: string): ComparedCoding["scope"] {
  return (["passage", "headline", "article", "primary"] as const).find((known) => known === scope) ?? "article";
}

/** A ruling with the rows that it points at. */
export interface NewRuling {
  readonly assignmentId: number;
  readonly codeId: number;
  readonly scope: Ruling["scope"];
  readonly passageId: number | null;
  readonly applies: boolean;
  readonly voice: Ruling["voice"];
  readonly reason: string | null;
  readonly createdAt: string;
}

/** Says what applies at one place, in place of what was said there before. */
export async function saveRuling(tx: Transaction, recorder: ChangeRecorder, ruling: NewRuling): Promise<void> {
  const { assignmentId, codeId, scope, passageId } = ruling;
  const known = await tx.decision.findFirst({
    where: { assignmentId, codeId, scope, passageId },
    select: { id: true },
  });
  if (known === null) {
    const { id } = await tx.decision.create({ data: { ...ruling, key: newKey() }, select: { id: true } });
    await recorder.created("Decision", { id });
    return;
  }
  const { applies, voice, reason, createdAt } = ruling;
  await recorder.touch("Decision", { id: known.id });
  await tx.decision.update({ where: { id: known.id }, data: { applies, voice, reason, createdAt } });
}

/** Writes the codings that stand, as the adjudication's own. */
export async function insertSettledCodings(
  tx: Transaction,
  recorder: ChangeRecorder,
  codings: readonly (Pick<ComparedCoding, "scope" | "voice"> & {
    readonly assignmentId: number;
    readonly codeId: number;
    readonly passageId: number | null;
    readonly createdAt: string;
  })[],
): Promise<void> {
  if (codings.length === 0) return;
  const rows = await tx.coding.createManyAndReturn({
    data: codings.map((coding) => ({ ...coding, key: newKey(), unsure: false })),
    select: { id: true },
  });
  await recorder.created("Coding", ...rows);
}

/** Takes the codings of an adjudication away again; what was decided stays. */
export async function deleteSettledCodings(
  tx: Transaction,
  recorder: ChangeRecorder,
  assignmentId: number,
): Promise<void> {
  const rows = await tx.coding.findMany({ where: { assignmentId }, select: { id: true } });
  await recorder.touch("Coding", ...rows);
  await tx.coding.deleteMany({ where: { assignmentId } });
}

/** Whether a change decided something in an adjudication that is finished by now. */
export async function isOfFinishedAdjudication(reader: Reader, changeKey: string): Promise<boolean> {
  const ids = await listOwners(reader, { key: changeKey }, "Decision");
  return (await reader.assignment.count({ where: { id: { in: [...ids] }, submittedAt: { not: null } } })) > 0;
}

/** Whether anything was decided, after a change to an adjudication as a whole, in that adjudication. */
export async function hasLaterRulings(reader: Reader, changeKey: string): Promise<boolean> {
  const change = await reader.change.findUnique({ where: { key: changeKey }, select: { id: true } });
  if (change === null) return false;
  const ids = await listOwners(reader, { key: changeKey }, "Coding");
  const later = await listOwners(reader, { id: { gt: change.id }, undoneAt: null }, "Decision");
  return later.some((id) => ids.includes(id));
}

/** The assignments of the rows of one table that some changes touched. */
async function listOwners(
  reader: Reader,
  change: Prisma.ChangeWhereInput,
  table: "Decision" | "Coding",
): Promise<readonly number[]> {
  const rows = await reader.changeRow.findMany({ where: { change, table }, select: { before: true, after: true } });
  return rows.flatMap(({ before, after }) => {
    const owner = parseRow(after ?? before ?? "{}")["assignmentId"];
    return typeof owner === "number" ? [owner] : [];
  });
}
