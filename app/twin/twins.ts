import { sourceTwin } from "@/app/articles/[key]/source/source-twin";
import { articleTwin } from "@/app/articles/[key]/twin";
import type { SearchParams } from "@/app/guard/guarded";
import type { Workspace } from "@/app/guard/workspace";
import type { Action } from "@/domain/permissions/permissions";
import type { ComparisonTable } from "@/domain/comparison/comparison-tables";
import { articlesTwin } from "@/app/articles/articles-twin";
import { importTwin } from "@/app/articles/import/[key]/import-twin";
import { reportTwin } from "@/app/events/[slug]/report/report-twin";
import { snapshotsTwin, snapshotTwin } from "@/app/events/[slug]/snapshots/snapshot-twins";
import { classTwin } from "@/app/classes/class-twin";
import { codebookTwin } from "@/app/codebooks/codebook-twin";
import { codebooksTwin } from "@/app/codebooks/codebooks-twin";
import { adjudicationTwin, disputeTwin } from "@/app/coding/adjudicate/adjudication-twins";
import { agreementTwin } from "@/app/coding/agreement/agreement-twin";
import { codingTwin } from "@/app/coding/coding-twin";
import { mineTwin } from "@/app/coding/mine/mine-twin";
import { trainingTwin } from "@/app/coding/rounds/[key]/training/training-twin";
import { roundsTwin, roundTwin } from "@/app/coding/rounds/rounds-twin";
import { workTableTwin } from "@/app/coding/table/table-twin";
import { dataTwin } from "@/app/data/data-twin";
import { methodsTwin } from "@/app/methods/methods-twin";
import { outletsTwin, outletTwin } from "@/app/outlets/outlet-twins";
import { searchTwin } from "@/app/search/search-twin";
import { claimTwin } from "./claim-twin";
import { matrixTwin } from "./claims-twin";
import { coverageTwin, eventTwin, framingTwin, missingTwin, voicesTwin } from "./event-twins";
import { groupingTwin } from "./grouping-twin";
import { homeTwin } from "./home-twin";
import { reviewTwin } from "./review-twin";
import { sideBySideTwin } from "./side-by-side-twin";
import { sharedTextTwin, timelineTwin } from "./text-twins";
import { wordsTwin } from "./words-twin";

/** What a twin holds: the page's data for `.json`, its table for `.csv`. */
export interface TwinContent {
  readonly data: unknown;
  readonly table: ComparisonTable;
  /** The `.json` as it was stored, where not a byte of it may change; it is answered in place of the envelope. */
  readonly bytes?: string;
}

/** Loads what the page at this address shows, through the same workflow and with the same query. */
export type TwinLoader = (
  workspace: Workspace,
  params: Readonly<Record<string, string>>,
  query: SearchParams,
) => Promise<TwinContent>;

/** A page's data and table, for those who may see the page. */
export interface Twin {
  /** The action that the page itself is guarded by. */
  readonly action: Action;
  readonly load: TwinLoader;
}

/**
 * Every page that has twins, by its address; `[name]` stands for one part of it. To give a page its twins, add a line.
 * The home page's address is `/index`.
 */
export const TWINS: Readonly<Record<string, Twin>> = {
  "/index": { action: "view-event", load: homeTwin },
  "/events/grouping": { action: "edit-event", load: groupingTwin },
  "/events/[slug]": { action: "view-event", load: eventTwin },
  "/events/[slug]/claims": { action: "view-event", load: matrixTwin },
  "/events/[slug]/missing": { action: "view-event", load: missingTwin },
  "/events/[slug]/timeline": { action: "view-event", load: timelineTwin },
  "/events/[slug]/framing": { action: "view-event", load: framingTwin },
  "/events/[slug]/words": { action: "view-event", load: wordsTwin },
  "/events/[slug]/text": { action: "view-event", load: sharedTextTwin },
  "/events/[slug]/voices": { action: "view-event", load: voicesTwin },
  "/events/[slug]/coverage": { action: "view-event", load: coverageTwin },
  "/events/[slug]/read": { action: "view-event", load: sideBySideTwin },
  "/events/[slug]/report": { action: "view-event", load: reportTwin },
  "/events/[slug]/snapshots": { action: "view-event", load: snapshotsTwin },
  "/events/[slug]/snapshots/[key]": { action: "view-event", load: snapshotTwin },
  "/events/[slug]/review": { action: "view-event", load: reviewTwin },
  "/claims/[key]": { action: "view-event", load: claimTwin },
  "/articles": { action: "view-article", load: articlesTwin },
  "/search": { action: "view-article", load: searchTwin },
  "/articles/[key]": { action: "view-article", load: articleTwin },
  "/articles/[key]/source": { action: "view-article", load: sourceTwin },
  "/articles/import/[key]": { action: "import-articles", load: importTwin },
  "/outlets": { action: "view-article", load: outletsTwin },
  "/outlets/[slug]": { action: "view-article", load: outletTwin },
  "/codebooks": { action: "view-article", load: codebooksTwin },
  "/codebooks/[key]": { action: "view-article", load: codebookTwin },
  "/coding": { action: "view-article", load: codingTwin },
  "/coding/adjudicate": { action: "adjudicate", load: adjudicationTwin },
  "/coding/adjudicate/[key]": { action: "adjudicate", load: disputeTwin },
  "/coding/agreement": { action: "view-article", load: agreementTwin },
  "/coding/mine": { action: "view-article", load: mineTwin },
  "/coding/rounds": { action: "manage-rounds", load: roundsTwin },
  "/coding/rounds/[key]": { action: "manage-rounds", load: roundTwin },
  "/coding/rounds/[key]/training": { action: "view-article", load: trainingTwin },
  "/coding/table": { action: "view-article", load: workTableTwin },
  "/methods": { action: "view-article", load: methodsTwin },
  "/classes/[key]": { action: "run-class", load: classTwin },
  "/data": { action: "view-data", load: dataTwin },
};
