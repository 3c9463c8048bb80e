import type { PassageRef } from "../claims/claim";
import { groupBy } from "./group-by";

/** A mention or a coding: somebody's mark on a passage, or on none. */
interface Mark {
  readonly key: string;
  readonly article: string;
  readonly passage: PassageRef | null;
}

/**
 * Marks gathered by the stretch of text they stand on, in order of place: two coders who marked the same words make one
 * passage with two marks, so that no passage is counted or shown twice. Marks without a passage are left out. Stretches
 * that merely overlap stay apart.
 */
export function groupByPlace<M extends Mark>(marks: readonly M[]): readonly (readonly M[])[] {
  const placed = orderByPlace(marks).filter(({ passage }) => passage !== null);
  return [...groupBy(placed, placeOf).values()];
}

/** How many different stretches of text the marks stand on. */
export function countPlaces(marks: readonly Mark[]): number {
  return new Set(marks.filter(({ passage }) => passage !== null).map(placeOf)).size;
}

/** Marks in order of place, those without a passage first; ties by key, so that the order of input never shows. */
export function orderByPlace<M extends Mark>(marks: readonly M[]): readonly M[] {
  return [...marks].sort(
    (a, b) =>
      (a.passage?.start ?? -1) - (b.passage?.start ?? -1) ||
      (a.passage?.end ?? -1) - (b.passage?.end ?? -1) ||
      (a.key < b.key ? -1 : 1),
  );
}

function placeOf({ article, passage }: Mark): string {
  return [article, passage?.versionKey, passage?.start, passage?.end].join(" ");
}
