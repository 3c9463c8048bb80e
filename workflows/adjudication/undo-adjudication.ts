import { hasLaterRulings, isOfFinishedAdjudication } from "@/db/adjudication";
import type { Transaction } from "@/db/database";
import { findAuthorOfChange, findDoneChange } from "@/db/done-change";
import { giveUp, refuse } from "../work-context";
import { ADJUDICATE } from "./settle-differences";

/**
 * Whether a change is one of an adjudication: finishing one writes codings and hands them in at once, and is taken back
 * as one. Given up where it is somebody else's, or a decision in an article that has been settled since.
 */
export async function isOfAdjudication(
  tx: Transaction,
  { changeKey, coderId }: { readonly changeKey: string; readonly coderId: number | null },
): Promise<boolean> {
  if ((await findDoneChange(tx, changeKey, { actions: [ADJUDICATE] })) === null) return false;
  const author = await findAuthorOfChange(tx, changeKey);
  if (author?.coderId !== coderId) {
    giveUp(refuse("not-yours", "Only the adjudicator can take this back; choose that coder first."));
  }
  if (await isOfFinishedAdjudication(tx, changeKey)) {
    giveUp(refuse("submitted", "This article is settled by now; reopen it to change a decision."));
  }
  if (await hasLaterRulings(tx, changeKey)) {
    giveUp(refuse("built-upon", "Something has been decided here since; finish the article anew instead."));
  }
  return true;
}
