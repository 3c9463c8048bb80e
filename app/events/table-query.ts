import type { SearchParams } from "@/app/guard/guarded";

/** Which of a part's tables `?table=` asks for; null: none that there is, so that the part's own default holds. */
export function readTableQuery<Table extends string>(parameters: SearchParams, tables: readonly Table[]): Table | null {
  const value = parameters["table"];
  const wanted = Array.isArray(value) ? value[0] : value;
  return tables.find((table) => table === wanted) ?? null;
}

/** The query of a twin whose `.csv` is this table. */
export function withTable(search: string, table: string): string {
  const parameters = new URLSearchParams(search);
  parameters.set("table", table);
  return parameters.toString();
}
