import type { PageInput } from "@/app/guard/guarded";
import { findRemovedThing, type RemovedThing } from "@/db/removed-things";
import { REMOVED } from "./land-on";

/** What has just been removed, where one has come to this page from there; null otherwise. */
export async function loadRemoved({
  database,
  may,
  query,
}: Pick<PageInput, "database" | "may" | "query">): Promise<RemovedThing | null> {
  const changeKey = may("undo-change") ? query(REMOVED) : undefined;
  return changeKey === undefined ? null : findRemovedThing(database.reader, changeKey);
}
