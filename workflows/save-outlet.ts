import { type ChangeRecorder, recordChange } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import {
  deleteOutletAlias,
  deleteOutletFact,
  deleteOutletHost,
  findOutlet,
  getOutletDetails,
  insertOutletAlias,
  insertOutletFact,
  insertOutletHost,
  listTakenLetters,
  type OutletDetails,
  type OutletFactRecord,
  type OutletRecord,
  updateOutlet,
} from "@/db/outlets";
import { hostOf } from "@/domain/outlets/outlet-host";
import { ensureOutlet } from "./ensure-outlet";
import { bundledOutlets } from "./outlet-reference";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

/** One thing that a person changes about an outlet. */
export type OutletEdit =
  | { readonly kind: "rename"; readonly name: string; readonly letters: string; readonly fictional?: boolean }
  | { readonly kind: "add-alias"; readonly name: string }
  | { readonly kind: "remove-alias"; readonly name: string }
  /** A host, or any address on it. */
  | { readonly kind: "add-host"; readonly address: string }
  | { readonly kind: "remove-host"; readonly host: string }
  | { readonly kind: "add-fact"; readonly fact: Omit<OutletFactRecord, "id"> }
  | { readonly kind: "remove-fact"; readonly id: number };

/**
 * Changes what is known about an outlet: its names, its hosts, and what others state about it. Nothing here enters any
 * figure; names and hosts decide how pages that are read from now on are named.
 *
 * @throws {NotFoundError} no such outlet
 */
export async function saveOutlet(
  { database, coderId, now }: WorkContext,
  { outletKey, edit }: { readonly outletKey: string; readonly edit: OutletEdit },
): Promise<Done | Refusal> {
  const header = (summary: string) => ({ action: "edit-outlet", summary, coderId, at: now() });
  return orRefusal(async () => {
    const { result: summary, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const outlet = await getOutletDetails(tx, outletKey);
      await applyEdit(tx, recorder, outlet, edit);
      return `${outlet.name}: ${describeEdit(edit, outlet)}`;
    });
    return { ok: true, changeKey, summary } as const;
  });
}

async function applyEdit(
  tx: Transaction,
  recorder: ChangeRecorder,
  outlet: OutletDetails,
  edit: OutletEdit,
): Promise<void> {
  switch (edit.kind) {
    case "rename": {
      const isTaken = edit.letters !== outlet.letters && (await listTakenLetters(tx)).has(edit.letters);
      if (isTaken) {
        giveUp(refuse("letters-taken", `The letters ${edit.letters} belong to another outlet; choose two others.`));
      }
      const { name, letters, fictional = outlet.fictional } = edit;
      await updateOutlet(tx, recorder, outlet.id, { name, letters, fictional });
      // The old name still stands on pages that are read later.
      if (edit.name !== outlet.name) await insertOutletAlias(tx, recorder, outlet.id, outlet.name);
      return;
    }
    case "add-alias":
      return insertOutletAlias(tx, recorder, outlet.id, edit.name);
    case "remove-alias":
      return deleteOutletAlias(tx, recorder, outlet.id, edit.name);
    case "add-host": {
      const host = hostOf(edit.address);
      if (host === null) {
        giveUp(refuse("no-host", `“${edit.address}” is no web address; give one such as ellerycourier.example.`));
      }
      if ((await insertOutletHost(tx, recorder, outlet.id, host)) !== outlet.id) {
        giveUp(refuse("host-taken", `${host} belongs to another outlet; take it from that one first.`));
      }
      return;
    }
    case "remove-host":
      return deleteOutletHost(tx, recorder, outlet.id, edit.host);
    case "add-fact":
      return insertOutletFact(tx, recorder, outlet.id, edit.fact);
    case "remove-fact": {
      const isHere = outlet.facts.some(({ id }) => id === edit.id);
      if (!isHere) giveUp(refuse("not-here", "This entry has been removed already."));
      return deleteOutletFact(tx, recorder, edit.id);
    }
  }
}

/**
 * Adds an outlet that the bundled lists know, with what they say about it; one that is here already is answered as it
 * is. For one that no list knows see `addOutlet`, which makes the key from the name.
 */
export async function addListedOutlet(
  { database, coderId, now }: WorkContext,
  { key }: { readonly key: string },
): Promise<{ readonly ok: true; readonly outlet: OutletRecord } | Refusal<"unknown-outlet">> {
  const known = await findOutlet(database.reader, key);
  if (known !== null) return { ok: true, outlet: known };
  const listed = bundledOutlets().bySlug.get(key);
  if (listed === undefined) return refuse("unknown-outlet", `No list knows an outlet “${key}”; add it by its name.`);
  const at = now();
  const header = { action: "edit-outlet", summary: `Outlet added: ${listed.name}`, coderId, at };
  const { result } = await recordChange(database, header, (tx, recorder) =>
    ensureOutlet(tx, recorder, { key, name: listed.name, at }),
  );
  return { ok: true, outlet: result };
}

function describeEdit(edit: OutletEdit, outlet: OutletDetails): string {
  switch (edit.kind) {
    case "rename":
      return describeRename(edit, outlet);
    case "add-alias":
      return `also called ${edit.name}`;
    case "remove-alias":
      return `name ${edit.name} removed`;
    case "add-host":
      return `host ${hostOf(edit.address) ?? edit.address} added`;
    case "remove-host":
      return `host ${edit.host} removed`;
    case "add-fact":
      return `${edit.fact.name} added, by ${edit.fact.source}`;
    case "remove-fact":
      return `${outlet.facts.find(({ id }) => id === edit.id)?.name ?? "entry"} removed`;
  }
}

function describeRename(edit: Extract<OutletEdit, { kind: "rename" }>, outlet: OutletDetails): string {
  const { name, letters, fictional = outlet.fictional } = edit;
  const said = [
    ...(name === outlet.name ? [] : [`now named ${name}`]),
    ...(letters === outlet.letters ? [] : [`letters ${letters}`]),
    ...(fictional === outlet.fictional ? [] : [fictional ? "made up" : "real"]),
  ];
  return said.join(", ") || "saved unchanged";
}
