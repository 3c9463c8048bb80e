import type { PageInput } from "@/app/guard/guarded";
import { findGroupingChange } from "@/db/grouping-cards";
import { DONE } from "./land-after";

/** What was done to events on the page that one comes from; null where one comes from elsewhere. */
export async function loadDone({ database, query }: Pick<PageInput, "database" | "query">) {
  const changeKey = query(DONE);
  return changeKey === undefined ? null : findGroupingChange(database.reader, changeKey);
}
