import type { Reader } from "./database";
import { listHiddenChanges } from "./hidden-changes";
import type { Viewer } from "./viewer";

/** One thing that a person did, as the change log shows it. */
export interface ListedChange {
  readonly key: string;
  readonly action: string;
  readonly summary: string;
  readonly coder: string | null;
  /** ISO moment. */
  readonly at: string;
  readonly undoneAt: string | null;
  /** How many rows it touched. */
  readonly rowCount: number;
}

/**
 * The newest changes, newest first, without those that show what others did on the viewer's open work. `total` counts
 * all that the viewer may see, `hidden` those that are left out.
 */
export async function listChanges(
  reader: Reader,
  viewer: Viewer,
  { take }: { readonly take: number },
): Promise<{ readonly changes: readonly ListedChange[]; readonly total: number; readonly hidden: number }> {
  const hidden = await listHiddenChanges(reader, viewer);
  // As one JSON value: there may be more of them than a statement can carry.
  const visible = await reader.$queryRaw<{ id: bigint | number }[]>`
    SELECT "id" FROM "Change" WHERE "id" NOT IN (SELECT "value" FROM json_each(${JSON.stringify(hidden)}))
    ORDER BY "id" DESC LIMIT ${take}`;
  const [all, rows] = await Promise.all([
    reader.change.count(),
    reader.change.findMany({
      where: { id: { in: visible.map(({ id }) => Number(id)) } },
      select: {
        key: true,
        action: true,
        summary: true,
        at: true,
        undoneAt: true,
        coder: { select: { name: true } },
        _count: { select: { rows: true } },
      },
      orderBy: { id: "desc" },
    }),
  ]);
  const changes = rows.map(({ coder, _count, ...row }) => ({
    ...row,
    coder: coder?.name ?? null,
    rowCount: _count.rows,
  }));
  return { changes, total: all - hidden.length, hidden: hidden.length };
}

/** Id of the newest change; 0 where nothing has been logged. */
export async function lastChangeId(reader: Reader): Promise<number> {
  return (await reader.change.aggregate({ _max: { id: true } }))._max.id ?? 0;
}
