import type { TwinLoader } from "@/app/twin/twins";
import { ownCodesTable, ownDifferencesTable } from "@/domain/agreement/own-agreement-table";
import { measureOwnWork } from "@/workflows/agreement/measure-own-work";
import { readOwnQuery } from "../agreement-query";

/** The chosen coder's codings against what was agreed; without a chosen coder there are none, and `data` is null. */
export const mineTwin: TwinLoader = async ({ database, viewer }, _params, parameters) => {
  const query = readOwnQuery(parameters);
  const data = await measureOwnWork(database, viewer, query);
  const table =
    query.table === "codes"
      ? ownCodesTable(data?.codes ?? [])
      : ownDifferencesTable(data?.differences ?? [], data?.coders ?? {});
  return { data, table };
};
