import type { Reader } from "@/db/database";
import { nameKey } from "@/domain/outlets/outlet-name";
import { workspaceOutlets } from "@/workflows/outlet-reference";
import { listOutlets } from "@/db/outlets";

/** An outlet that a name may mean. */
export interface FoundOutlet {
  readonly key: string;
  readonly name: string;
  /** Where it publishes, or nothing. */
  readonly host: string | null;
  /** Whether it is one of this workspace, not only of the bundled lists. */
  readonly isHere: boolean;
}

const MOST = 8;

/** Outlets whose name or host begins with what was typed, then those that hold it; this workspace's own first. */
export async function findOutlets(reader: Reader, typed: string): Promise<readonly FoundOutlet[]> {
  const wanted = nameKey(typed);
  if (wanted === "") return [];
  const [reference, own] = await Promise.all([workspaceOutlets(reader), listOutlets(reader)]);
  const here = new Set(own.map(({ key }) => key));
  const scored = reference.outlets.flatMap(({ slug, name, names, hosts }) => {
    const score = Math.min(
      ...names.map((each) => match(nameKey(each), wanted)),
      ...hosts.map((host) => match(host, wanted)),
    );
    if (score === Infinity) return [];
    const isHere = here.has(slug);
    return [{ score: score - (isHere ? 3 : 0), outlet: { key: slug, name, host: hosts[0] ?? null, isHere } }];
  });
  return scored
    .sort(
      (a, b) =>
        a.score - b.score || a.outlet.name.length - b.outlet.name.length || (a.outlet.key < b.outlet.key ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ outlet }) => outlet);
}

function match(candidate: string, wanted: string): number {
  if (candidate === wanted) return 0;
  if (candidate.startsWith(wanted)) return 1;
  return candidate.includes(wanted) ? 2 : Infinity;
}
