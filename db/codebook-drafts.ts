import type { TracedCode } from "@/domain/codebooks/version-code";
import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";

/** What a codebook says of itself, for all its versions. */
export interface CodebookFields {
  readonly key: string;
  readonly name: string;
  readonly purpose: "counting" | "reading";
  readonly description: string;
  readonly citation: string;
  readonly language: string;
}

/** A codebook whatever stands of it by now; `isBuiltIn`: it came with Parallax and cannot be edited. */
export interface CodebookHead extends CodebookFields {
  readonly id: number;
  readonly isBuiltIn: boolean;
}

const HEAD = {
  id: true,
  key: true,
  name: true,
  purpose: true,
  description: true,
  citation: true,
  language: true,
  builtIn: true,
} as const;

/** A codebook that has a version, drafts included; null otherwise. */
export async function findCodebookHead(reader: Reader, key: string): Promise<CodebookHead | null> {
  const row = await reader.codebook.findFirst({ where: { key, versions: { some: {} } }, select: HEAD });
  if (row === null) return null;
  const { builtIn, purpose, ...fields } = row;
  return { ...fields, purpose: purpose === "reading" ? "reading" : "counting", isBuiltIn: builtIn };
}

/** A codebook with a draft, and whether it was ever published. */
export interface ListedDraft {
  readonly key: string;
  readonly name: string;
  readonly number: number;
  readonly codeCount: number;
  readonly isFirst: boolean;
}

/** All drafts, those begun last first. */
export async function listDrafts(reader: Reader): Promise<readonly ListedDraft[]> {
  const rows = await reader.codebookVersion.findMany({
    where: { publishedAt: null },
    select: { number: true, codebook: { select: { key: true, name: true } }, _count: { select: { codes: true } } },
    orderBy: { id: "desc" },
  });
  return rows.map(({ number, codebook, _count }) => ({
    ...codebook,
    number,
    codeCount: _count.codes,
    isFirst: number === 1,
  }));
}

/** Keys and names of the codebooks that are here, drafts included. */
export async function listTakenNames(
  reader: Reader,
): Promise<{ readonly keys: ReadonlySet<string>; readonly names: ReadonlySet<string> }> {
  const rows = await reader.codebook.findMany({
    where: { versions: { some: {} } },
    select: { key: true, name: true },
  });
  return { keys: new Set(rows.map(({ key }) => key)), names: new Set(rows.map(({ name }) => name)) };
}

/**
 * Puts a codebook in place that has no version yet, and answers its id. What a discarded codebook left behind under the
 * same key goes: without a version it is shown nowhere, and the new one is another codebook, with a history of its own.
 */
export async function insertCodebook(
  tx: Transaction,
  recorder: ChangeRecorder,
  fields: CodebookFields,
): Promise<number> {
  const left = await tx.codebook.findFirst({
    where: { key: fields.key, versions: { none: {} } },
    select: { id: true, rulings: { select: { id: true } } },
  });
  if (left !== null) {
    await recorder.touch("CodeRuling", ...left.rulings.map(({ id }) => ({ id })));
    await recorder.touch("Codebook", { id: left.id });
    await tx.codebook.delete({ where: { id: left.id } });
  }
  const data = { ...fields, inClasses: false, builtIn: false };
  const { id } = await tx.codebook.create({ data, select: { id: true } });
  await recorder.created("Codebook", { id });
  return id;
}

export interface NewVersion {
  readonly codebookId: number;
  readonly number: number;
  readonly note: string;
  readonly createdAt: string;
  /** Null: a draft. */
  readonly publishedAt: string | null;
  readonly createdById: number | null;
  readonly codes: readonly TracedCode[];
}

/** Inserts a version with its codes and their origins, which are codes of the version before; answers its id. */
export async function insertVersion(
  tx: Transaction,
  recorder: ChangeRecorder,
  { codes, ...version }: NewVersion,
): Promise<number> {
  const { id } = await tx.codebookVersion.create({ data: version, select: { id: true } });
  await recorder.created("CodebookVersion", { id });
  await saveVersionCodes(tx, recorder, id, codes);
  return id;
}

/**
 * Makes the codes of a version these, in this order. Rows of codes that stay are changed, not made anew, so that one
 * edit is a change of few rows and can be undone beside others.
 * @throws {Error} where an origin is no code of the version before
 */
export async function saveVersionCodes(
  tx: Transaction,
  recorder: ChangeRecorder,
  versionId: number,
  codes: readonly TracedCode[],
): Promise<void> {
  const wanted = new Set(codes.map(({ key }) => key));
  const stored = await tx.code.findMany({ where: { versionId }, select: { id: true, key: true } });
  await deleteCodes(
    tx,
    recorder,
    stored.filter(({ key }) => !wanted.has(key)).map(({ id }) => id),
  );
  const idOf = new Map(stored.map(({ key, id }) => [key, id]));
  for (const [position, { origins: _origins, ...code }] of codes.entries()) {
    const known = idOf.get(code.key);
    const data = { ...code, position };
    if (known === undefined) {
      const { id } = await tx.code.create({ data: { ...data, versionId }, select: { id: true } });
      await recorder.created("Code", { id });
      idOf.set(code.key, id);
    } else {
      await recorder.touch("Code", { id: known });
      await tx.code.update({ where: { id: known }, data });
    }
  }
  const idBefore = await findIdsBefore(tx, versionId);
  for (const { key, origins } of codes) {
    const codeId = idOf.get(key);
    if (codeId !== undefined) await saveOrigins(tx, recorder, codeId, origins, idBefore);
  }
}

/** Ids of the codes of the version before this one, by key. */
async function findIdsBefore(tx: Transaction, versionId: number): Promise<ReadonlyMap<string, number>> {
  const { codebookId, number } = await tx.codebookVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { codebookId: true, number: true },
  });
  const before = await tx.codebookVersion.findFirst({
    where: { codebookId, number: { lt: number } },
    orderBy: { number: "desc" },
    select: { codes: { select: { id: true, key: true } } },
  });
  return new Map((before?.codes ?? []).map(({ key, id }) => [key, id]));
}

async function saveOrigins(
  tx: Transaction,
  recorder: ChangeRecorder,
  codeId: number,
  origins: TracedCode["origins"],
  idBefore: ReadonlyMap<string, number>,
): Promise<void> {
  const wanted = new Map(
    origins.map(({ from, kind }) => {
      const fromId = idBefore.get(from);
      if (fromId === undefined) throw new Error(`no code of the version before: ${from}`);
      return [fromId, kind];
    }),
  );
  const stored = await tx.codeOrigin.findMany({ where: { codeId }, select: { id: true, fromId: true, kind: true } });
  for (const { id, fromId, kind } of stored) {
    const wantedKind = wanted.get(fromId);
    wanted.delete(fromId);
    if (wantedKind === kind) continue;
    await recorder.touch("CodeOrigin", { id });
    if (wantedKind === undefined) await tx.codeOrigin.delete({ where: { id } });
    else await tx.codeOrigin.update({ where: { id }, data: { kind: wantedKind } });
  }
  for (const [fromId, kind] of wanted) {
    const { id } = await tx.codeOrigin.create({ data: { codeId, fromId, kind }, select: { id: true } });
    await recorder.created("CodeOrigin", { id });
  }
}

/** Takes a version away with its codes. Wrong tool for one that somebody has coded with: the database refuses. */
export async function deleteVersion(tx: Transaction, recorder: ChangeRecorder, id: number): Promise<void> {
  const codes = await tx.code.findMany({ where: { versionId: id }, select: { id: true } });
  await deleteCodes(
    tx,
    recorder,
    codes.map((code) => code.id),
  );
  await recorder.touch("CodebookVersion", { id });
  await tx.codebookVersion.delete({ where: { id } });
}

async function deleteCodes(tx: Transaction, recorder: ChangeRecorder, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const where = { codeId: { in: [...ids] } };
  const origins = await tx.codeOrigin.findMany({ where, select: { id: true } });
  // Codes first: undo goes backwards, and an origin comes back after its code.
  await recorder.touch("CodeOrigin", ...origins.map(({ id }) => ({ id })));
  await recorder.touch("Code", ...ids.map((id) => ({ id })));
  await tx.codeOrigin.deleteMany({ where });
  await tx.code.deleteMany({ where: { id: { in: [...ids] } } });
}
