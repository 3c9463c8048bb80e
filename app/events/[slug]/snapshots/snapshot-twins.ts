import { NotFoundError } from "@/db/errors";
import { getEvent } from "@/db/events";
import { listSnapshots } from "@/db/snapshots";
import { reportMatrixTable } from "@/domain/report/report-matrix-table";
import type { TwinLoader } from "@/app/twin/twins";
import { readSnapshot } from "@/workflows/read-snapshot";

/** What has been frozen of an event, newest first. */
export const snapshotsTwin: TwinLoader = async ({ database: { reader } }, { slug = "" }) => {
  const event = await getEvent(reader, slug);
  const snapshots = await listSnapshots(reader, event.id);
  return {
    data: snapshots.map(({ key, title, note, query, hash, createdAt }) => ({
      id: key,
      title,
      note,
      query,
      hash,
      frozenAt: createdAt,
    })),
    table: {
      columns: ["Title", "Note", "Frozen at", "Switches", "SHA-256", "Address"],
      rows: snapshots.map(({ key, title, note, query, hash, createdAt }) => [
        title,
        note ?? "",
        createdAt,
        query,
        hash,
        `/events/${slug}/snapshots/${key}`,
      ]),
    },
  };
};

/**
 * The bytes that were hashed, as they are; the table is the frozen matrix.
 *
 * @throws {NotFoundError} also where the bytes are damaged, or closed to this viewer
 */
export const snapshotTwin: TwinLoader = async ({ database, viewer }, { slug = "", key = "" }) => {
  const read = await readSnapshot(database, viewer, { slug, key });
  if (read.state === "closed" || read.state === "damaged") throw new NotFoundError("readable snapshot", key);
  const table = read.state === "open" ? reportMatrixTable(read.frozen.report) : { columns: ["Not readable"], rows: [] };
  return { data: null, bytes: read.text, table };
};
