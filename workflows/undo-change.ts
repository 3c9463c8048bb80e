import { undoChange as undo, type UndoOutcome } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import { listHandedInBy, listMovedMentions } from "@/db/claim-marks";
import { findAuthorOfChange, findDoneChange } from "@/db/done-change";
import { closeUndoneItems } from "@/db/imports";
import { type BuiltUpon, listBuiltUpon, releaseFromChange } from "@/db/later-work";
import { findMarksOfChange } from "@/db/marks-of-change";
import { findRemovedThing } from "@/db/removed-things";
import { listWorkSinceSaving } from "@/db/work-on-articles";
import { isOfAdjudication } from "./adjudication/undo-adjudication";
import { builtUpon } from "./built-upon";
import { joinTransaction } from "./join-transaction";
import { isOfRounds } from "./rounds/undo-rounds";
import { giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

/**
 * Rows that are made on the way and belong to everybody who uses them, each with the tables of its own parts. The
 * first mark makes the coder's assignment and the passage; undoing it takes the mark away, not what others stand on.
 */
const MADE_ON_THE_WAY: Readonly<Record<string, readonly string[]>> = {
  Assignment: [],
  Passage: ["Anchor"],
  Outlet: ["OutletHost", "OutletAlias", "OutletFact"],
};

/**
 * Takes one thing back that a person did, all of it or nothing. Refused while later work stands on what it made: a
 * version that somebody has marked since, an event that articles have entered, an article that is saved by now and
 * coded. Marks are taken back by their own coder, and only while the work is not handed in, as they are removed.
 * Nothing of people's goes unlogged.
 */
export async function undoChange(
  context: WorkContext,
  { changeKey }: { readonly changeKey: string },
): Promise<UndoOutcome | Refusal> {
  const at = context.now();
  return orRefusal(() =>
    context.database.inTransaction(async (tx) => {
      await checkWhoMay(context, tx, changeKey);
      await checkMarks(context, tx, changeKey);
      const built = await listBuiltUpon(tx, changeKey);
      const blocking = built.filter(({ table }) => !(table in MADE_ON_THE_WAY)).flatMap(({ by }) => by);
      const inTheWay = [...blocking, ...(await listWorkSinceSaving(tx, changeKey))];
      if (inTheWay.length > 0) giveUp(builtUpon(inTheWay));
      const stays = listStaying(built);
      if (stays.length > 0 && (await releaseFromChange(tx, changeKey, stays)) === 0) {
        giveUp(builtUpon(built.flatMap(({ by }) => by)));
      }
      const outcome = await undo(joinTransaction(context, tx).database, changeKey, at);
      // What was released above belongs to the change again.
      if (!outcome.ok) giveUp(outcome);
      await closeUndoneItems(tx, changeKey);
      return outcome;
    }),
  );
}

/** Changes of accounts: undo knows rows, and an account is more than its rows. */
const ACCOUNT_ACTIONS = [
  "first-owner",
  "invite",
  "withdraw-invitation",
  "take-up-invitation",
  "change-role",
  "close-account",
];

/** Whoever only codes takes back what they did themselves; nobody takes back what changed an account. */
async function checkWhoMay({ coderId, role }: WorkContext, tx: Transaction, changeKey: string): Promise<void> {
  if ((await findDoneChange(tx, changeKey, { actions: ACCOUNT_ACTIONS })) !== null) {
    giveUp(refuse("account", "Accounts are changed back on the page of people, not by undo."));
  }
  if (role !== "coder" && role !== "reader") return;
  const author = await findAuthorOfChange(tx, changeKey);
  if (author === null || author.coderId !== coderId) {
    giveUp(refuse("not-yours", "You can take back what you did yourself; ask an editor for this."));
  }
}

async function checkMarks({ coderId }: WorkContext, tx: Transaction, changeKey: string): Promise<void> {
  // What was removed comes back as it was, whoever's marks are in it.
  if ((await findRemovedThing(tx, changeKey)) !== null) return;
  // Nobody's marks here: they came with a bundle, and go with it.
  if ((await findDoneChange(tx, changeKey, { actions: ["import-bundle"] })) !== null) return;
  if (await isOfClaims(tx, changeKey)) return;
  if (await isOfRounds(tx, changeKey)) return;
  if (await isOfAdjudication(tx, { changeKey, coderId })) return;
  const marks = await findMarksOfChange(tx, changeKey);
  if (marks === null) return;
  if (marks.coderId !== coderId) {
    giveUp(refuse("not-yours", "Only the coder who made a mark can take it back; choose that coder first."));
  }
  if (marks.isHandedIn) {
    giveUp(refuse("submitted", "You finished this work; reopen it to change your marks."));
  }
}

/**
 * Whether a change joined or divided claims: the marks that it moved stayed those of the people who made them, so that
 * whoever did it may take it back. What was split off goes back only while nobody has handed it in as it is.
 */
async function isOfClaims(tx: Transaction, changeKey: string): Promise<boolean> {
  if ((await findDoneChange(tx, changeKey, { actions: ["merge-claims"] })) !== null) return true;
  if ((await findDoneChange(tx, changeKey, { actions: ["split-claim"] })) === null) return false;
  const names = await listHandedInBy(tx, await listMovedMentions(tx, changeKey));
  if (names.length > 0) {
    giveUp(refuse("submitted", `${names.join(", ")} finished this work since; it has to be reopened first.`));
  }
  return true;
}

/** One that has been changed since, such as work that was handed in, is not among them: `undo` refuses with that. */
function listStaying(built: readonly BuiltUpon[]): readonly number[] {
  return built
    .filter(({ isUnchanged }) => isUnchanged)
    .flatMap(({ table, changeRowId, parts }) => [
      changeRowId,
      ...parts.filter((part) => MADE_ON_THE_WAY[table]?.includes(part.table)).map((part) => part.changeRowId),
    ]);
}
