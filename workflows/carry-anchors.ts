import { type ArticleVersionRecord, insertAnchors, type PlacedPassage } from "@/db/article-versions";
import type { ChangeRecorder } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import { type AnchoredPassage, type LastAnchor, listLastAnchors } from "@/db/passages";
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
 * Carries every passage of an article over to another version of the *same page text*, which has no passages yet. Both
 * are that page minus other stretches, so the place is computed: a passage that keeps all its words is exact. One that
 * lost a few is searched for, as after a new capture; one that a former version lost comes back with its words.
 */
export async function carryAnchors(
  tx: Transaction,
  recorder: ChangeRecorder,
  from: ArticleVersionRecord,
  to: NextVersion,
): Promise<CarriedAnchors> {
  const find = passageFinder(to.text);
  const last = await listLastAnchors(tx, { articleId: from.articleId, pageTextId: from.pageTextId });
  const places = last.map((passage): PlacedPassage => {
    const { start, end } = passage;
    const place = computePlace(passage, to.removed) ?? searchPlace(passage, find);
    return { passageId: passage.id, ...(place ?? { start, end, state: "lost" }) };
  });
  await insertAnchors(tx, recorder, to.id, places);
  const count = (state: PlacedPassage["state"]) => places.filter((place) => place.state === state).length;
  return { exact: count("exact"), moved: count("moved"), lost: count("lost") };
}

/** Where a stretch of one version stands in another one of the same page; null where not all of it does. */
export function carryRange(
  range: TextRange,
  before: readonly RemovedPassage[],
  after: readonly RemovedPassage[],
): TextRange | null {
  const place = toVersionRange(toPageRange(range, before), after);
  return place !== null && place.end - place.start === range.end - range.start ? place : null;
}

type FoundPlace = TextRange & { readonly state: "exact" | "moved" };

function computePlace(passage: LastAnchor, removed: readonly RemovedPassage[]): FoundPlace | null {
  const place = carryRange(passage, passage.removed, removed);
  return place === null ? null : { ...place, state: "exact" };
}

function searchPlace(
  { text, start, end, prefix, suffix }: AnchoredPassage & { readonly text: string },
  find: ReturnType<typeof passageFinder>,
): FoundPlace | null {
  const found = find({ exact: text.slice(start, end), prefix, suffix, start });
  return found.state === "lost" ? null : { ...found.range, state: found.score === 1 ? "exact" : "moved" };
}
