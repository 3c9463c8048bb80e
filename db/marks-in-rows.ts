import type { Reader } from "./database";
import type { DependentRows } from "./dependent-rows";
import type { RowKey } from "./logged-rows";
import { CLAIMS_TASK, listOpenWork, type Viewer } from "./viewer";

/** How many marks of people are among rows, and whose. */
export interface MarksInRows {
  readonly mentions: number;
  readonly codings: number;
  readonly checks: number;
  readonly attributions: number;
  /** How many people made them. */
  readonly coders: number;
  /** How many of them the viewer may not see yet. */
  readonly hidden: number;
}

interface Mark {
  readonly coderId: number;
  readonly articleId: number;
  readonly task: string;
}

/** Counts the marks among rows that are to be removed, and those that are hidden from the viewer's open work. */
export async function countMarksInRows(
  reader: Reader,
  viewer: Viewer,
  { going }: Pick<DependentRows, "going">,
): Promise<MarksInRows> {
  const mentions = await listMentionMarks(reader, going.get("ClaimMention") ?? []);
  const codings = await listCodingMarks(reader, going.get("Coding") ?? []);
  const checks = await listCheckMarks(reader, going.get("ClaimCheck") ?? []);
  const attributions = await listAttributionMarks(reader, going.get("Attribution") ?? []);
  const marks = [...mentions, ...codings, ...checks, ...attributions];
  const articleIds = [...new Set(marks.map(({ articleId }) => articleId))];
  const open = await listOpenWork(reader, viewer, articleIds);
  const isHidden = ({ coderId, articleId, task }: Mark) =>
    coderId !== viewer.coderId && open.some((work) => work.articleId === articleId && work.task === task);
  return {
    mentions: mentions.length,
    codings: codings.length,
    checks: checks.length,
    attributions: attributions.length,
    coders: new Set(marks.map(({ coderId }) => coderId)).size,
    hidden: marks.filter(isHidden).length,
  };
}

async function listMentionMarks(reader: Reader, keys: readonly RowKey[]): Promise<readonly Mark[]> {
  const where = { id: { in: idsOf(keys) } };
  const rows = await reader.claimMention.findMany({ where, select: { coderId: true, articleId: true } });
  return rows.map((row) => ({ ...row, task: CLAIMS_TASK }));
}

async function listCodingMarks(reader: Reader, keys: readonly RowKey[]): Promise<readonly Mark[]> {
  const assignment = { select: { coderId: true, articleId: true, task: true } } as const;
  const rows = await reader.coding.findMany({ where: { id: { in: idsOf(keys) } }, select: { assignment } });
  return rows.map((row) => row.assignment);
}

async function listCheckMarks(reader: Reader, keys: readonly RowKey[]): Promise<readonly Mark[]> {
  const version = { select: { articleId: true } } as const;
  const rows = await reader.claimCheck.findMany({
    where: { id: { in: idsOf(keys) } },
    select: { coderId: true, version },
  });
  return rows.map(({ coderId, version: { articleId } }) => ({ coderId, articleId, task: CLAIMS_TASK }));
}

async function listAttributionMarks(reader: Reader, keys: readonly RowKey[]): Promise<readonly Mark[]> {
  const where = { id: { in: idsOf(keys) } };
  const rows = await reader.attribution.findMany({ where, select: { coderId: true, articleId: true } });
  return rows.map((row) => ({ ...row, task: CLAIMS_TASK }));
}

function idsOf(keys: readonly RowKey[]): number[] {
  return keys.flatMap(({ id }) => (typeof id === "number" ? [id] : []));
}
