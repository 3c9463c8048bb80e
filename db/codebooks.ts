import { formatCodebookChoice } from "@/domain/codebooks/codebook-choice";
import { groupBy } from "@/domain/comparison/group-by";
import type { Reader, Transaction } from "./database";
import { NotFoundError } from "./errors";

export interface StoredCode {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly definition: string;
  readonly example: string;
  readonly counterExample: string;
  readonly question: string | null;
  readonly parentKey: string | null;
}

export interface StoredCodebook {
  readonly key: string;
  readonly name: string;
  readonly purpose: "counting" | "reading";
  readonly description: string;
  readonly citation: string;
  readonly inClasses: boolean;
  readonly builtIn: boolean;
  readonly versionId: number;
  readonly version: number;
  readonly codes: readonly StoredCode[];
}

const CODE = {
  id: true,
  key: true,
  name: true,
  definition: true,
  example: true,
  counterExample: true,
  question: true,
  parentKey: true,
} as const;

const CODEBOOK = {
  key: true,
  name: true,
  purpose: true,
  description: true,
  citation: true,
  inClasses: true,
  builtIn: true,
  versions: {
    where: { publishedAt: { not: null } },
    orderBy: { number: "desc" },
    take: 1,
    select: { id: true, number: true, codes: { select: CODE, orderBy: { position: "asc" } } },
  },
} as const;

/** Drafts are nobody's business but their editors': everything else sees the newest published version. */
const PUBLISHED = { versions: { some: { publishedAt: { not: null } } } } as const;

/** All codebooks with their newest version, those for counting first. */
export async function listCodebooks(reader: Reader): Promise<readonly StoredCodebook[]> {
  const rows = await reader.codebook.findMany({
    where: PUBLISHED,
    select: CODEBOOK,
    orderBy: [{ purpose: "asc" }, { id: "asc" }],
  });
  return rows.map(toCodebook);
}

export async function findCodebook(reader: Reader, key: string): Promise<StoredCodebook | null> {
  const row = await reader.codebook.findFirst({ where: { key, ...PUBLISHED }, select: CODEBOOK });
  return row === null ? null : toCodebook(row);
}

/** A codebook in one of its published versions; null: no such codebook, or no such version of it. */
export async function findCodebookInVersion(
  reader: Reader,
  key: string,
  version: number,
): Promise<StoredCodebook | null> {
  const where = { number: version, publishedAt: { not: null } };
  const row = await reader.codebook.findFirst({
    where: { key, versions: { some: where } },
    select: { ...CODEBOOK, versions: { ...CODEBOOK.versions, where } },
  });
  return row === null ? null : toCodebook(row);
}

/** The same. @throws {NotFoundError} */
export async function getCodebookInVersion(reader: Reader, key: string, version: number): Promise<StoredCodebook> {
  const codebook = await findCodebookInVersion(reader, key, version);
  if (codebook === null) throw new NotFoundError("codebook", formatCodebookChoice({ key, version }));
  return codebook;
}

export interface PublishedVersion {
  readonly number: number;
  /** ISO day. */
  readonly publishedOn: string;
}

/** The published versions of every codebook that has several, the newest first, by the codebook's key. */
export async function listPublishedVersions(reader: Reader): Promise<ReadonlyMap<string, readonly PublishedVersion[]>> {
  const rows = await reader.codebookVersion.findMany({
    where: { publishedAt: { not: null } },
    select: { number: true, publishedAt: true, codebook: { select: { key: true } } },
    orderBy: { number: "desc" },
  });
  const byCodebook = groupBy(rows, ({ codebook }) => codebook.key);
  const several = [...byCodebook].filter(([, versions]) => versions.length > 1);
  return new Map(
    several.map(([key, versions]) => [
      key,
      versions.map(({ number, publishedAt }) => ({ number, publishedOn: publishedAt?.slice(0, 10) ?? "" })),
    ]),
  );
}

/**
 * A codebook in the version with which a coder is at work on an article; the newest where they are not, or nobody is. A
 * version that is published meanwhile does not take the codes from under their hands.
 */
export async function findCodebookAtWork(
  reader: Reader,
  key: string,
  { coderId, articleId }: { readonly coderId: number | null; readonly articleId: number },
): Promise<StoredCodebook | null> {
  if (coderId === null) return findCodebook(reader, key);
  const open = await reader.assignment.findFirst({
    where: {
      coderId,
      articleId,
      submittedAt: null,
      phase: { not: "adjudication" },
      codebookVersion: { codebook: { key } },
    },
    select: { codebookVersionId: true },
    orderBy: { id: "desc" },
  });
  if (open?.codebookVersionId == null) return findCodebook(reader, key);
  const versions = { ...CODEBOOK.versions, where: { id: open.codebookVersionId } };
  const row = await reader.codebook.findUnique({ where: { key }, select: { ...CODEBOOK, versions } });
  return row === null ? null : toCodebook(row);
}

/** @throws {NotFoundError} */
export async function getCodebook(reader: Reader, key: string): Promise<StoredCodebook> {
  const codebook = await findCodebook(reader, key);
  if (codebook === null) throw new NotFoundError("codebook", key);
  return codebook;
}

export interface NewCodebook {
  readonly key: string;
  readonly name: string;
  readonly purpose: "counting" | "reading";
  readonly description: string;
  readonly citation: string;
  readonly language: string;
  readonly inClasses: boolean;
  readonly codes: readonly Omit<StoredCode, "id">[];
}

/** Puts a built-in codebook in place as its version 1. */
export async function insertBuiltInCodebook(tx: Transaction, codebook: NewCodebook, at: string): Promise<void> {
  const { codes, ...fields } = codebook;
  await tx.codebook.create({
    data: {
      ...fields,
      builtIn: true,
      versions: {
        create: {
          number: 1,
          note: "As shipped",
          createdAt: at,
          publishedAt: at,
          codes: { create: codes.map((code, position) => ({ ...code, position })) },
        },
      },
    },
  });
}

function toCodebook(row: {
  key: string;
  name: string;
  purpose: string;
  description: string;
  citation: string;
  inClasses: boolean;
  builtIn: boolean;
  versions: { id: number; number: number; codes: StoredCode[] }[];
}): StoredCodebook {
  const { versions, purpose, ...fields } = row;
  const version = versions[0];
  if (version === undefined) throw new Error(`codebook without a version: ${row.key}`);
  return {
    ...fields,
    purpose: purpose === "reading" ? "reading" : "counting",
    versionId: version.id,
    version: version.number,
    codes: version.codes,
  };
}
