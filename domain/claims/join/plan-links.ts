import type { ClaimLinkKind } from "../claim";

/** A link between two claims, by their ids. */
export interface LinkedIds {
  readonly fromId: number;
  readonly toId: number;
  readonly kind: ClaimLinkKind;
}

/**
 * The links of a claim that becomes part of another, as they stand afterwards: at the other claim, each once, and none
 * from it to itself. What tied the two to each other ends with the merge.
 *
 * @param links all links of both claims
 */
export function planLinks(
  links: readonly LinkedIds[],
  { from, into }: { readonly from: number; readonly into: number },
): { readonly gone: readonly LinkedIds[]; readonly made: readonly LinkedIds[] } {
  const gone = links.filter(({ fromId, toId }) => fromId === from || toId === from);
  const stays = new Set(links.filter((link) => !gone.includes(link)).map(nameOf));
  const made = new Map<string, LinkedIds>();
  for (const { fromId, toId, kind } of gone) {
    const link = { fromId: fromId === from ? into : fromId, toId: toId === from ? into : toId, kind };
    if (link.fromId !== link.toId && !stays.has(nameOf(link))) made.set(nameOf(link), link);
  }
  return { gone, made: [...made.values()] };
}

function nameOf({ fromId, toId, kind }: LinkedIds): string {
  return `${fromId} ${kind} ${toId}`;
}
