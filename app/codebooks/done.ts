import type { PageInput } from "@/app/guard/guarded";
import { type DoneChange, findDoneChange } from "@/db/done-change";

/** Search parameter by which a page on which one lands knows what has just been done. */
const DONE = "done";

/** An address that says there what has just been done, with the way back. */
export function withDone(address: string, changeKey: string | null): string {
  if (changeKey === null) return address;
  return `${address}${address.includes("?") ? "&" : "?"}${DONE}=${changeKey}`;
}

/** What has just been done to a codebook, where one has come to this page from there; null otherwise. */
export async function loadDone({
  database,
  may,
  query,
}: Pick<PageInput, "database" | "may" | "query">): Promise<DoneChange | null> {
  const changeKey = may("undo-change") ? query(DONE) : undefined;
  return changeKey === undefined
    ? null
    : findDoneChange(database.reader, changeKey, { actions: ["edit-codebook", "add-ruling"] });
}
