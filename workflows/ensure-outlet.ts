import type { ChangeRecorder } from "@/db/change-log";
import { recordChange } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import { findOutlet, insertOutlet, listTakenLetters, type OutletRecord } from "@/db/outlets";
import { listOutletFacts, type ListedFact } from "@/domain/outlets/outlet-facts";
import { lettersForOutlet } from "@/domain/outlets/outlet-letters";
import { slugForName } from "@/domain/outlets/outlet-name";
import { bundledOutlets } from "./outlet-reference";
import { giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

export interface NewOutletName {
  readonly name: string;
  /** The two letters of its chip; made from the name when left out. */
  readonly letters?: string;
  /** Made up for an exercise, so that nobody takes it for a real one. */
  readonly fictional?: boolean;
}

/**
 * The outlet with this key, made when it is new: with hosts, names and everything that the bundled lists say about it
 * where they know it, else with its name alone.
 */
export async function ensureOutlet(
  tx: Transaction,
  recorder: ChangeRecorder,
  { key, name, at, letters, fictional = false }: NewOutletName & { readonly key: string; readonly at: string },
): Promise<OutletRecord> {
  const known = await findOutlet(tx, key);
  if (known !== null) return known;
  const listed = bundledOutlets().bySlug.get(key);
  return insertOutlet(tx, recorder, {
    key,
    name: listed?.name ?? name,
    letters: letters ?? lettersForOutlet(listed?.name ?? name, await listTakenLetters(tx)),
    fictional,
    createdAt: at,
    hosts: listed?.hosts ?? [],
    aliases: (listed?.names ?? []).filter((alias) => alias !== listed?.name),
    facts: listOutletFacts(key, bundledOutlets()).map(toFact),
  });
}

function toFact(fact: ListedFact) {
  const about = fact.appliesTo.length > 1 ? ` (${fact.appliesTo.join(", ")})` : "";
  const discussed = fact.lastDiscussed === null ? "" : `, last discussed in ${fact.lastDiscussed}`;
  return {
    kind: fact.kind,
    name: fact.name,
    value: `${fact.value}${about}${discussed}`,
    source: fact.attribution,
    sourceUrl: fact.url,
    asOf: fact.sourceDate,
    validFrom: null,
    validTo: null,
    licence: fact.licence,
  };
}

/**
 * Adds an outlet by its name; where the bundled lists know one of that name, with what they say. One that is here
 * already is answered as it is.
 */
export async function addOutlet(
  { database, coderId, now }: WorkContext,
  input: NewOutletName,
): Promise<{ readonly ok: true; readonly outlet: OutletRecord } | Refusal> {
  const { name, letters } = input;
  const key = slugForName(name);
  if (key === "") return refuse("name-needed", `“${name}” holds no letter or digit; give the outlet's name.`);
  const at = now();
  const header = { action: "edit-outlet", summary: `Outlet added: ${name}`, coderId, at };
  return orRefusal(async () => {
    const { result } = await recordChange(database, header, async (tx, recorder) => {
      const isTaken = letters !== undefined && (await listTakenLetters(tx)).has(letters);
      if (isTaken && (await findOutlet(tx, key)) === null) {
        giveUp(refuse("letters-taken", `The letters ${letters} belong to another outlet; choose two others.`));
      }
      return ensureOutlet(tx, recorder, { ...input, key, at });
    });
    return { ok: true, outlet: result } as const;
  });
}
