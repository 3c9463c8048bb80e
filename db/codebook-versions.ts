import type { OriginKind, TracedCode } from "@/domain/codebooks/version-code";
import { ORIGIN_KINDS } from "@/domain/codebooks/version-code";
import type { Reader } from "./database";
import type { Viewer } from "./viewer";

/** A version of a codebook with its codes, drafts included. */
export interface StoredVersion {
  readonly id: number;
  readonly number: number;
  readonly note: string;
  /** ISO moments; `publishedAt` is null while it is a draft. */
  readonly createdAt: string;
  readonly publishedAt: string | null;
  /** Name of whoever began or published it; null for those that come with Parallax or from a file. */
  readonly by: string | null;
  readonly codes: readonly TracedCode[];
}

const CODE = {
  key: true,
  name: true,
  definition: true,
  example: true,
  counterExample: true,
  question: true,
  parentKey: true,
  origins: { select: { kind: true, from: { select: { key: true } } }, orderBy: { id: "asc" } },
} as const;

/** All versions of a codebook, the newest first; its draft, if there is one, before them. None: no such codebook. */
export async function listVersions(reader: Reader, codebookKey: string): Promise<readonly StoredVersion[]> {
  const rows = await reader.codebookVersion.findMany({
    where: { codebook: { key: codebookKey } },
    select: {
      id: true,
      number: true,
      note: true,
      createdAt: true,
      publishedAt: true,
      createdBy: { select: { name: true } },
      codes: { select: CODE, orderBy: { position: "asc" } },
    },
    orderBy: { number: "desc" },
  });
  return rows.map(({ createdBy, codes, ...version }) => ({
    ...version,
    by: createdBy?.name ?? null,
    codes: codes.map(({ origins, ...code }) => ({
      ...code,
      origins: origins.map(({ kind, from }) => ({ from: from.key, kind: toOriginKind(kind) })),
    })),
  }));
}

function toOriginKind(kind: string): OriginKind {
  const known = ORIGIN_KINDS.find((one) => one === kind);
  if (known === undefined) throw new Error(`unknown kind of origin: ${kind}`);
  return known;
}

/** How much of a codebook version people have used. */
export interface VersionUse {
  readonly codings: number;
  /** Articles with a coding. */
  readonly articles: number;
}

/**
 * Codings and coded articles of each version of a codebook that has any, by version number. What others marked on
 * articles on which the viewer is still at work with that version is left out, as everywhere.
 */
export async function countVersionUse(
  reader: Reader,
  viewer: Viewer,
  codebookKey: string,
): Promise<ReadonlyMap<number, VersionUse>> {
  const viewerId = viewer.coderId ?? -1;
  const rows = await reader.$queryRaw<
    { number: bigint | number; codings: bigint | number; articles: bigint | number }[]
  >`
    SELECT version."number", COUNT(*) AS "codings", COUNT(DISTINCT work."articleId") AS "articles"
    FROM "Codebook" book
    JOIN "CodebookVersion" version ON version."codebookId" = book."id"
    JOIN "Code" code ON code."versionId" = version."id"
    JOIN "Coding" coding ON coding."codeId" = code."id"
    JOIN "Assignment" work ON work."id" = coding."assignmentId"
    JOIN "Article" article ON article."id" = work."articleId" AND article."stagedInId" IS NULL
    WHERE book."key" = ${codebookKey} AND work."phase" <> 'adjudication'
      AND (work."coderId" = ${viewerId} OR NOT EXISTS (
        SELECT 1 FROM "Assignment" own
        WHERE own."coderId" = ${viewerId} AND own."articleId" = work."articleId"
          AND own."codebookVersionId" = version."id" AND own."submittedAt" IS NULL
          AND own."phase" <> 'adjudication'
      ))
    GROUP BY version."id"`;
  return new Map(
    rows.map(({ number, codings, articles }) => [
      Number(number),
      { codings: Number(codings), articles: Number(articles) },
    ]),
  );
}
