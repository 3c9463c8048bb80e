import type { Database } from "@/db/database";
import { getEvent } from "@/db/events";
import { getSnapshot, hashText, hasOpenWork, readSnapshotBody, type SnapshotRecord } from "@/db/snapshots";
import type { Viewer } from "@/db/viewer";
import type { ComparisonOptions } from "@/domain/comparison/comparison";
import { type ChangesSince, listChangesSince } from "@/domain/snapshots/changes-since";
import type { FrozenComparison } from "@/domain/snapshots/frozen-comparison";
import { leaveOutTexts } from "@/domain/snapshots/leave-out-texts";
import { compareAsTwin } from "./compare-as-twin";
import { compareEvent } from "./compare-event";
import { frozenComparisonSchema } from "./frozen-comparison-schema";

/**
 * A snapshot as it may be shown. `closed`: it holds what others marked on articles that the viewer is still at work on.
 * `damaged`: its bytes are not those that were hashed. `unreadable`: they are, and this version cannot read them.
 */
export type ReadSnapshot =
  | {
      readonly state: "open";
      readonly record: SnapshotRecord;
      /** The very text that was hashed. */
      readonly text: string;
      readonly frozen: FrozenComparison;
    }
  | { readonly state: "unreadable"; readonly record: SnapshotRecord; readonly text: string }
  | { readonly state: "closed"; readonly record: SnapshotRecord }
  | { readonly state: "damaged"; readonly record: SnapshotRecord };

/** Reads a frozen comparison and nothing else: whatever has happened since changes nothing of it. @throws {NotFoundError} */
export async function readSnapshot(
  { reader }: Database,
  viewer: Viewer,
  { slug, key }: { readonly slug: string; readonly key: string },
): Promise<ReadSnapshot> {
  const event = await getEvent(reader, slug);
  const record = await getSnapshot(reader, event.id, key);
  const text = await readSnapshotBody(reader, record.id);
  if (text === null) return { state: "damaged", record };
  const parsed = frozenComparisonSchema.safeParse(JSON.parse(text));
  // Whatever cannot be read may hold anything.
  const articles = parsed.success ? parsed.data.comparison.articles.map(({ id }) => id) : null;
  const isOwn = record.createdById !== null && record.createdById === viewer.coderId;
  if (!isOwn && (await hasOpenWork(reader, viewer, articles))) return { state: "closed", record };
  if (!parsed.success) return { state: "unreadable", record, text };
  return { state: "open", record, text, frozen: parsed.data };
}

/**
 * What the comparison says now, with the switches that were frozen, that it did not say then. Null for a viewer who is
 * at work on one of its articles: what is hidden from them would look as if it had gone.
 *
 * @throws {NotFoundError} the codebook is gone
 */
export async function compareWithSnapshot(
  database: Database,
  viewer: Viewer,
  frozen: FrozenComparison,
  query: { readonly slug: string; readonly codebook: string; readonly options: ComparisonOptions },
): Promise<ChangesSince | null> {
  const result = await compareEvent(database, viewer, query);
  const keys = [...result.input.articles.map(({ key }) => key), ...frozen.comparison.articles.map(({ id }) => id)];
  if (await hasOpenWork(database.reader, viewer, keys)) return null;
  const now = leaveOutTexts(await compareAsTwin(database, result), hashText);
  return listChangesSince(frozen.comparison, frozenComparisonSchema.shape.comparison.parse(now));
}
