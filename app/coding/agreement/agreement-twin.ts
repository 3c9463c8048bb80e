import type { TwinLoader } from "@/app/twin/twins";
import {
  type AgreementTable,
  articlesTable,
  codesTable,
  disagreementsTable,
  machineTable,
  pairsTable,
  spansTable,
  stancesTable,
} from "@/domain/agreement/agreement-tables";
import type { ComparisonTable } from "@/domain/comparison/comparison-tables";
import { measureWorkspaceAgreement, type WorkspaceAgreement } from "@/workflows/agreement/measure-workspace-agreement";
import { readAgreementQuery } from "../agreement-query";

/** How far coders agree; `?code=` brings the disagreements of one code along, `?table=` says which table a `.csv` is. */
export const agreementTwin: TwinLoader = async ({ database, viewer }, _params, parameters) => {
  const query = readAgreementQuery(parameters);
  const data = await measureWorkspaceAgreement(database, viewer, query);
  return { data, table: tableOf(data, query.table) };
};

function tableOf(data: WorkspaceAgreement, table: AgreementTable): ComparisonTable {
  const { codes, coders } = data;
  switch (table) {
    case "codes":
      return codesTable(codes, coders);
    case "disagreements":
      return disagreementsTable(codes, coders);
    case "articles":
      return articlesTable(data.articles, coders);
    case "pairs":
      return pairsTable(data.pairs, coders);
    case "spans":
      return spansTable(data.spans);
    case "stances":
      return stancesTable(data.stances, coders);
    case "machine":
      return machineTable(data.machine.codes);
  }
}
