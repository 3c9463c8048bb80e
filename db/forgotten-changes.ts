import type { Reader, Transaction } from "./database";

/**
 * Forgets everything that the log holds about articles that are thrown away unsaved: whole texts and fields stand in
 * it. Answers the outlets that were made in the forgotten changes. Never for an article that was in a list: what
 * people did to those can be looked up for good.
 */
export async function forgetChangesOfArticles(
  tx: Transaction,
  articleIds: readonly number[],
): Promise<readonly number[]> {
  const rowKey = { in: articleIds.map((id) => JSON.stringify({ id })) };
  const where = { rows: { some: { table: "Article", rowKey } } };
  const outlets = await tx.changeRow.findMany({
    where: { table: "Outlet", before: null, change: where },
    select: { rowKey: true },
  });
  await tx.change.deleteMany({ where });
  return outlets.map((row) => idOf(row.rowKey));
}

/** Outlets among these of which the log knows how they were made: by a person, not by reading a page. */
export async function listMadeByPeople(reader: Reader, outletIds: readonly number[]): Promise<ReadonlySet<number>> {
  const rows = await reader.changeRow.findMany({
    where: {
      table: "Outlet",
      rowKey: { in: outletIds.map((id) => JSON.stringify({ id })) },
      before: null,
      change: { undoneAt: null },
    },
    select: { rowKey: true },
  });
  return new Set(rows.map((row) => idOf(row.rowKey)));
}

/** An event that came into being at one moment, by one person, and the change that tells of it. */
export interface MadeEvent {
  readonly id: number;
  readonly changeKey: string;
}

/** Events that this person made at exactly this moment, as far as that has not been undone. */
export async function listEventsMadeAt(
  reader: Reader,
  { at, coderId }: { readonly at: string; readonly coderId: number | null },
): Promise<readonly MadeEvent[]> {
  const rows = await reader.changeRow.findMany({
    where: { table: "Event", before: null, change: { action: "save-event", at, coderId, undoneAt: null } },
    select: { rowKey: true, change: { select: { key: true } } },
  });
  return rows.map(({ rowKey, change }) => ({ id: idOf(rowKey), changeKey: change.key }));
}

/** Takes a change out of the log for good. */
export async function forgetChange(tx: Transaction, changeKey: string): Promise<void> {
  await tx.change.deleteMany({ where: { key: changeKey } });
}

function idOf(rowKey: string): number {
  return (JSON.parse(rowKey) as { readonly id: number }).id;
}
