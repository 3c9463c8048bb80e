import { type ListedChange, listChanges as list } from "@/db/changes";
import type { Database } from "@/db/database";
import { countJobs } from "@/db/jobs";
import { countStored, type StoredCounts } from "@/db/stored-counts";

/** How many changes the log shows. */
export const SHOWN_CHANGES = 100;

/** What the data page shows: how much is here, what was done to it, and what is still being worked on. */
export interface StoredData {
  readonly counts: StoredCounts;
  readonly changes: readonly ListedChange[];
  readonly totalChanges: number;
  readonly jobs: { readonly waiting: number; readonly running: number; readonly failed: number };
}

/** Counts what is stored and lists the newest changes. Class answers are in neither: they are never logged. */
export async function listChanges(database: Database): Promise<StoredData> {
  const [counts, { changes, total }, jobs] = await Promise.all([
    countStored(database),
    list(database.reader, { take: SHOWN_CHANGES }),
    countJobs(database.reader),
  ]);
  return { counts, changes, totalChanges: total, jobs };
}
