import { readTextQuery } from "@/app/events/text-query";
import type { ComparisonTable } from "@/domain/comparison/comparison-tables";
import type { QuotationComparison } from "@/domain/comparison/quotations/quotation-comparison";
import {
  quotationsTable,
  sharedPassagesTable,
  sharedWordsTable,
} from "@/domain/comparison/shared-text/shared-text-tables";
import type { SharedTextComparison } from "@/domain/comparison/shared-text/shared-text-comparison";
import { timelineTable } from "@/domain/comparison/timeline/timeline-table";
import { compareQuotationsOf } from "@/workflows/compare-parts/quotations";
import { compareSharedTextOf } from "@/workflows/compare-parts/shared-text";
import { compareTimelineOf } from "@/workflows/compare-parts/timeline";
import { twinOf } from "./event-twins";

export const timelineTwin = twinOf(async (loaded, { database }) => {
  const timeline = await compareTimelineOf(database, loaded);
  return { data: timeline, table: timelineTable(timeline) };
});

/** Shared passages, who shares how many words with whom, and the quotation check; `?table=` says which the table is of. */
export const sharedTextTwin = twinOf(async (loaded, { database }, query) => {
  const [sharedText, quotations] = await Promise.all([
    compareSharedTextOf(database, loaded),
    compareQuotationsOf(database, loaded),
  ]);
  return { data: { sharedText, quotations }, table: tableOf({ sharedText, quotations }, readTextQuery(query).table) };
});

function tableOf(
  { sharedText, quotations }: { sharedText: SharedTextComparison | null; quotations: QuotationComparison | null },
  table: ReturnType<typeof readTextQuery>["table"],
): ComparisonTable {
  // Without a comparison there is nothing to list, and an empty table would say that nothing was found.
  if (sharedText === null || quotations === null)
    return { columns: ["The texts have not been compared yet"], rows: [] };
  if (table === "words") return sharedWordsTable(sharedText);
  return table === "quotations" ? quotationsTable(quotations) : sharedPassagesTable(sharedText);
}
