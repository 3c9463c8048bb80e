import type { Reader } from "./database";

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

/** The newest changes, newest first; `total` counts all of them. */
export async function listChanges(
  reader: Reader,
  { take }: { readonly take: number },
): Promise<{ readonly changes: readonly ListedChange[]; readonly total: number }> {
  const [total, rows] = await Promise.all([
    reader.change.count(),
    reader.change.findMany({
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
      take,
    }),
  ]);
  const changes = rows.map(({ coder, _count, ...row }) => ({
    ...row,
    coder: coder?.name ?? null,
    rowCount: _count.rows,
  }));
  return { changes, total };
}

/** Id of the newest change; 0 where nothing has been logged. */
export async function lastChangeId(reader: Reader): Promise<number> {
  return (await reader.change.aggregate({ _max: { id: true } }))._max.id ?? 0;
}
