import type { Database } from "@/db/database";
import { compareQuotations } from "@/domain/comparison/quotations/compare-quotations";
import type { QuotationComparison } from "@/domain/comparison/quotations/quotation-comparison";
import type { ComparedEventResult } from "../compare-event";
import { loadMeasured } from "../load-measured";
import { rememberBeside } from "../remember";

/** The quotations of a comparison that two articles print; null where their texts have not been compared yet. */
export const compareQuotationsOf = rememberBeside(findQuotations);

async function findQuotations(
  { reader }: Database,
  { comparison: { event, articles, columns } }: Pick<ComparedEventResult, "comparison">,
): Promise<QuotationComparison | null> {
  const measured = await loadMeasured(reader, event.key, ["quotations"]);
  return measured && compareQuotations({ articles, columns, measured });
}
