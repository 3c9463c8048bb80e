import { type ChangeRecorder, recordChange } from "@/db/change-log";
import type { Reader, Transaction } from "@/db/database";
import { deleteDependentRows, type DependentRows, listDependentRows, type NamedRow } from "@/db/dependent-rows";
import { countMarksInRows } from "@/db/marks-in-rows";
import { deletePassageIfUnused } from "@/db/passages";
import type { RemovalAction } from "@/db/removed-things";
import type { Viewer } from "@/db/viewer";
import { sayMarks } from "./say-counts";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

/** What a removal does, before it is done, for whoever is asked whether they mean it. */
export interface RemovalPlan {
  /** What goes with it that is nobody's marks: "its place in 2 events". Empty: nothing else. */
  readonly goes: readonly string[];
  /** What people marked and noted and what goes with it, in one phrase; null where nobody did. */
  readonly work: string | null;
  /** Why it stays, with the way out; null where it can be removed. */
  readonly refusal: string | null;
}

/** A thing that is to be removed. */
export interface Removable {
  /** What the log and the undo bar call it: "Claim removed: The ferry runs at night". */
  readonly summary: string;
  /** Rows that are the thing itself. */
  readonly roots: readonly NamedRow[];
  /** What goes with it, in words, by what hangs on it. */
  describe(rows: DependentRows): readonly string[];
  /** Why it stays, by what hangs on it; null: it can go. */
  refuse(rows: DependentRows): string | null;
  /** Takes it away without deleting its rows where that has to be; answers whether it did. Left out: it never has to. */
  remove?(tx: Transaction, recorder: ChangeRecorder, rows: DependentRows): Promise<boolean>;
}

/** Finds the thing; it may throw NotFoundError. */
export type FindRemovable = (reader: Reader) => Promise<Removable>;

/** `in-use`: it stays; `work-on-it`: people's work would go with it that nobody has agreed to yet. */
export type RemovalOutcome = Done | Refusal;

interface Surveyed {
  readonly thing: Removable;
  readonly rows: DependentRows;
  readonly plan: RemovalPlan;
}

/** What removing a thing would do. Changes nothing. */
export async function planRemoval(
  { database, coderId }: WorkContext,
  find: FindRemovable,
): Promise<{ readonly ok: true } & RemovalPlan> {
  const { plan } = await survey(database.reader, { coderId }, find);
  return { ok: true, ...plan };
}

async function survey(reader: Reader, viewer: Viewer, find: FindRemovable): Promise<Surveyed> {
  const thing = await find(reader);
  const rows = await listDependentRows(reader, thing.roots);
  const { hidden, ...marks } = await countMarksInRows(reader, viewer, rows);
  const refusal = thing.refuse(rows) ?? (hidden > 0 ? HIDDEN_WORK : null);
  // Numbers of marks that somebody may not see yet would tell of them.
  const work = refusal === null ? sayMarks(marks) : null;
  return { thing, rows, plan: { goes: refusal === null ? thing.describe(rows) : [], work, refusal } };
}

const HIDDEN_WORK =
  "Other people’s work hangs on it, which you do not see before you have finished your own there. Finish yours first, or let somebody else remove it.";

/**
 * Removes a thing with everything that hangs on it, as one change that one undo takes back whole. What people marked
 * goes with it only where `agreed` is the plan's `work`, word for word: whoever was asked about three mentions has not
 * agreed to a fourth that came meanwhile.
 */
export async function removeThing(
  { database, coderId, now }: WorkContext,
  {
    action,
    agreed,
    find,
  }: { readonly action: RemovalAction; readonly agreed: string | null; readonly find: FindRemovable },
): Promise<RemovalOutcome> {
  const at = now();
  const header = (summary: string) => ({ action, summary, coderId, at });
  return orRefusal(async () => {
    const { result: summary, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const { thing, rows, plan } = await survey(tx, { coderId }, find);
      if (plan.refusal !== null) giveUp(refuse("in-use", plan.refusal));
      if (plan.work !== agreed) giveUp(refuse("work-on-it", sayWorkOnIt(plan.work)));
      const isAway = (await thing.remove?.(tx, recorder, rows)) ?? false;
      if (!isAway) await deleteWithPassages(tx, recorder, rows);
      return thing.summary;
    });
    return { ok: true, changeKey, summary } as const;
  });
}

function sayWorkOnIt(work: string | null): string {
  if (work === null) return "The work that hung on it is gone by now. Look at it again, then remove it.";
  return `People’s work would go with it: ${work}. Look at it again and say that you mean it.`;
}

/** A passage that loses its last mention goes as well, as when the mention alone is removed. */
async function deleteWithPassages(tx: Transaction, recorder: ChangeRecorder, rows: DependentRows): Promise<void> {
  const passageIds = await listPassagesOf(tx, rows);
  await deleteDependentRows(tx, recorder, rows);
  for (const passageId of passageIds) await deletePassageIfUnused(tx, recorder, passageId);
}

async function listPassagesOf(tx: Transaction, { going }: DependentRows): Promise<ReadonlySet<number>> {
  const idsIn = (table: string) => (going.get(table) ?? []).flatMap(({ id }) => (typeof id === "number" ? [id] : []));
  const passageOf = (table: string) => ({ where: { id: { in: idsIn(table) } }, select: { passageId: true } });
  const mentions = await tx.claimMention.findMany(passageOf("ClaimMention"));
  const attributions = await tx.attribution.findMany(passageOf("Attribution"));
  return new Set([...mentions, ...attributions].map(({ passageId }) => passageId));
}

/** How many rows of a table go with it, lose what they said about it, or keep it here. */
export function countRows({ going, blocking, loosened }: DependentRows, table: string): number {
  const rows = [going, blocking, loosened].map((part) => part.get(table)?.length ?? 0);
  return rows.reduce((sum, count) => sum + count, 0);
}
