import type { Reader, Transaction } from "./database";

/**
 * Forgets everything that the log holds about articles that are thrown away unsaved: whole texts and fields stand in
 * it. Answers the outlets that were made in the forgotten changes. Never for an article that is in a list: what people
 * did to those can be looked up for good.
 */
export async function forgetChangesOfArticles(
  tx: Transaction,
  articleIds: readonly number[],
): Promise<readonly number[]> {
  const changeIds = { in: [...(await listChangesOfArticles(tx, articleIds))] };
  const outlets = await tx.changeRow.findMany({
    where: { table: "Outlet", before: null, after: { not: null }, changeId: changeIds },
    select: { rowKey: true },
  });
  await tx.change.deleteMany({ where: { id: changeIds } });
  return outlets.map((row) => idOf(row.rowKey));
}

/**
 * Changes in which a row of one of these articles stands. Only an article that was in a list for a while has changes
 * that touch no row of its own but, for instance, a version: those are looked for only then, because it takes long.
 */
async function listChangesOfArticles(reader: Reader, articleIds: readonly number[]): Promise<ReadonlySet<number>> {
  const ids = JSON.stringify(articleIds);
  const own = await reader.$queryRaw<{ changeId: bigint | number; wasSaved: bigint | number }[]>`
    SELECT r."changeId" AS "changeId", MAX(json_extract(r."after", '$.stagedInId') IS NULL) AS "wasSaved"
    FROM json_each(${ids}) a JOIN "ChangeRow" r ON r."table" = 'Article' AND r."rowKey" = json_object('id', a."value")
    GROUP BY r."changeId"`;
  const wasSaved = own.some((row) => Number(row.wasSaved) === 1);
  const further = wasSaved
    ? await reader.$queryRaw<{ changeId: bigint | number }[]>`
        SELECT DISTINCT "changeId" FROM "ChangeRow"
        WHERE "table" IN ('ArticleVersion', 'Assignment', 'Attribution', 'ClaimMention', 'EventArticle', 'Passage', 'Suggestion')
          AND json_extract(COALESCE("after", "before"), '$.articleId') IN (SELECT "value" FROM json_each(${ids}))`
    : [];
  return new Set([...own, ...further].map(({ changeId }) => Number(changeId)));
}

/**
 * Outlets among these that a person made outside of an import, or said something about since: a name, a host, a fact.
 * The others came with the pages that were read.
 */
export async function listKnownToPeople(reader: Reader, outletIds: readonly number[]): Promise<ReadonlySet<number>> {
  const rows = await reader.$queryRaw<{ outletId: bigint | number }[]>`
    SELECT DISTINCT o."value" AS "outletId" FROM json_each(${JSON.stringify(outletIds)}) o
    JOIN "ChangeRow" r ON (r."table" = 'Outlet' AND r."rowKey" = json_object('id', o."value"))
      OR (r."table" IN ('OutletHost', 'OutletAlias', 'OutletFact')
        AND json_extract(COALESCE(r."after", r."before"), '$.outletId') = o."value")
    JOIN "Change" c ON c."id" = r."changeId" AND c."undoneAt" IS NULL`;
  return new Set(rows.map(({ outletId }) => Number(outletId)));
}

/** An event that was made for an import, and the change that tells of it. */
export interface MadeEvent {
  readonly id: number;
  readonly changeKey: string;
}

/** Events that were made together with this import (their changes name it), as far as that has not been undone. */
export async function listEventsMadeFor(reader: Reader, importId: number): Promise<readonly MadeEvent[]> {
  const named = { table: "Import", rowKey: JSON.stringify({ id: importId }), before: null, after: null };
  const rows = await reader.changeRow.findMany({
    where: { table: "Event", before: null, change: { undoneAt: null, rows: { some: named } } },
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
