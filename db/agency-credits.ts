import type { Reader } from "./database";

/**
 * What the pages of these versions credited to agencies, as printed, in order: the stretches that were removed from the
 * text as such. By version key; versions without any are left out, and so are records without a page.
 */
export async function listAgencyCredits(
  reader: Reader,
  versionKeys: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await reader.removedPassage.findMany({
    where: { reason: "agency-credit", version: { key: { in: [...versionKeys] }, pageTextId: { not: null } } },
    select: { start: true, end: true, version: { select: { key: true, pageTextId: true } } },
    orderBy: [{ versionId: "asc" }, { start: "asc" }],
  });
  const pageTextIds = rows.flatMap(({ version }) => version.pageTextId ?? []);
  const pages = await reader.pageText.findMany({
    where: { id: { in: [...new Set(pageTextIds)] } },
    select: { id: true, text: true },
  });
  const texts = new Map(pages.map(({ id, text }) => [id, text]));
  const credits = new Map<string, string[]>();
  for (const { start, end, version } of rows) {
    const credit =
      texts
        .get(version.pageTextId ?? 0)
        ?.slice(start, end)
        .trim() ?? "";
    const known = credits.get(version.key) ?? [];
    if (credit !== "" && !known.includes(credit)) credits.set(version.key, [...known, credit]);
  }
  return credits;
}
