import type { FieldKind, RemovalReason, TextRange } from "@/domain/text/page-text";
import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import { NotFoundError } from "./errors";
import { newKey } from "./new-key";

export type ReadingLevel = "original" | "plain";

export interface VersionField extends TextRange {
  readonly kind: FieldKind;
}

export interface VersionRemoval extends TextRange {
  readonly reason: RemovalReason;
}

/** A version with everything that reading it needs. Field ranges are of `text`, removed ranges of `pageText`. */
export interface ArticleVersionRecord {
  readonly id: number;
  readonly key: string;
  readonly articleId: number;
  readonly number: number;
  readonly method: string;
  readonly readingLevel: ReadingLevel;
  readonly sha256: string;
  readonly wordCount: number;
  readonly reason: string;
  readonly createdAt: string;
  /** null where only the record travelled. */
  readonly text: string | null;
  readonly pageTextId: number | null;
  readonly sourceId: number | null;
  readonly fields: readonly VersionField[];
  readonly removed: readonly VersionRemoval[];
  readonly sentences: readonly TextRange[];
}

const VERSION = {
  id: true,
  key: true,
  articleId: true,
  number: true,
  method: true,
  readingLevel: true,
  sha256: true,
  wordCount: true,
  reason: true,
  createdAt: true,
  pageTextId: true,
  pageText: { select: { sourceId: true } },
  text: { select: { text: true } },
  segmentation: { select: { sentences: true } },
  fields: { select: { kind: true, start: true, end: true }, orderBy: { start: "asc" } },
  removed: { select: { reason: true, start: true, end: true }, orderBy: { start: "asc" } },
} as const;

/** @throws {NotFoundError} */
export async function getVersion(reader: Reader, id: number): Promise<ArticleVersionRecord> {
  const row = await reader.articleVersion.findUnique({ where: { id }, select: VERSION });
  if (row === null) throw new NotFoundError("article version", String(id));
  const { text, segmentation, pageText, fields, removed, readingLevel, ...rest } = row;
  return {
    ...rest,
    readingLevel: readingLevel as ReadingLevel,
    text: text?.text ?? null,
    sourceId: pageText?.sourceId ?? null,
    fields: fields as VersionField[],
    removed: removed as VersionRemoval[],
    sentences: toRanges(segmentation?.sentences),
  };
}

export interface ListedVersion {
  readonly id: number;
  readonly key: string;
  readonly number: number;
  readonly readingLevel: ReadingLevel;
  readonly reason: string;
  readonly createdAt: string;
}

/** All versions of an article, oldest first. */
export async function listVersions(reader: Reader, articleId: number): Promise<readonly ListedVersion[]> {
  const rows = await reader.articleVersion.findMany({
    where: { articleId },
    select: { id: true, key: true, number: true, readingLevel: true, reason: true, createdAt: true },
    orderBy: { number: "asc" },
  });
  return rows.map((row) => ({ ...row, readingLevel: row.readingLevel as ReadingLevel }));
}

/** The page text that a version was made from, or null where it is not stored. */
export async function readPageText(reader: Reader, pageTextId: number): Promise<string | null> {
  return (await reader.pageText.findUnique({ where: { id: pageTextId }, select: { text: true } }))?.text ?? null;
}

export interface NewVersion {
  readonly articleId: number;
  readonly pageTextId: number | null;
  readonly method: string;
  readonly readingLevel: ReadingLevel;
  readonly sha256: string;
  readonly sourceSha256: string | null;
  readonly wordCount: number;
  readonly reason: string;
  readonly createdById: number | null;
  readonly createdAt: string;
  readonly text: string | null;
  readonly fields: readonly VersionField[];
  readonly removed: readonly VersionRemoval[];
  readonly sentences: { readonly method: string; readonly ranges: readonly TextRange[] } | null;
}

/** Where a passage stands in a version. */
export interface PlacedPassage extends TextRange {
  readonly passageId: number;
  readonly state: "exact" | "moved" | "lost";
}

/** Says where passages stand in a version that has none yet. */
export async function insertAnchors(
  tx: Transaction,
  recorder: ChangeRecorder,
  versionId: number,
  places: readonly PlacedPassage[],
): Promise<void> {
  const rows = places.map(({ passageId, start, end, state }) => ({ passageId, versionId, start, end, state }));
  await tx.anchor.createMany({ data: rows });
  await recorder.created("Anchor", ...rows.map(({ passageId }) => ({ passageId, versionId })));
}

/** Adds the article's next version, and makes it the current one unless it is in plain language. */
export async function insertVersion(
  tx: Transaction,
  recorder: ChangeRecorder,
  version: NewVersion,
): Promise<{ readonly id: number; readonly number: number }> {
  const { text, fields, removed, sentences, ...columns } = version;
  const last = await tx.articleVersion.aggregate({ where: { articleId: version.articleId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const { id } = await tx.articleVersion.create({ data: { ...columns, key: newKey(), number }, select: { id: true } });
  await recorder.created("ArticleVersion", { id });
  if (text !== null) {
    await tx.versionText.create({ data: { versionId: id, text } });
    await recorder.created("VersionText", { versionId: id });
  }
  const ofVersion = <Row>(rows: readonly Row[]) => rows.map((row) => ({ ...row, versionId: id }));
  const ids = { id: true } as const;
  const fieldIds = await tx.textField.createManyAndReturn({ data: ofVersion(fields), select: ids });
  await recorder.created("TextField", ...fieldIds);
  const removedIds = await tx.removedPassage.createManyAndReturn({ data: ofVersion(removed), select: ids });
  await recorder.created("RemovedPassage", ...removedIds);
  if (sentences !== null) {
    await saveSentences(tx, id, sentences);
    await recorder.created("Segmentation", { versionId: id });
  }
  if (version.readingLevel === "original") {
    await recorder.touch("Article", { id: version.articleId });
    await tx.article.update({ where: { id: version.articleId }, data: { currentVersionId: id } });
  }
  return { id, number };
}

export async function saveSentences(
  tx: Transaction,
  versionId: number,
  { method, ranges }: { readonly method: string; readonly ranges: readonly TextRange[] },
): Promise<void> {
  const sentences = JSON.stringify(ranges.map(({ start, end }) => [start, end]));
  await tx.segmentation.upsert({
    where: { versionId },
    create: { versionId, method, sentences },
    update: { method, sentences },
  });
}

function toRanges(json: string | undefined): readonly TextRange[] {
  if (json === undefined) return [];
  return (JSON.parse(json) as [number, number][]).map(([start, end]) => ({ start, end }));
}

/** Texts and sentences of the current versions of these articles, by article key; without text where none is stored. */
export async function listCurrentTexts(
  reader: Reader,
  articleKeys: readonly string[],
): Promise<
  ReadonlyMap<string, { readonly versionKey: string; readonly text: string; readonly sentences: readonly TextRange[] }>
> {
  const rows = await reader.article.findMany({
    where: { key: { in: [...articleKeys] } },
    select: {
      key: true,
      currentVersion: {
        select: { key: true, text: { select: { text: true } }, segmentation: { select: { sentences: true } } },
      },
    },
  });
  const texts = new Map<string, { versionKey: string; text: string; sentences: readonly TextRange[] }>();
  for (const { key, currentVersion } of rows) {
    if (currentVersion?.text == null) continue;
    texts.set(key, {
      versionKey: currentVersion.key,
      text: currentVersion.text.text,
      sentences: toRanges(currentVersion.segmentation?.sentences),
    });
  }
  return texts;
}
