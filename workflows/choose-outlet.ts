import type { ChangeRecorder } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import { findOutlet, type OutletRecord } from "@/db/outlets";
import type { OutletAnswer } from "@/domain/outlets/outlet-answer";
import { slugForName } from "@/domain/outlets/outlet-name";
import { ensureOutlet } from "./ensure-outlet";
import { bundledOutlets } from "./outlet-reference";
import { giveUp, refuse } from "./work-context";

/**
 * The outlet that a person chose, made inside the transaction where it is new; null: they do not know it. A proposal
 * can be an outlet that no list knows: then its name is all there is. Gives up (see `orRefusal`) where that holds
 * neither a letter nor a digit.
 */
export async function chooseOutlet(
  tx: Transaction,
  recorder: ChangeRecorder,
  answer: OutletAnswer,
  at: string,
): Promise<OutletRecord | null> {
  if (answer.kind === "unknown") return null;
  const { name } = answer;
  if (answer.kind === "listed") {
    const isKnown = (await findOutlet(tx, answer.key)) !== null || bundledOutlets().bySlug.has(answer.key);
    if (isKnown) return ensureOutlet(tx, recorder, { key: answer.key, name, at });
  }
  if (!/[\p{L}\p{N}]/u.test(name)) {
    giveUp(refuse("name-needed", `“${name}” holds no letter or digit; give the outlet's name.`));
  }
  return ensureOutlet(tx, recorder, { key: slugForName(name), name, at });
}
