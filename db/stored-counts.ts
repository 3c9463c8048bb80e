import { statSync } from "node:fs";
import type { Database, Reader } from "./database";

/** How much of what is stored here. */
export interface StoredCounts {
  readonly articles: number;
  /** Of these, how many are records whose text is not stored. */
  readonly withoutText: number;
  readonly outlets: number;
  readonly events: number;
  readonly claims: number;
  readonly mentions: number;
  readonly codings: number;
  readonly coders: number;
  readonly sources: number;
  /** Bytes of the sources as they came, before compression. */
  readonly sourceBytes: number;
  /** Bytes of the database file and its write-ahead log. */
  readonly fileBytes: number;
  /** The database file, absolute. */
  readonly file: string;
}

/** Counts what is stored. Numbers of marks are counted over everybody: they say nothing about any one article. */
export async function countStored({ reader, file }: Pick<Database, "reader" | "file">): Promise<StoredCounts> {
  const saved = { stagedInId: null };
  const [articles, withoutText, outlets, events, claims, mentions, codings, coders, sources] = await Promise.all([
    reader.article.count({ where: saved }),
    countWithoutText(reader),
    reader.outlet.count(),
    reader.event.count(),
    reader.claim.count(),
    reader.claimMention.count(),
    reader.coding.count(),
    reader.coder.count({ where: { archivedAt: null } }),
    reader.source.aggregate({ _count: true, _sum: { byteLength: true } }),
  ]);
  return {
    articles,
    withoutText,
    outlets,
    events,
    claims,
    mentions,
    codings,
    coders,
    sources: sources._count,
    sourceBytes: sources._sum.byteLength ?? 0,
    fileBytes: sizeOf(file) + sizeOf(`${file}-wal`),
    file,
  };
}

/**
 * Two indexes side by side: a question after each article's text would read the long rows of the texts, half a second
 * for a hundred thousand of them. What an import stages is in it too, and taken off again.
 */
async function countWithoutText(reader: Reader): Promise<number> {
  const [row] = await reader.$queryRaw<{ count: bigint | number }[]>`
    SELECT (
      SELECT COUNT(*) FROM (
        SELECT "currentVersionId" FROM "Article" WHERE "currentVersionId" IS NOT NULL
        EXCEPT SELECT "versionId" FROM "VersionText"
      )
    ) - (
      SELECT COUNT(*) FROM "Article" WHERE "stagedInId" IS NOT NULL AND "currentVersionId" IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM "VersionText" WHERE "versionId" = "currentVersionId")
    ) AS "count"`;
  return Number(row?.count ?? 0);
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
