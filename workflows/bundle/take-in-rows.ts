import { BUNDLE_TABLES } from "@/db/bundle-tables";
import { type BundleRow, findRowHolding, insertBundleRow, listIdentities, listKeyColumns } from "@/db/bundle-rows";
import type { ChangeRecorder } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import { type ForeignKey, listForeignKeys } from "@/db/foreign-keys";
import { lettersForOutlet } from "@/domain/outlets/outlet-letters";
import type { BundleLine } from "./bundle-format";

type Taken =
  | { readonly ok: true; readonly made: number; readonly known: number }
  | { readonly ok: false; readonly message: string };

/** Tables whose rows are no work of people: they are not in the change log. */
const UNLOGGED = new Set(["Source", "SourceBytes", "PageText"]);

/** Rows of these stand for themselves only beside their parent: where that was here already, so are they. */
const WITH_PARENT: Readonly<Record<string, string>> = {
  OutletFact: "outletId",
  TextField: "versionId",
  RemovedPassage: "versionId",
};

/**
 * Puts rows of a bundle into the database, parents first, and has them point at each other by the numbers that they get
 * here.
 */
export async function takeInRows(
  tx: Transaction,
  recorder: ChangeRecorder,
  lines: readonly BundleLine[],
): Promise<Taken> {
  const links = await listForeignKeys(tx);
  const ids = new Map<string, Map<number, number>>();
  const here = new Set<string>();
  let made = 0;
  const later: {
    readonly table: string;
    readonly id: number;
    readonly column: string;
    readonly to: readonly [string, number];
  }[] = [];
  const order = new Map(BUNDLE_TABLES.map(({ table }, index) => [table, index]));
  const inOrder = [...lines].sort((a, b) => (order.get(a.table) ?? 0) - (order.get(b.table) ?? 0));

  for (const { table, id, row } of inOrder) {
    const own = links.filter(({ child }) => child === table);
    const pointed = repoint(table, row, own);
    if (typeof pointed === "string") return { ok: false, message: pointed };
    const found = await findHere(tx, table, pointed.row);
    const isHere = found !== null || isWithKnownParent(table, pointed.row);
    if (isHere) {
      if (found !== null) remember(table, id, found);
      if (found !== null) here.add(`${table} ${found}`);
      const problem = found === null ? null : await findContradiction(tx, table, { id: found, row: pointed.row });
      if (problem !== null) return { ok: false, message: problem };
      continue;
    }
    const { id: _id, ...columns } = await withFreeNames(tx, table, pointed.row);
    const given = await insertBundleRow(tx, table, columns);
    remember(table, id, given);
    made += 1;
    for (const one of pointed.later) later.push({ table, id: given, ...one });
    if (!UNLOGGED.has(table)) await recorder.created(table, await keyOf(tx, table, { ...columns, id: given }));
  }
  for (const { table, id, column, to } of later) {
    const target = ids.get(to[0])?.get(to[1]);
    if (target === undefined) continue;
    await tx.$executeRawUnsafe(`UPDATE "${table}" SET "${column}" = ? WHERE "id" = ?`, target, id);
  }
  return { ok: true, made, known: inOrder.length - made };

  function remember(table: string, old: number, now: number): void {
    const known = ids.get(table) ?? new Map<number, number>();
    known.set(old, now);
    ids.set(table, known);
  }

  /** The row with the numbers of this database; a message where it points at a row that the bundle should hold. */
  function repoint(table: string, row: BundleRow, own: readonly ForeignKey[]) {
    const changed: Record<string, string | number | null> = { ...row };
    const postponed: { readonly column: string; readonly to: readonly [string, number] }[] = [];
    for (const { from, parent, onDelete } of own) {
      const value = row[from];
      if (typeof value !== "number") continue;
      const now = ids.get(parent)?.get(value);
      if (now !== undefined) changed[from] = now;
      else if (isAfter(parent, table)) {
        postponed.push({ column: from, to: [parent, value] });
        changed[from] = null;
      } else if (onDelete === "SET NULL" || parent === "PageText" || parent === "Import") changed[from] = null;
      else return `A row of ${table} points at ${parent} ${value}, which is not in it`;
    }
    return { row: changed, later: postponed };
  }

  function isAfter(parent: string, table: string): boolean {
    return (order.get(parent) ?? -1) > (order.get(table) ?? 0);
  }

  function isWithKnownParent(table: string, row: BundleRow): boolean {
    const column = WITH_PARENT[table];
    if (column === undefined) return false;
    const parent = links.find(({ child, from }) => child === table && from === column)?.parent ?? "";
    return here.has(`${parent} ${String(row[column])}`);
  }
}

/** Names that only one may have, and that say nothing about whether it is the same row. */
const MERE_NAMES: Readonly<Record<string, readonly string[]>> = {
  Coder: ["name"],
  Outlet: ["letters"],
  Event: ["slug"],
  Source: ["key"],
  Article: ["currentVersionId"],
};

/** The row that this one already is here; null: it is new. */
async function findHere(tx: Transaction, table: string, row: BundleRow): Promise<number | null> {
  for (const columns of await listIdentities(tx, table)) {
    if (columns.some((column) => MERE_NAMES[table]?.includes(column) === true)) continue;
    const found = await findRowHolding(tx, table, columns, row);
    if (found !== null) return found;
  }
  return null;
}

/** Where the same code means something else here, figures of the two would be added up that must not be. */
async function findContradiction(
  tx: Transaction,
  table: string,
  { id, row }: { readonly id: number; readonly row: BundleRow },
): Promise<string | null> {
  if (table !== "Code") return null;
  const here = await tx.code.findUnique({
    where: { id },
    select: {
      definition: true,
      name: true,
      version: { select: { number: true, codebook: { select: { name: true } } } },
    },
  });
  if (here === null || here.definition === row["definition"]) return null;
  const { codebook, number } = here.version;
  return `The code “${here.name}” of “${codebook.name}”, version ${number}, means something else here than in the bundle; nothing was taken in. Publish the codebook as another version first, on either side.`;
}

/** The row with a name that is free here, where another row has its own. */
async function withFreeNames(tx: Transaction, table: string, row: BundleRow): Promise<BundleRow> {
  switch (table) {
    case "Coder":
      return {
        ...row,
        name: await freeName(tx, table, { column: "name", of: row, next: (name, n) => `${name} (${n})` }),
      };
    case "Event":
      return {
        ...row,
        slug: await freeName(tx, table, { column: "slug", of: row, next: (slug, n) => `${slug}-${n}` }),
      };
    case "Outlet": {
      const taken = new Set((await tx.outlet.findMany({ select: { letters: true } })).map(({ letters }) => letters));
      const letters = String(row["letters"]);
      return taken.has(letters) ? { ...row, letters: lettersForOutlet(String(row["name"]), taken) } : row;
    }
    default:
      return row;
  }
}

async function freeName(
  tx: Transaction,
  table: string,
  { column, of, next }: { readonly column: string; readonly of: BundleRow; next(name: string, number: number): string },
): Promise<string> {
  const wanted = String(of[column]);
  let name = wanted;
  for (let number = 2; (await findRowHolding(tx, table, [column], { [column]: name })) !== null; number += 1) {
    name = next(wanted, number);
  }
  return name;
}

async function keyOf(tx: Transaction, table: string, row: BundleRow) {
  const columns = await listKeyColumns(tx, table);
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? ""]));
}
