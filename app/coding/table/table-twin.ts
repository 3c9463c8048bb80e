import type { TwinLoader } from "@/app/twin/twins";
import { buildWorkTable } from "@/workflows/agreement/build-work-table";
import { readWorkQuery } from "../agreement-query";

/** Everything that people coded, one row an article × code × coder, or with `?table=stances` a claim × article × coder. */
export const workTableTwin: TwinLoader = async ({ database, viewer }, _params, parameters) => {
  const { table, ...about } = await buildWorkTable(database, viewer, readWorkQuery(parameters));
  const { columns, rows } = table;
  return { data: { ...about, columns, rows }, table };
};
