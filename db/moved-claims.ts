import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";

/** Kind of the addresses that lead from a claim that became part of another. */
const KIND = "claim";

/** Key of the claim that one with this key has become part of; null where there is none. */
export async function findMovedClaim(reader: Reader, key: string): Promise<string | null> {
  const alias = await reader.slugAlias.findUnique({ where: { slug: key }, select: { kind: true, target: true } });
  return alias?.kind === KIND ? alias.target : null;
}

/** Lets the key of a claim answer with another from now on, and every key that answered with it so far. */
export async function leadToClaim(
  tx: Transaction,
  recorder: ChangeRecorder,
  { from, into }: { readonly from: string; readonly into: string },
): Promise<void> {
  const known = await tx.slugAlias.findMany({ where: { kind: KIND, target: from }, select: { slug: true } });
  for (const { slug } of [...known, { slug: from }]) {
    await recorder.touch("SlugAlias", { slug });
    const alias = { kind: KIND, target: into };
    await tx.slugAlias.upsert({ where: { slug }, create: { slug, ...alias }, update: alias });
  }
}
