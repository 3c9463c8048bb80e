import type { Reader, Transaction } from "./database";
import { packJson, unpackJson } from "./packed-json";
import type { ReadingLevel, VersionField } from "./article-versions";
import type { FieldKind } from "@/domain/text/page-text";

/** A version's text with what the methods need to know of it. */
export interface AnalysableText {
  readonly versionId: number;
  readonly versionKey: string;
  readonly articleId: number;
  readonly text: string;
  readonly fields: readonly VersionField[];
  readonly language: string | null;
  readonly readingLevel: ReadingLevel;
}

/** Texts longer than this many words are analysed only when somebody asks: about a megabyte. */
export const LONGEST_UNASKED_WORDS = 170_000;

/**
 * Current versions of articles in the lists that have a text, were never analysed and are not waiting for it, oldest
 * first. One whose analysis was given up is not among them: only a person asks again.
 */
export async function listUnanalysedVersions(reader: Reader, limit: number): Promise<readonly number[]> {
  const rows = await reader.$queryRaw<{ id: bigint | number }[]>`
    SELECT v."id" AS "id" FROM "Article" a
    JOIN "ArticleVersion" v ON v."id" = a."currentVersionId"
    JOIN "VersionText" t ON t."versionId" = v."id"
    WHERE a."stagedInId" IS NULL AND v."wordCount" <= ${LONGEST_UNASKED_WORDS}
      AND NOT EXISTS (SELECT 1 FROM "Analysis" n WHERE n."versionId" = v."id")
      AND NOT EXISTS (SELECT 1 FROM "Job" j WHERE j."subject" = 'version:' || v."id")
    ORDER BY v."id" LIMIT ${limit}`;
  return rows.map(({ id }) => Number(id));
}

/** The text of a version; null where it is not stored, has gone, or is still in review. */
export async function findAnalysableText(reader: Reader, versionId: number): Promise<AnalysableText | null> {
  const row = await reader.articleVersion.findUnique({
    where: { id: versionId },
    select: {
      key: true,
      articleId: true,
      readingLevel: true,
      text: { select: { text: true } },
      fields: { select: { kind: true, start: true, end: true }, orderBy: { start: "asc" } },
      article: { select: { language: true, stagedInId: true } },
    },
  });
  if (row === null || row.text === null || row.article.stagedInId !== null) return null;
  return {
    versionId,
    versionKey: row.key,
    articleId: row.articleId,
    text: row.text.text,
    fields: row.fields.map(({ kind, start, end }) => ({ kind: kind as FieldKind, start, end })),
    language: row.article.language,
    readingLevel: row.readingLevel as ReadingLevel,
  };
}

/** Keeps what the methods found in a version, in place of what older ones found. */
export async function saveAnalysis(
  tx: Transaction,
  versionId: number,
  { methods, computedAt, result }: { readonly methods: string; readonly computedAt: string; readonly result: object },
): Promise<void> {
  const row = { methods, computedAt, result: packJson(result) };
  await tx.analysis.upsert({ where: { versionId }, create: { versionId, ...row }, update: row });
}

export interface StoredAnalysis {
  readonly methods: string;
  readonly computedAt: string;
  /** As its methods wrote it. */
  readonly result: unknown;
}

/** What was found in a version, or null where it has not been analysed. */
export async function findAnalysis(reader: Reader, versionId: number): Promise<StoredAnalysis | null> {
  const row = await reader.analysis.findUnique({ where: { versionId } });
  return row === null ? null : { ...row, result: unpackJson(row.result) };
}

/** Current versions with a text of these articles, or of all articles, in order of id. */
export async function listCurrentVersionIds(
  reader: Reader,
  articleIds: readonly number[] | null,
): Promise<readonly number[]> {
  const ids = articleIds === null ? null : JSON.stringify(articleIds);
  const rows = await reader.$queryRaw<{ id: bigint | number }[]>`
    SELECT t."versionId" AS "id" FROM "Article" a JOIN "VersionText" t ON t."versionId" = a."currentVersionId"
    WHERE a."stagedInId" IS NULL AND (${ids} IS NULL OR a."id" IN (SELECT "value" FROM json_each(${ids})))
    ORDER BY t."versionId"`;
  return rows.map(({ id }) => Number(id));
}
