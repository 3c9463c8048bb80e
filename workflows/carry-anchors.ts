import type { ArticleVersionRecord } from "@/db/article-versions";
import type { ChangeRecorder } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import { type AnchoredPassage, listLastAnchors, saveAnchor } from "@/db/passages";
import { passageFinder } from "@/domain/text/find-passage";
import type { RemovedPassage, TextRange } from "@/domain/text/page-text";
import { toPageRange, toVersionRange } from "@/domain/text/version-text";

export interface CarriedAnchors {
  readonly exact: number;
  readonly moved: number;
  readonly lost: number;
}

/** The version that is being made, on the same page text as the ones before. */
export interface NextVersion {
  readonly id: number;
  readonly text: string;
  readonly removed: readonly RemovedPassage[];
}

/**
 * Carries every passage of an article over to another version of the *same page text*. Both are that page minus other
 * stretches, so the place is computed: a passage that keeps all its words is exact. One that lost a few is searched
 * for, as after a new capture; one that a former version lost comes back with its words.
 */
export async function carryAnchors(
  tx: Transaction,
  recorder: ChangeRecorder,
  from: ArticleVersionRecord,
  to: NextVersion,
): Promise<CarriedAnchors> {
  const counts = { exact: 0, moved: 0, lost: 0 };
  const find = passageFinder(to.text);
  for (const passage of await listLastAnchors(tx, { articleId: from.articleId, pageTextId: from.pageTextId })) {
    const place = computePlace(passage, passage.removed, to.removed) ?? searchPlace(passage, find);
    const state = place === null ? "lost" : place.state;
    counts[state] += 1;
    const { start, end } = place ?? passage;
    await saveAnchor(tx, recorder, { passageId: passage.id, versionId: to.id, start, end, state });
  }
  return counts;
}

function computePlace(
  passage: TextRange,
  before: readonly RemovedPassage[],
  after: readonly RemovedPassage[],
): (TextRange & { readonly state: "exact" }) | null {
  const place = toVersionRange(toPageRange(passage, before), after);
  const keepsLength = place !== null && place.end - place.start === passage.end - passage.start;
  return keepsLength ? { ...place, state: "exact" } : null;
}

function searchPlace(
  { text, start, end, prefix, suffix }: AnchoredPassage & { readonly text: string },
  find: ReturnType<typeof passageFinder>,
): (TextRange & { readonly state: "exact" | "moved" }) | null {
  const found = find({ exact: text.slice(start, end), prefix, suffix, start });
  return found.state === "lost" ? null : { ...found.range, state: found.score === 1 ? "exact" : "moved" };
}
