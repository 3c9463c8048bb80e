import type { Database, Reader } from "@/db/database";
import { collectDemoRows, deleteDemoRest, deleteDemoUnit, type DemoRows, listDemoUnits } from "@/db/demo-rows";
import { listWorkOnUnits } from "@/db/demo-work";
import { findSetting, saveSetting } from "@/db/setting-rows";
import { refuse, type Refusal, type WorkContext } from "./work-context";

/**
 * Remembers everything that is in the database as the demo's. The seed calls it once, last: it fills an empty
 * database only, so what is there then was made by it, and whatever is changed later was changed by people.
 */
export async function markDemo({ database, now }: Pick<WorkContext, "database" | "now">): Promise<void> {
  await database.inTransaction(async (tx) => {
    await saveSetting(tx, "demoRows", JSON.stringify(await collectDemoRows(tx)));
    await saveSetting(tx, "demoSeededAt", now());
  });
}

/** A part of the demo that stays, and what of people's hangs on it. */
export interface KeptPart {
  readonly title: string;
  readonly because: readonly string[];
}

export interface DemoState {
  readonly titles: readonly string[];
  /** Parts that removing would leave as they are. */
  readonly wouldStay: readonly KeptPart[];
}

/** What of the demo is still here; null where there is none, or it was removed. */
export async function findDemo({ reader }: Database): Promise<DemoState | null> {
  const demo = await readDemoRows(reader);
  if (demo === null) return null;
  const units = await listDemoUnits(reader, demo);
  const work = await listWorkOnUnits(reader, demo, units);
  const wouldStay = units
    .map(({ titles }, index) => ({ title: titles[0] ?? "", because: work[index] ?? [] }))
    .filter(({ because }) => because.length > 0);
  return units.length === 0 ? null : { titles: units.flatMap(({ titles }) => titles.slice(0, 1)), wouldStay };
}

/**
 * Removes the demo for good, and keeps whatever people's work hangs on: an event of it in which somebody marked a
 * passage, took a mark away, attached a text, moved or added an article stays whole, and is theirs from then on.
 */
export async function removeDemo({
  database,
  now,
}: WorkContext): Promise<
  { readonly ok: true; readonly removed: number; readonly kept: readonly KeptPart[] } | Refusal<"no-demo">
> {
  return database.inTransaction(async (tx) => {
    const demo = await readDemoRows(tx);
    if (demo === null) return refuse("no-demo", "There is no demo here (any more).");
    const kept: KeptPart[] = [];
    let removed = 0;
    const units = await listDemoUnits(tx, demo);
    const work = await listWorkOnUnits(tx, demo, units);
    for (const [index, unit] of units.entries()) {
      const because = work[index] ?? [];
      if (because.length > 0) {
        kept.push({ title: unit.titles[0] ?? "", because });
      } else {
        await deleteDemoUnit(tx, unit);
        removed += unit.events.length;
      }
    }
    await deleteDemoRest(tx, demo);
    await saveSetting(tx, "demoRemovedAt", now());
    return { ok: true, removed, kept } as const;
  });
}

async function readDemoRows(reader: Reader): Promise<DemoRows | null> {
  const [rows, removedAt] = await Promise.all([findSetting(reader, "demoRows"), findSetting(reader, "demoRemovedAt")]);
  // Written by `markDemo` alone.
  return rows === null || removedAt !== null ? null : (JSON.parse(rows) as DemoRows);
}
