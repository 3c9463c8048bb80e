import { articleTwin } from "@/app/articles/[key]/twin";
import type { SearchParams } from "@/app/guard/guarded";
import type { Workspace } from "@/app/guard/workspace";
import type { ComparisonTable } from "@/domain/comparison/comparison-tables";
import { articlesTwin } from "@/app/articles/articles-twin";
import { importTwin } from "@/app/articles/import/[key]/import-twin";
import { codebookTwin } from "@/app/codebooks/codebook-twin";
import { outletsTwin, outletTwin } from "@/app/outlets/outlet-twins";
import { claimTwin } from "./claim-twin";
import { coverageTwin, eventTwin, framingTwin, matrixTwin, missingTwin } from "./event-twins";
import { homeTwin } from "./home-twin";

/** What a twin holds: the page's data for `.json`, its table for `.csv`. */
export interface TwinContent {
  readonly data: unknown;
  readonly table: ComparisonTable;
}

/** Loads what the page at this address shows, through the same workflow and with the same query. */
export type TwinLoader = (
  workspace: Workspace,
  params: Readonly<Record<string, string>>,
  query: SearchParams,
) => Promise<TwinContent>;

/**
 * Every page that has twins, by its address; `[name]` stands for one part of it. To give a page its twins, add a line.
 * The home page's address is `/index`.
 */
export const TWINS: Readonly<Record<string, TwinLoader>> = {
  "/index": homeTwin,
  "/events/[slug]": eventTwin,
  "/events/[slug]/claims": matrixTwin,
  "/events/[slug]/missing": missingTwin,
  "/events/[slug]/framing": framingTwin,
  "/events/[slug]/coverage": coverageTwin,
  "/claims/[key]": claimTwin,
  "/articles": articlesTwin,
  "/articles/[key]": articleTwin,
  "/articles/import/[key]": importTwin,
  "/outlets": outletsTwin,
  "/outlets/[slug]": outletTwin,
  "/codebooks/[key]": codebookTwin,
};
