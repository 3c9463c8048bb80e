import type { ChangeRecorder } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import { type AnchorState, listPassages, saveAnchor } from "@/db/passages";
import type { RemovedPassage, TextRange } from "@/domain/text/page-text";
import { toPageRange, toVersionRange } from "@/domain/text/version-text";

export interface CarriedAnchors {
  readonly exact: number;
  readonly lost: number;
}

/**
 * Carries every passage of one version over to another version of the *same page text*. Both versions are that page
 * minus other stretches, so the place is computed and never searched: a passage keeps its words, or some of them have
 * been removed and it is lost. (For a new capture of a page the text is searched: domain/text/reanchor-passages.)
 */
export async function carryAnchors(
  tx: Transaction,
  recorder: ChangeRecorder,
  from: { readonly id: number; readonly removed: readonly RemovedPassage[] },
  to: { readonly id: number; readonly removed: readonly RemovedPassage[] },
): Promise<CarriedAnchors> {
  const counts = { exact: 0, lost: 0 };
  for (const passage of await listPassages(tx, from.id)) {
    const carried = carry(passage, from.removed, to.removed);
    counts[carried.state === "lost" ? "lost" : "exact"] += 1;
    await saveAnchor(tx, recorder, { passageId: passage.id, versionId: to.id, ...carried });
  }
  return counts;
}

function carry(
  passage: TextRange & { readonly state: AnchorState },
  before: readonly RemovedPassage[],
  after: readonly RemovedPassage[],
): TextRange & { readonly state: AnchorState } {
  const lost = { start: passage.start, end: passage.end, state: "lost" } as const;
  if (passage.state === "lost") return lost;
  const place = toVersionRange(toPageRange(passage, before), after);
  return place !== null && place.end - place.start === passage.end - passage.start
    ? { ...place, state: passage.state }
    : lost;
}
