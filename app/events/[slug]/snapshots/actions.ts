"use server";

import { guardedAction } from "@/app/guard/guarded";
import { landOn } from "@/app/removing/land-on";
import { getSnapshotByKey } from "@/db/snapshots";
import { freezeComparison } from "@/workflows/freeze-comparison";
import { planSnapshotRemoval, removeSnapshot, saveSnapshot } from "@/workflows/keep-snapshot";
import { readFrozenQuery } from "./frozen-query";
import { agreedSnapshotSchema, freezeSchema, saveSnapshotSchema, snapshotSchema } from "./schemas";

export const freezeComparisonAction = guardedAction(
  "freeze-comparison",
  freezeSchema,
  async ({ context }, { event, search, ...named }) => {
    const done = await freezeComparison(context, { ...named, slug: event, ...readFrozenQuery(search) });
    return done.ok ? { ...done, next: `/events/${event}/snapshots/${done.key}` } : done;
  },
);

export const saveSnapshotAction = guardedAction(
  "freeze-comparison",
  saveSnapshotSchema,
  ({ context }, { snapshot, ...named }) => saveSnapshot(context, { snapshotKey: snapshot, ...named }),
);

export const planSnapshotRemovalAction = guardedAction("remove-snapshot", snapshotSchema, ({ context }, { key }) =>
  planSnapshotRemoval(context, { snapshotKey: key }),
);

/** Lands on the list of the event's snapshots, with the way back in sight. */
export const removeSnapshotAction = guardedAction(
  "remove-snapshot",
  agreedSnapshotSchema,
  async ({ context, database: { reader } }, { key, agreed }) => {
    const { event } = await getSnapshotByKey(reader, key);
    return landOn(`/events/${event.slug}/snapshots`, await removeSnapshot(context, { snapshotKey: key, agreed }));
  },
);
