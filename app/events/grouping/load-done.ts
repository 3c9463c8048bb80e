import { DONE } from "@/app/events/posted";
import type { PageInput } from "@/app/guard/guarded";
import { findDoneChange } from "@/db/done-change";

/** What is told of on the page after it was done; others' decisions on suggestions are not (they may be hidden). */
const TOLD = {
  grouping: { actions: ["merge-events", "decide-grouping"], isOwn: false },
  review: { actions: ["decide-suggestion"], isOwn: true },
} as const;

/** What was done on the page that one comes from, without a script or where that page is gone; null: nothing. */
export async function loadDone({ database, coder, may, query }: PageInput, of: keyof typeof TOLD) {
  const changeKey = may("undo-change") ? query(DONE) : undefined;
  if (changeKey === undefined) return null;
  const { actions, isOwn } = TOLD[of];
  return findDoneChange(database.reader, changeKey, { actions, ...(isOwn ? { coderKey: coder?.key ?? "" } : {}) });
}
