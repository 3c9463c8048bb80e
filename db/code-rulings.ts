import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import { newKey } from "./new-key";
import type { Viewer } from "./viewer";

/** What was agreed on about a code in a doubtful case. */
export interface RulingRecord {
  readonly key: string;
  readonly codeKey: string;
  readonly text: string;
  /** The article that raised the question. */
  readonly article: { readonly key: string; readonly headline: string } | null;
  /** Who wrote it down; null for what came with a file. */
  readonly coder: { readonly id: number; readonly name: string } | null;
  /** ISO moment. */
  readonly createdAt: string;
}

const RULING = {
  key: true,
  codeKey: true,
  text: true,
  article: { select: { key: true, headline: true } },
  coder: { select: { id: true, name: true } },
  createdAt: true,
} as const;

/**
 * A codebook's rulings as far as the viewer may see them, the newest first. One that arose in an article on which the
 * viewer is still at work with this codebook would say what others saw there: it is left out,
 * unless the viewer wrote it. `isPartly` says that such articles are open, not whether anything was left out: that, too,
 * would tell.
 */
export async function listRulings(
  reader: Reader,
  viewer: Viewer,
  codebookKey: string,
): Promise<{ readonly rulings: readonly RulingRecord[]; readonly isPartly: boolean }> {
  const rows = await reader.codeRuling.findMany({
    where: { codebook: { key: codebookKey } },
    select: { ...RULING, articleId: true },
    orderBy: { id: "desc" },
  });
  const open = await listOpenArticles(reader, viewer, codebookKey);
  const seen = rows.filter(
    ({ articleId, coder }) => articleId === null || !open.has(articleId) || coder?.id === viewer.coderId,
  );
  return {
    rulings: seen.map(({ articleId: _articleId, ...ruling }) => ruling),
    isPartly: open.size > 0,
  };
}

async function listOpenArticles(reader: Reader, viewer: Viewer, codebookKey: string): Promise<ReadonlySet<number>> {
  if (viewer.coderId === null) return new Set();
  const open = await reader.assignment.findMany({
    where: {
      coderId: viewer.coderId,
      submittedAt: null,
      phase: { not: "adjudication" },
      codebookVersion: { codebook: { key: codebookKey } },
    },
    select: { articleId: true },
  });
  return new Set(open.map(({ articleId }) => articleId));
}

/** The same as how many there are of each code that has any, by its key. */
export async function countRulings(
  reader: Reader,
  viewer: Viewer,
  codebookKey: string,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const { rulings } = await listRulings(reader, viewer, codebookKey);
  for (const { codeKey } of rulings) counts.set(codeKey, (counts.get(codeKey) ?? 0) + 1);
  return counts;
}

/** A ruling with the codebook that it belongs to; null where it is gone. */
export async function findRuling(
  reader: Reader,
  key: string,
): Promise<(RulingRecord & { readonly id: number; readonly codebook: string }) | null> {
  const row = await reader.codeRuling.findUnique({
    where: { key },
    select: { ...RULING, id: true, codebook: { select: { key: true } } },
  });
  return row === null ? null : { ...row, codebook: row.codebook.key };
}

export interface NewRuling {
  readonly codebookId: number;
  readonly codeKey: string;
  readonly text: string;
  readonly articleId: number | null;
  readonly coderId: number | null;
  readonly createdAt: string;
}

export async function insertRuling(tx: Transaction, recorder: ChangeRecorder, ruling: NewRuling): Promise<void> {
  const { id } = await tx.codeRuling.create({ data: { ...ruling, key: newKey() }, select: { id: true } });
  await recorder.created("CodeRuling", { id });
}

export async function updateRuling(
  tx: Transaction,
  recorder: ChangeRecorder,
  id: number,
  fields: Pick<NewRuling, "text" | "articleId">,
): Promise<void> {
  await recorder.touch("CodeRuling", { id });
  await tx.codeRuling.update({ where: { id }, data: fields });
}

export async function deleteRuling(tx: Transaction, recorder: ChangeRecorder, id: number): Promise<void> {
  await recorder.touch("CodeRuling", { id });
  await tx.codeRuling.delete({ where: { id } });
}
