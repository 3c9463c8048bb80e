import { deleteStagedArticles } from "@/db/articles";
import type { Transaction } from "@/db/database";
import { forgetChangesOfArticles, listKnownToPeople } from "@/db/forgotten-changes";
import { deleteUnusedOutlets } from "@/db/outlets";

/**
 * Throws away, inside a transaction, what an import staged and did not save: articles, what the log holds of them, and
 * outlets that only their pages brought. An outlet that anything else uses stays, and so does one about which a person
 * said something outside of this import.
 */
export async function dropStaged(tx: Transaction, importId: number): Promise<void> {
  const { articleIds, outletIds } = await deleteStagedArticles(tx, importId);
  if (articleIds.length === 0) return;
  const made = [...outletIds, ...(await forgetChangesOfArticles(tx, articleIds))];
  const theirs = await listKnownToPeople(tx, made);
  await deleteUnusedOutlets(
    tx,
    made.filter((id) => !theirs.has(id)),
  );
}
