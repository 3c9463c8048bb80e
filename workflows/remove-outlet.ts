import { getOutletDetails } from "@/db/outlets";
import { countRows, type FindRemovable, planRemoval, type RemovalOutcome, removeThing } from "./removal";
import { sayCounts } from "./say-counts";
import type { WorkContext } from "./work-context";

/** What goes with an outlet, or what keeps it here. @throws {NotFoundError} */
export function planOutletRemoval(context: WorkContext, { outletKey }: { readonly outletKey: string }) {
  return planRemoval(context, findOutletToRemove(outletKey));
}

/**
 * Removes an outlet that nothing is said to come from, with its names, addresses and what others state about it. One
 * with articles stays: whose articles would they be?
 *
 * @throws {NotFoundError}
 */
export function removeOutlet(
  context: WorkContext,
  { outletKey, agreed }: { readonly outletKey: string; readonly agreed: string | null },
): Promise<RemovalOutcome> {
  return removeThing(context, { action: "remove-outlet", agreed, find: findOutletToRemove(outletKey) });
}

function findOutletToRemove(outletKey: string): FindRemovable {
  return async (reader) => {
    const { id, name } = await getOutletDetails(reader, outletKey);
    return {
      summary: `Outlet removed: ${name}`,
      roots: [{ table: "Outlet", key: { id } }],
      refuse(rows) {
        const uses = USES.map(({ table, ...words }) => ({ ...words, count: countRows(rows, table) }));
        const found = uses.filter(({ count }) => count > 0);
        if (found.length === 0) return null;
        const said = sayCounts(found.map(({ count, words }) => [count, words]));
        const wayOut = found.map(({ wayOut }) => wayOut).join(", and ");
        return `${name} is in use: ${said.join(", ")}. First ${wayOut}; then it can go.`;
      },
      describe: (rows) =>
        sayCounts([
          [countRows(rows, "OutletAlias"), "further name/further names"],
          [countRows(rows, "OutletHost"), "web address/web addresses"],
          [countRows(rows, "OutletFact"), "fact, listing or rating/facts, listings and ratings"],
          [countRows(rows, "EventSlot"), "colour in an event/colours in events"],
        ]),
    };
  };
}

/** What can be said to come from an outlet, by the table that says so, and how that is taken back. */
const USES = [
  { table: "Article", words: "article/articles", wayOut: "give its articles another outlet, each on its record page" },
  { table: "CoverageSearch", words: "noted search/noted searches", wayOut: "remove the searches under Coverage" },
  {
    table: "MentionSpeaker",
    words: "speaker cited by way of it/speakers cited by way of it",
    wayOut: "correct the mentions that cite it",
  },
] as const;
