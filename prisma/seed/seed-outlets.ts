import { addOutlet } from "@/workflows/ensure-outlet";
import { type OutletEdit, saveOutlet } from "@/workflows/save-outlet";
import type { WorkContext } from "@/workflows/work-context";
import type { DemoOutlet } from "../seed-data/demo-types";
import { expectOk } from "./expect-ok";

const NOT_SAID = { sourceUrl: null, validFrom: null, validTo: null, licence: null } as const;

/** Makes the demo's outlets; answers the address that each got, by its key in the demo. */
export async function seedOutlets(
  context: WorkContext,
  outlets: readonly DemoOutlet[],
): Promise<ReadonlyMap<string, string>> {
  const keys = new Map<string, string>();
  for (const { key, name, letters, hosts, aliases, facts } of outlets) {
    const { outlet } = expectOk(await addOutlet(context, { name, letters, fictional: true }));
    keys.set(key, outlet.key);
    const edits: readonly OutletEdit[] = [
      ...hosts.map((address) => ({ kind: "add-host" as const, address })),
      ...aliases.map((alias) => ({ kind: "add-alias" as const, name: alias })),
      ...facts.map((fact) => ({ kind: "add-fact" as const, fact: { ...fact, ...NOT_SAID } })),
    ];
    for (const edit of edits) expectOk(await saveOutlet(context, { outletKey: outlet.key, edit }));
  }
  return keys;
}
