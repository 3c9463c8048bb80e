import { LONGEST_UNASKED_WORDS } from "./analyses";
import type { Reader } from "./database";
import type { Viewer } from "./viewer";

/** Where the current texts of some articles are on the way to their analysis. */
export interface TextsOnTheWay {
  /** All that are stored. */
  readonly texts: number;
  /** Those that were analysed, by whatever version of the methods. */
  readonly analysed: number;
  /** Of these, those that other versions of the methods analysed than the ones of today. */
  readonly older: number;
  /** Given up, and not analysed before. */
  readonly failed: number;
  /** Too long to be analysed unasked, and nobody has asked. */
  readonly long: number;
}

/**
 * Counts the texts of these articles, or of all in the lists; those that are none of the rest are on the way.
 *
 * @param methods those of today, as `nameMethods` writes them
 */
export async function countTextsOnTheWay(
  reader: Reader,
  articleIds: readonly number[] | null,
  methods: string,
): Promise<TextsOnTheWay> {
  const ids = articleIds === null ? null : JSON.stringify(articleIds);
  const [row] = await reader.$queryRaw<Record<keyof TextsOnTheWay, bigint | number | null>[]>`
    SELECT COUNT(*) AS "texts", SUM("isAnalysed") AS "analysed", SUM("isOlder") AS "older", SUM(NOT "isAnalysed" AND "isFailed") AS "failed",
      SUM(NOT "isAnalysed" AND NOT "isFailed" AND "isLong") AS "long"
    FROM (
      SELECT n."versionId" IS NOT NULL AS "isAnalysed", n."methods" IS NOT NULL AND n."methods" <> ${methods} AS "isOlder",
        v."wordCount" > ${LONGEST_UNASKED_WORDS} AS "isLong",
        EXISTS (
          SELECT 1 FROM "Job" j WHERE j."subject" = 'version:' || v."id" AND j."state" = 'failed'
        ) AS "isFailed"
      FROM "Article" a
      JOIN "ArticleVersion" v ON v."id" = a."currentVersionId"
      JOIN "VersionText" t ON t."versionId" = v."id"
      LEFT JOIN "Analysis" n ON n."versionId" = v."id"
      WHERE a."stagedInId" IS NULL
        AND (${ids} IS NULL OR a."id" IN (SELECT "value" FROM json_each(${ids})))
    )`;
  const numberOf = (value: bigint | number | null | undefined) => Number(value ?? 0);
  return {
    texts: numberOf(row?.texts),
    analysed: numberOf(row?.analysed),
    older: numberOf(row?.older),
    failed: numberOf(row?.failed),
    long: numberOf(row?.long),
  };
}

/** Articles that an import brought into the lists. */
export async function listArticleIdsOfImport(reader: Reader, importKey: string): Promise<readonly number[]> {
  const rows = await reader.importItem.findMany({
    where: { import: { key: importKey }, state: { in: ["saved", "attached"] }, articleId: { not: null } },
    select: { articleId: true },
  });
  return [...new Set(rows.flatMap(({ articleId }) => (articleId === null ? [] : [articleId])))];
}

/** How many current texts, and how many events, were analysed by which methods, as they are recorded. */
export interface MethodsInUse {
  readonly texts: readonly { readonly methods: string; readonly count: number }[];
  readonly events: readonly { readonly methods: string; readonly count: number }[];
}

/** Counts what is stored by the methods that made it. */
export async function countByMethods(reader: Reader): Promise<MethodsInUse> {
  type Rows = { readonly methods: string; readonly count: bigint | number }[];
  const [texts, events] = await Promise.all([
    reader.$queryRaw<Rows>`
      SELECT n."methods" AS "methods", COUNT(*) AS "count"
      FROM "Article" a JOIN "Analysis" n ON n."versionId" = a."currentVersionId"
      WHERE a."stagedInId" IS NULL GROUP BY n."methods"`,
    // After the hash of the texts come the methods.
    reader.$queryRaw<Rows>`
      SELECT substr("revision", instr("revision", ' ') + 1) AS "methods", COUNT(*) AS "count"
      FROM "EventAnalysis" GROUP BY 1`,
  ]);
  const toCounts = (rows: Rows) => rows.map(({ methods, count }) => ({ methods, count: Number(count) }));
  return { texts: toCounts(texts), events: toCounts(events) };
}

/** Whether the viewer is still at work on any of these articles, or on any at all. */
export async function isAtWork(
  reader: Reader,
  { coderId }: Viewer,
  articleIds: readonly number[] | null,
): Promise<boolean> {
  if (coderId === null) return false;
  const articleId = articleIds === null ? undefined : { in: [...articleIds] };
  const found = await reader.assignment.findFirst({
    where: { coderId, submittedAt: null, phase: { not: "adjudication" }, articleId },
    select: { id: true },
  });
  return found !== null;
}

/** When something was analysed last, and by which methods, without what they found. */
export interface AnalysisStamp {
  readonly methods: string;
  readonly computedAt: string;
}

/** The stamp of a version's analysis; null without one. */
export async function findTextStamp(reader: Reader, versionId: number): Promise<AnalysisStamp | null> {
  return reader.analysis.findUnique({ where: { versionId }, select: { methods: true, computedAt: true } });
}

/** The stamp of an event's comparison of texts; null without one. */
export async function findEventStamp(reader: Reader, eventId: number): Promise<AnalysisStamp | null> {
  const row = await reader.eventAnalysis.findUnique({
    where: { eventId },
    select: { revision: true, computedAt: true },
  });
  if (row === null) return null;
  // After the hash of the texts come the methods.
  const [, ...methods] = row.revision.split(" ");
  return { methods: methods.join(" "), computedAt: row.computedAt };
}
