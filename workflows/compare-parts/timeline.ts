import type { Database } from "@/db/database";
import { listLaterVersions } from "@/db/later-versions";
import { compareTimeline } from "@/domain/comparison/timeline/compare-timeline";
import type { Timeline } from "@/domain/comparison/timeline/timeline";
import type { ComparedEventResult } from "../compare-event";
import { compareSharedTextOf } from "./shared-text";
import { rememberBeside } from "../remember";

/** When the articles of a comparison appeared; what they share is left open where nobody has compared their texts. */
export const compareTimelineOf = rememberBeside(findTimeline);

async function findTimeline(database: Database, result: Pick<ComparedEventResult, "comparison">): Promise<Timeline> {
  const { comparison } = result;
  const [versions, sharedText] = await Promise.all([
    listLaterVersions(
      database.reader,
      comparison.articles.map(({ key }) => key),
    ),
    compareSharedTextOf(database, result),
  ]);
  return compareTimeline({ comparison, versions, sharedText });
}
