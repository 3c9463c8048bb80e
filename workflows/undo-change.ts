import { undoChange as undo, type UndoOutcome } from "@/db/change-log";
import type { WorkContext } from "./work-context";

/** Takes one thing back that a person did, all of it or nothing. */
export async function undoChange(
  { database, now }: WorkContext,
  { changeKey }: { readonly changeKey: string },
): Promise<UndoOutcome> {
  return undo(database, changeKey, now());
}
