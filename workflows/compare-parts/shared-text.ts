import { listAgencyCredits } from "@/db/agency-credits";
import type { Database } from "@/db/database";
import { compareSharedText } from "@/domain/comparison/shared-text/compare-shared-text";
import type { SharedTextComparison } from "@/domain/comparison/shared-text/shared-text-comparison";
import type { ComparedEventResult } from "../compare-event";
import { loadMeasured } from "../load-measured";
import { rememberBeside } from "../remember";

/** Which text the articles of a comparison share; null where their texts have not been compared yet. */
export const compareSharedTextOf = rememberBeside(findSharedText);

async function findSharedText(
  { reader }: Database,
  { comparison: { event, articles, columns } }: Pick<ComparedEventResult, "comparison">,
): Promise<SharedTextComparison | null> {
  const measured = await loadMeasured(reader, event.key, ["sharedText"]);
  if (measured === null) return null;
  const sharing = new Set(measured.sharedText.flatMap((shared) => shared.articles.map(({ article }) => article)));
  const versions = articles.filter(({ key }) => sharing.has(key)).map(({ versionKey }) => versionKey);
  return compareSharedText({ articles, columns, measured, credits: await listAgencyCredits(reader, versions) });
}
