import { addOutlet } from "@/workflows/ensure-outlet";
import type { WorkContext } from "@/workflows/work-context";
import type { DemoOutlet } from "../seed-data/demo-types";
import { expectOk } from "./expect-ok";

/** Makes the demo's outlets; answers the address that each got, by its key in the demo. */
export async function seedOutlets(
  context: WorkContext,
  outlets: readonly DemoOutlet[],
): Promise<ReadonlyMap<string, string>> {
  const keys = new Map<string, string>();
  for (const { key, name, letters } of outlets) {
    const { outlet } = expectOk(await addOutlet(context, { name, letters, fictional: true }));
    keys.set(key, outlet.key);
  }
  return keys;
}
