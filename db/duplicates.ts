import type { Reader, Transaction } from "./database";
import { Prisma } from "./generated/client";

/** How many of a text's smallest hashes are kept: with a resemblance of .6, one in 1,500 twins would share none. */
export const FINGERPRINT_SIZE = 8;

/** Keeps what finds an article's near-identical twin later. `hashes` ascending, unsigned 32 bits. */
export async function saveFingerprint(tx: Transaction, articleId: number, hashes: readonly number[]): Promise<void> {
  await tx.fingerprint.deleteMany({ where: { articleId } });
  await tx.fingerprint.createMany({ data: signed(hashes).map((hash) => ({ articleId, hash })) });
}

export interface DuplicateCandidate {
  readonly articleId: number;
  readonly key: string;
  readonly headline: string;
  readonly outletKey: string | null;
  readonly text: string;
}

/** Articles (staged ones included) that share a hash with a text, worth a comparison word for word. */
export async function listDuplicateCandidates(
  reader: Reader,
  hashes: readonly number[],
): Promise<readonly DuplicateCandidate[]> {
  if (hashes.length === 0) return [];
  // From the hashes to the articles: asked the other way round, SQLite goes through every article there is.
  const found = await reader.$queryRaw<{ articleId: bigint | number }[]>`
    SELECT DISTINCT "articleId" FROM "Fingerprint" WHERE "hash" IN (${Prisma.join(signed(hashes))})
    ORDER BY "articleId" LIMIT 50`;
  if (found.length === 0) return [];
  const rows = await reader.article.findMany({
    where: { id: { in: found.map(({ articleId }) => Number(articleId)) } },
    select: {
      id: true,
      key: true,
      headline: true,
      outlet: { select: { key: true } },
      currentVersion: { select: { text: { select: { text: true } } } },
    },
    orderBy: { id: "asc" },
  });
  return rows.flatMap(({ id, key, headline, outlet, currentVersion }) => {
    const text = currentVersion?.text?.text;
    return text === undefined ? [] : [{ articleId: id, key, headline, outletKey: outlet?.key ?? null, text }];
  });
}

/** The article (staged ones included) that was made from these bytes, or null. */
export async function findArticleOfSource(
  reader: Reader,
  sourceId: number,
): Promise<{ readonly id: number; readonly key: string; readonly headline: string } | null> {
  const version = await reader.articleVersion.findFirst({
    where: { pageText: { sourceId } },
    select: { article: { select: { id: true, key: true, headline: true } } },
    orderBy: { articleId: "asc" },
  });
  return version?.article ?? null;
}

function signed(hashes: readonly number[]): number[] {
  return hashes.slice(0, FINGERPRINT_SIZE).map((hash) => hash | 0);
}
