import type { Reader } from "@/db/database";
import { listOutletNames } from "@/db/outlets";
import type { KagiRow, OutletList, StateMediaRow, WikipediaRow } from "@/domain/outlets/outlet-lists";
import { buildOutletReference, type OutletReference, withWorkspaceOutlets } from "@/domain/outlets/outlet-reference";
import kagiMediaData from "@/reference/outlets/kagi-media-data/list.json";
import stateMediaMonitor from "@/reference/outlets/state-media-monitor/list.json";
import wikipediaPerennialSources from "@/reference/outlets/wikipedia-perennial-sources/list.json";

let bundled: OutletReference | undefined;

/** The outlets that the three bundled lists know; made once per process. */
export function bundledOutlets(): OutletReference {
  bundled ??= buildOutletReference({
    stateMediaMonitor: stateMediaMonitor as OutletList<StateMediaRow>,
    kagiMediaData: kagiMediaData as OutletList<KagiRow>,
    wikipediaPerennialSources: wikipediaPerennialSources as OutletList<WikipediaRow>,
  });
  return bundled;
}

/** The same with the hosts and names that people of this workspace gave to outlets; those win. */
export async function workspaceOutlets(reader: Reader): Promise<OutletReference> {
  return withWorkspaceOutlets(bundledOutlets(), await listOutletNames(reader));
}
