import { recordChange } from "@/db/change-log";
import { getSnapshotByKey, renameSnapshot } from "@/db/snapshots";
import { type FindRemovable, planRemoval, type RemovalOutcome, removeThing } from "./removal";
import type { Done, WorkContext } from "./work-context";

/** Calls a frozen comparison something else. Its bytes and their hash stay. @throws {NotFoundError} */
export async function saveSnapshot(
  { database, coderId, now }: WorkContext,
  { snapshotKey, ...fields }: { readonly snapshotKey: string; readonly title: string; readonly note: string | null },
): Promise<Done> {
  const { id } = await getSnapshotByKey(database.reader, snapshotKey);
  const summary = `Frozen comparison renamed: ${fields.title}`;
  const { changeKey } = await recordChange(
    database,
    { action: "freeze-comparison", summary, coderId, at: now() },
    (tx, recorder) => renameSnapshot(tx, recorder, id, fields),
  );
  return { ok: true, changeKey, summary };
}

/** What removing a frozen comparison would do. @throws {NotFoundError} */
export function planSnapshotRemoval(context: WorkContext, { snapshotKey }: { readonly snapshotKey: string }) {
  return planRemoval(context, findSnapshotToRemove(snapshotKey));
}

/** Removes a frozen comparison; undo brings back the same bytes. @throws {NotFoundError} */
export function removeSnapshot(
  context: WorkContext,
  { snapshotKey, agreed }: { readonly snapshotKey: string; readonly agreed: string | null },
): Promise<RemovalOutcome> {
  return removeThing(context, { action: "remove-snapshot", agreed, find: findSnapshotToRemove(snapshotKey) });
}

function findSnapshotToRemove(snapshotKey: string): FindRemovable {
  return async (reader) => {
    const { id, title } = await getSnapshotByKey(reader, snapshotKey);
    return {
      summary: `Frozen comparison removed: ${title}`,
      roots: [{ table: "Snapshot", key: { id } }],
      refuse: () => null,
      describe: () => [],
    };
  };
}
