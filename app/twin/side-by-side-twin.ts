import { readSideBySideQuery } from "@/components/side-by-side/side-by-side-address";
import { NO_TWO_ARTICLES, tiesTable } from "@/domain/comparison/side-by-side/ties-table";
import { compareSideBySide } from "@/workflows/compare-parts/side-by-side";
import { twinOf } from "./event-twins";

/** Two articles with what ties them, without their texts; null where the event has no two articles. */
export const sideBySideTwin = twinOf(async (loaded, { database }, query) => {
  const chosen = readSideBySideQuery((name) => {
    const value = query[name];
    return Array.isArray(value) ? value[0] : value;
  });
  const found = await compareSideBySide(database, loaded, chosen);
  if (found === null) return { data: null, table: NO_TWO_ARTICLES };
  return { data: found.comparison, table: tiesTable(found.comparison) };
});
