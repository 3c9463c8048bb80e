import type { Reader } from "./database";

/**
 * Lengths of the current texts of these articles, by article key; those without a stored text are left out. Characters
 * as SQLite counts them: letters beyond the basic plane count once, so that a text with emoji is a little shorter than
 * in UTF-16 code units. Good enough to draw.
 */
export async function listTextLengths(
  reader: Reader,
  articleKeys: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const keys = JSON.stringify(articleKeys);
  const rows = await reader.$queryRaw<{ key: string; length: bigint | number }[]>`
    SELECT a."key" AS "key", length(t."text") AS "length"
    FROM json_each(${keys}) j JOIN "Article" a ON a."key" = j."value"
    JOIN "VersionText" t ON t."versionId" = a."currentVersionId"`;
  return new Map(rows.map(({ key, length }) => [key, Number(length)]));
}
