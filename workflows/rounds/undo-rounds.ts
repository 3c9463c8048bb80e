import type { Transaction } from "@/db/database";
import { findDoneChange } from "@/db/done-change";
import { listRoundWorkByIds, listWorkMadeBy } from "@/db/round-work";
import { countOf } from "@/domain/comparison/sentence-parts";
import { giveUp, refuse } from "../work-context";
import { MANAGE_ROUNDS } from "./hand-out";

/**
 * Whether a change is one to a round: its assignments are the editors', and no marks of anybody's. It is given up where
 * a coder has begun what the change handed out: undo would leave marks without the round that they were made for.
 */
export async function isOfRounds(tx: Transaction, changeKey: string): Promise<boolean> {
  if ((await findDoneChange(tx, changeKey, { actions: [MANAGE_ROUNDS] })) === null) return false;
  const work = await listRoundWorkByIds(tx, await listWorkMadeBy(tx, changeKey));
  const begun = work.filter(({ isBegun }) => isBegun).length;
  if (begun > 0) {
    giveUp(
      refuse("begun", `${countOf(begun, "article")} of it begun since; close the round instead, which keeps that.`),
    );
  }
  return true;
}
