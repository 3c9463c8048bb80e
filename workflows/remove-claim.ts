import { getClaim } from "@/db/claims";
import { countRows, type FindRemovable, planRemoval, type RemovalOutcome, removeThing } from "./removal";
import { sayCounts } from "./say-counts";
import type { WorkContext } from "./work-context";

/** What goes with a claim: its places in events, its links, and every mention and check of it. @throws {NotFoundError} */
export function planClaimRemoval(context: WorkContext, { claimKey }: { readonly claimKey: string }) {
  return planRemoval(context, findClaimToRemove(claimKey));
}

/** Removes a claim; `agreed` is the work of the plan that the person was shown. @throws {NotFoundError} */
export function removeClaim(
  context: WorkContext,
  { claimKey, agreed }: { readonly claimKey: string; readonly agreed: string | null },
): Promise<RemovalOutcome> {
  return removeThing(context, { action: "remove-claim", agreed, find: findClaimToRemove(claimKey) });
}

function findClaimToRemove(claimKey: string): FindRemovable {
  return async (reader) => {
    const { id, statement } = await getClaim(reader, claimKey);
    return {
      summary: `Claim removed: ${statement}`,
      roots: [{ table: "Claim", key: { id } }],
      refuse: () => null,
      describe: (rows) =>
        sayCounts([
          [countRows(rows, "ClaimEvent"), "place in an event/places in events"],
          [countRows(rows, "ClaimLink"), "link to another claim/links to other claims"],
        ]),
    };
  };
}
