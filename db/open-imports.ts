import type { Reader } from "./database";

/** An import that still takes pages. */
export interface OpenImport {
  readonly key: string;
  /** ISO moment. */
  readonly createdAt: string;
  /** How many pages are in it, whatever has become of them. */
  readonly pages: number;
  readonly event: { readonly slug: string; readonly title: string } | null;
}

/** The import with this key while it is open; null where there is none, or it has been closed. */
export async function findOpenImport(reader: Reader, key: string): Promise<OpenImport | null> {
  const row = await reader.import.findUnique({
    where: { key, state: "open" },
    select: {
      key: true,
      createdAt: true,
      event: { select: { slug: true, title: true } },
      _count: { select: { items: true } },
    },
  });
  return row === null ? null : { key: row.key, createdAt: row.createdAt, event: row.event, pages: row._count.items };
}
