import type { Database } from "@/db/database";
import { readGroupingState, readLastDone } from "@/db/groupings";
import { insertJobsOnce } from "@/db/jobs";
import { findSetting, saveSetting } from "@/db/setting-rows";
import { sha256Of } from "@/db/sources";
import { GROUPING_METHOD } from "@/domain/suggestions/grouping-proposal";

/** What was grouped last, and by which version of the method. */
export function formatGroupingRevision(state: string): string {
  return `${sha256Of(state)} ${GROUPING_METHOD}`;
}

/**
 * Queues grouping where articles, events or decisions are others than those that were grouped last. Answers how many
 * jobs are new. Reads a line of every article, so it is for the worker's idle moments; a command that ends with its
 * work leaves it to the worker, which remembers the articles that it has read.
 */
export async function queueGrouping({
  database,
  now,
}: {
  readonly database: Database;
  now(): string;
}): Promise<number> {
  const { reader } = database;
  const lastDone = await readLastDone(reader);
  const revision = formatGroupingRevision(await readGroupingState(reader));
  if ((await findSetting(reader, "groupedAs")) === revision) {
    if ((await findSetting(reader, "groupedUpTo")) !== lastDone) await noteGroupedUpTo(database, lastDone);
    return 0;
  }
  // A state over which it fails is not tried again; another one is.
  const job = { kind: "propose-groups", payload: {}, subject: `groups@${revision.slice(0, 12)}` } as const;
  return database.keepBooks((tx) => insertJobsOnce(tx, [job], now()));
}

/** Says up to which change everything has been looked at, for whoever waits at the screen. */
async function noteGroupedUpTo(database: Database, lastDone: string): Promise<void> {
  await database.keepBooks((tx) => saveSetting(tx, "groupedUpTo", lastDone));
}
