import type { ComparedAssignment, ComparedCoding } from "@/domain/comparison/comparison";
import { ADJUDICATION } from "@/domain/adjudication/adjudicated-voice";
import type { Prisma } from "./generated/client";
import type { ChangeRecorder } from "./change-log";
import { pickAnchor } from "./claims";
import type { Reader, Transaction } from "./database";
import { NotFoundError } from "./errors";
import { newKey } from "./new-key";
import { listOpenWork, visibleCodings, type Viewer } from "./viewer";

export interface AssignmentRecord {
  readonly id: number;
  readonly key: string;
  readonly articleId: number;
  readonly versionId: number;
  readonly task: string;
  readonly submittedAt: string | null;
}

const ASSIGNMENT = { id: true, key: true, articleId: true, versionId: true, task: true, submittedAt: true } as const;

/** A coder's own work on an article and task. What they settled there as adjudicator is another assignment. */
export async function findAssignment(
  reader: Reader,
  { coderId, articleId, task }: { readonly coderId: number; readonly articleId: number; readonly task: string },
): Promise<AssignmentRecord | null> {
  return reader.assignment.findFirst({
    where: { coderId, articleId, task, phase: { not: "adjudication" } },
    select: ASSIGNMENT,
  });
}

/** A coder's assignment for an article and task; the first mark opens one. */
export async function ensureAssignment(
  tx: Transaction,
  recorder: ChangeRecorder,
  assignment: {
    readonly coderId: number;
    readonly articleId: number;
    readonly versionId: number;
    readonly task: string;
    readonly codebookVersionId: number | null;
    readonly at: string;
  },
): Promise<AssignmentRecord> {
  const known = await findAssignment(tx, assignment);
  if (known !== null) return known;
  const { at, ...columns } = assignment;
  const row = await tx.assignment.create({
    data: { ...columns, key: newKey(), phase: "main", openedAt: at },
    select: ASSIGNMENT,
  });
  await recorder.created("Assignment", { id: row.id });
  return row;
}

export async function setSubmitted(
  tx: Transaction,
  recorder: ChangeRecorder,
  assignmentId: number,
  submittedAt: string | null,
): Promise<void> {
  await recorder.touch("Assignment", { id: assignmentId });
  await tx.assignment.update({ where: { id: assignmentId }, data: { submittedAt } });
}

/**
 * Assignments of articles with one task: the denominators. On the viewer's open work only their own are answered, or
 * what others have not marked would read as "not there" while what they marked is hidden. An adjudication is one once it
 * is finished, and then that of `ADJUDICATION` rather than of the person.
 */
export async function listAssignments(
  reader: Reader,
  viewer: Viewer,
  articleIds: readonly number[],
  task: string,
): Promise<readonly ComparedAssignment[]> {
  const open = (await listOpenWork(reader, viewer, articleIds)).filter((work) => work.task === task);
  const rows = await reader.assignment.findMany({
    where: {
      articleId: { in: [...articleIds] },
      task,
      NOT: [
        { phase: "adjudication", submittedAt: null },
        ...(viewer.coderId === null || open.length === 0
          ? []
          : [{ articleId: { in: open.map(({ articleId }) => articleId) }, coderId: { not: viewer.coderId } }]),
      ],
    },
    select: {
      phase: true,
      submittedAt: true,
      article: { select: { key: true } },
      coder: { select: { key: true } },
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ article, coder, phase, submittedAt }) => ({
    article: article.key,
    coder: phase === "adjudication" ? ADJUDICATION : coder.key,
    phase: phase as NonNullable<ComparedAssignment["phase"]>,
    submittedAt,
  }));
}

const CODING = {
  key: true,
  scope: true,
  voice: true,
  unsure: true,
  note: true,
  code: { select: { key: true } },
  assignment: {
    select: {
      task: true,
      phase: true,
      coder: { select: { key: true } },
      article: { select: { key: true, currentVersionId: true } },
    },
  },
  passage: {
    select: {
      key: true,
      firstWords: true,
      anchors: { select: { versionId: true, start: true, end: true, state: true, version: { select: { key: true } } } },
    },
  },
} as const satisfies Prisma.CodingSelect;

type CodingRow = Prisma.CodingGetPayload<{ select: typeof CODING }>;

function toCoding(row: CodingRow, versionId: number | null): ComparedCoding & { readonly task: string } {
  const { code, assignment, passage, ...fields } = row;
  const anchor = passage === null ? undefined : pickAnchor(passage.anchors, versionId);
  return {
    ...fields,
    scope: fields.scope as ComparedCoding["scope"],
    voice: fields.voice === "quoted" ? "quoted" : "outlet",
    code: code.key,
    coder: assignment.phase === "adjudication" ? ADJUDICATION : assignment.coder.key,
    article: assignment.article.key,
    task: assignment.task,
    passage:
      passage === null || anchor === undefined
        ? null
        : {
            key: passage.key,
            versionKey: anchor.version.key,
            start: anchor.start,
            end: anchor.end,
            state: anchor.state as "exact" | "moved" | "lost",
            firstWords: passage.firstWords,
          },
  };
}

/**
 * Codings of articles, as far as the viewer may see them; with a task only those of it. What an adjudication settled is
 * by `ADJUDICATION`, and left out with `isByCoders`: in a text it would only repeat marks that are there.
 */
export async function listCodings(
  reader: Reader,
  viewer: Viewer,
  {
    articleIds,
    task,
    versionId,
    isByCoders = false,
  }: { articleIds: readonly number[]; task?: string; versionId?: number; isByCoders?: boolean },
): Promise<readonly (ComparedCoding & { readonly task: string })[]> {
  const work = await listOpenWork(reader, viewer, articleIds);
  const open = task === undefined ? work : work.filter((one) => one.task === task);
  const rows = await reader.coding.findMany({
    where: {
      assignment: {
        articleId: { in: [...articleIds] },
        ...(task === undefined ? {} : { task }),
        ...(isByCoders ? { phase: { not: "adjudication" } } : {}),
      },
      ...visibleCodings(viewer, open),
    },
    select: CODING,
    orderBy: { id: "asc" },
  });
  return rows.map((row) => toCoding(row, versionId ?? row.assignment.article.currentVersionId));
}

export interface NewCoding {
  readonly assignmentId: number;
  readonly codeId: number;
  readonly scope: ComparedCoding["scope"];
  readonly passageId: number | null;
  readonly voice: "outlet" | "quoted";
  readonly unsure: boolean;
  readonly note: string | null;
  /** Key of the suggestion that it was taken over from; null or left out where a person began it. */
  readonly origin?: string | null;
  readonly createdAt: string;
}

/** A coding as it is stored, with what it says. */
export interface StoredCoding extends Pick<NewCoding, "codeId" | "unsure" | "note"> {
  readonly id: number;
  readonly key: string;
  readonly voice: string;
  readonly code: { readonly key: string; readonly name: string };
}

const STORED_CODING = {
  id: true,
  key: true,
  codeId: true,
  voice: true,
  unsure: true,
  note: true,
  code: { select: { key: true, name: true } },
} as const satisfies Prisma.CodingSelect;

/** The coding of exactly this code, scope and passage, or null: marking the same twice changes the first. */
export async function findCoding(
  reader: Reader,
  { assignmentId, codeId, scope, passageId }: Pick<NewCoding, "assignmentId" | "codeId" | "scope" | "passageId">,
): Promise<StoredCoding | null> {
  return reader.coding.findFirst({ where: { assignmentId, codeId, scope, passageId }, select: STORED_CODING });
}

export async function insertCoding(tx: Transaction, recorder: ChangeRecorder, coding: NewCoding): Promise<string> {
  const { id, key } = await tx.coding.create({ data: { ...coding, key: newKey() }, select: { id: true, key: true } });
  await recorder.created("Coding", { id });
  return key;
}

export async function updateCoding(
  tx: Transaction,
  recorder: ChangeRecorder,
  id: number,
  fields: Partial<Pick<NewCoding, "voice" | "unsure" | "note">>,
): Promise<void> {
  await recorder.touch("Coding", { id });
  await tx.coding.update({ where: { id }, data: fields });
}

/** Whose coding it is, where, and what it says; null where there is none. */
export async function findCodingOwner(reader: Reader, key: string) {
  const row = await reader.coding.findUnique({
    where: { key },
    select: {
      ...STORED_CODING,
      passageId: true,
      assignment: { select: { coderId: true, articleId: true, submittedAt: true } },
    },
  });
  if (row === null) return null;
  const { assignment, ...rest } = row;
  return { ...rest, ...assignment, codeName: row.code.name };
}

/** @throws {NotFoundError} */
export async function deleteCoding(tx: Transaction, recorder: ChangeRecorder, id: number): Promise<void> {
  await recorder.touch("Coding", { id });
  const { count } = await tx.coding.deleteMany({ where: { id } });
  if (count === 0) throw new NotFoundError("coding", String(id));
}

/** Primary frame: one or none per article and coder. The one that stands in the way of a new one, or null. */
export async function findPrimary(reader: Reader, assignmentId: number): Promise<StoredCoding | null> {
  return reader.coding.findFirst({ where: { assignmentId, scope: "primary" }, select: STORED_CODING });
}
