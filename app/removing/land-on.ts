import type { RemovalOutcome } from "@/workflows/removal";

/** Search parameter by which the page on which one lands knows what has just been removed. */
export const REMOVED = "removed";

/** Adds to a removal where to go on: a list, with the way back in sight. */
export function landOn(list: string, outcome: RemovalOutcome) {
  if (!outcome.ok) return outcome;
  return { ...outcome, next: outcome.changeKey === null ? list : `${list}?${REMOVED}=${outcome.changeKey}` };
}
