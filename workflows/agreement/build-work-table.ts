import type { Database } from "@/db/database";
import type { Viewer } from "@/db/viewer";
import { codingTable } from "@/domain/agreement/coding-table";
import { stanceTable } from "@/domain/agreement/stance-table";
import { type AgreementQuery, loadAgreementWork } from "./load-agreement-work";

/** Which table of people's work: of codes, or of claims. */
export const WORK_TABLES = ["codes", "stances"] as const;
export type WorkTable = (typeof WORK_TABLES)[number];

/**
 * The article × code × coder table, or that of claim × article × coder, as far as the viewer may see the work.
 * @throws {NotFoundError} no such codebook, version or event
 */
export async function buildWorkTable(
  database: Database,
  viewer: Viewer,
  query: AgreementQuery & { readonly table: WorkTable; readonly withWords: boolean },
) {
  const { coded, claims, event, versions, namesHidden } = await loadAgreementWork(database, viewer, query);
  const { key, name, version } = coded.codebook;
  const work = query.table === "codes" ? coded : claims;
  return {
    codebook: { key, name, version, versions },
    event,
    namesHidden,
    hiddenCount: work.openArticles.size,
    coderCount: new Set(work.assignments.map(({ coder }) => coder)).size,
    articleCount: work.articles.length,
    table: query.table === "codes" ? codingTable(coded, { ...coded, ...query }) : stanceTable(claims, claims),
  };
}
