import { statSync } from "node:fs";
import type { Database } from "./database";

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
export async function countStored({ reader, file }: Database): Promise<StoredCounts> {
  const saved = { stagedInId: null };
  const [articles, withoutText, outlets, events, claims, mentions, codings, coders, sources] = await Promise.all([
    reader.article.count({ where: saved }),
    reader.article.count({ where: { ...saved, currentVersion: { is: { text: { is: null } } } } }),
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

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
