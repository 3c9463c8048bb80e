import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import { NotFoundError } from "./errors";

export interface OutletRecord {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly letters: string;
  readonly fictional: boolean;
}

export const OUTLET_FACT_KINDS = ["fact", "legal-listing", "rating"] as const;
export type OutletFactKind = (typeof OUTLET_FACT_KINDS)[number];

export interface OutletFactRecord {
  readonly id: number;
  readonly kind: OutletFactKind;
  readonly name: string;
  readonly value: string;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly asOf: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly licence: string | null;
}

export interface OutletDetails extends OutletRecord {
  readonly hosts: readonly string[];
  readonly aliases: readonly string[];
  readonly facts: readonly OutletFactRecord[];
  readonly articleCount: number;
}

const OUTLET = { id: true, key: true, name: true, letters: true, fictional: true } as const;

/** All outlets with the number of their articles, by name. */
export async function listOutlets(
  reader: Reader,
): Promise<readonly (OutletRecord & { readonly articleCount: number; readonly hosts: readonly string[] })[]> {
  const rows = await reader.outlet.findMany({
    select: {
      ...OUTLET,
      hosts: { select: { host: true }, orderBy: { host: "asc" } },
      _count: { select: { articles: { where: { stagedInId: null } } } },
    },
    orderBy: { name: "asc" },
  });
  return rows.map(({ _count, hosts, ...outlet }) => ({
    ...outlet,
    hosts: hosts.map(({ host }) => host),
    articleCount: _count.articles,
  }));
}

export async function findOutlet(reader: Reader, key: string): Promise<OutletRecord | null> {
  return reader.outlet.findUnique({ where: { key }, select: OUTLET });
}

/** @throws {NotFoundError} */
export async function getOutletDetails(reader: Reader, key: string): Promise<OutletDetails> {
  const row = await reader.outlet.findUnique({
    where: { key },
    select: {
      ...OUTLET,
      hosts: { select: { host: true }, orderBy: { host: "asc" } },
      aliases: { select: { name: true }, orderBy: { name: "asc" } },
      facts: { orderBy: [{ kind: "asc" }, { source: "asc" }, { name: "asc" }], omit: { outletId: true } },
      _count: { select: { articles: { where: { stagedInId: null } } } },
    },
  });
  if (row === null) throw new NotFoundError("outlet", key);
  const { _count, hosts, aliases, facts, ...outlet } = row;
  return {
    ...outlet,
    hosts: hosts.map(({ host }) => host),
    aliases: aliases.map(({ name }) => name),
    facts: facts.map((fact) => ({ ...fact, kind: fact.kind as OutletFactKind })),
    articleCount: _count.articles,
  };
}

/** Letters that are taken, so that a new outlet gets others. */
export async function listTakenLetters(reader: Reader): Promise<ReadonlySet<string>> {
  return new Set((await reader.outlet.findMany({ select: { letters: true } })).map(({ letters }) => letters));
}

export interface NewOutlet {
  readonly key: string;
  readonly name: string;
  readonly letters: string;
  readonly fictional: boolean;
  readonly createdAt: string;
  readonly hosts: readonly string[];
  readonly aliases: readonly string[];
  readonly facts: readonly Omit<OutletFactRecord, "id">[];
}

/** Adds an outlet. A host that already belongs to another outlet stays there. */
export async function insertOutlet(
  tx: Transaction,
  recorder: ChangeRecorder,
  { hosts, aliases, facts, ...fields }: NewOutlet,
): Promise<OutletRecord> {
  const outlet = await tx.outlet.create({ data: fields, select: OUTLET });
  await recorder.created("Outlet", { id: outlet.id });
  for (const host of hosts) await insertOutletHost(tx, recorder, outlet.id, host);
  for (const name of new Set(aliases)) await insertOutletAlias(tx, recorder, outlet.id, name);
  for (const fact of facts) await insertOutletFact(tx, recorder, outlet.id, fact);
  return outlet;
}

/** Gives an outlet a host; answers which outlet has it (another one keeps it). */
export async function insertOutletHost(
  tx: Transaction,
  recorder: ChangeRecorder,
  outletId: number,
  host: string,
): Promise<number> {
  const owner = await tx.outletHost.findUnique({ where: { host }, select: { outletId: true } });
  if (owner !== null) return owner.outletId;
  await tx.outletHost.create({ data: { host, outletId } });
  await recorder.created("OutletHost", { host });
  return outletId;
}

export async function insertOutletAlias(
  tx: Transaction,
  recorder: ChangeRecorder,
  outletId: number,
  name: string,
): Promise<void> {
  if ((await tx.outletAlias.count({ where: { outletId, name } })) > 0) return;
  const { id } = await tx.outletAlias.create({ data: { outletId, name }, select: { id: true } });
  await recorder.created("OutletAlias", { id });
}

export async function insertOutletFact(
  tx: Transaction,
  recorder: ChangeRecorder,
  outletId: number,
  fact: Omit<OutletFactRecord, "id">,
): Promise<void> {
  const { id } = await tx.outletFact.create({ data: { ...fact, outletId }, select: { id: true } });
  await recorder.created("OutletFact", { id });
}

export async function deleteOutletFact(tx: Transaction, recorder: ChangeRecorder, id: number): Promise<void> {
  await recorder.touch("OutletFact", { id });
  await tx.outletFact.deleteMany({ where: { id } });
}

export async function updateOutlet(
  tx: Transaction,
  recorder: ChangeRecorder,
  id: number,
  fields: Partial<Pick<OutletRecord, "name" | "letters" | "fictional">>,
): Promise<void> {
  await recorder.touch("Outlet", { id });
  await tx.outlet.update({ where: { id }, data: fields });
}

/** Hosts and names of every outlet, as naming a page's outlet needs them. */
export async function listOutletNames(
  reader: Reader,
): Promise<readonly { slug: string; name: string; hosts: readonly string[]; names: readonly string[] }[]> {
  const rows = await reader.outlet.findMany({
    select: { key: true, name: true, hosts: { select: { host: true } }, aliases: { select: { name: true } } },
    orderBy: { id: "asc" },
  });
  return rows.map(({ key, name, hosts, aliases }) => ({
    slug: key,
    name,
    hosts: hosts.map(({ host }) => host),
    names: [name, ...aliases.map((alias) => alias.name)],
  }));
}

/** Deletes those of the outlets that nothing refers to. */
export async function deleteUnusedOutlets(tx: Transaction, ids: readonly number[]): Promise<void> {
  const unused = { articles: { none: {} }, slots: { none: {} }, searches: { none: {} }, citedBy: { none: {} } };
  await tx.outlet.deleteMany({ where: { id: { in: [...ids] }, ...unused } });
}

/** Takes a host from an outlet; nothing happens where it has another owner. */
export async function deleteOutletHost(
  tx: Transaction,
  recorder: ChangeRecorder,
  outletId: number,
  host: string,
): Promise<void> {
  await recorder.touch("OutletHost", { host });
  await tx.outletHost.deleteMany({ where: { host, outletId } });
}

export async function deleteOutletAlias(
  tx: Transaction,
  recorder: ChangeRecorder,
  outletId: number,
  name: string,
): Promise<void> {
  const alias = await tx.outletAlias.findUnique({ where: { outletId_name: { outletId, name } }, select: { id: true } });
  if (alias === null) return;
  await recorder.touch("OutletAlias", { id: alias.id });
  await tx.outletAlias.delete({ where: { id: alias.id } });
}
