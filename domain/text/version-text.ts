import type { TextRange } from "./page-text";

/**
 * An article version is the page text minus the removed stretches and nothing else, so every position of the one can
 * be computed from the other; nothing is searched. All offsets are UTF-16 code units. `removed` may come unsorted or
 * overlapping. A text of a later version whose words differ is a matter for `reanchorPassages`, not for this file.
 */

/** The version's text: what stays of the page when the removed stretches are cut out and the rest is joined. */
export function versionText(pageText: string, removed: readonly TextRange[]): string {
  return subtractRanges([{ start: 0, end: pageText.length }], removed)
    .map((kept) => pageText.slice(kept.start, kept.end))
    .join("");
}

/** Where a position of the page stands in the version. A position inside a removed stretch becomes that of the cut. */
export function toVersionOffset(pageOffset: number, removed: readonly TextRange[]): number {
  let cut = 0;
  for (const range of mergeRanges(removed)) {
    if (range.start >= pageOffset) break;
    cut += Math.min(range.end, pageOffset) - range.start;
  }
  return pageOffset - cut;
}

/**
 * Where a position of the version stands on the page. At a cut two answers are right: `start` gives the place after
 * the removed stretch (where a passage that begins here begins), `end` the place before it (where one that ends here
 * ends).
 */
export function toPageOffset(
  versionOffset: number,
  removed: readonly TextRange[],
  edge: "start" | "end" = "start",
): number {
  let pageOffset = versionOffset;
  for (const range of mergeRanges(removed)) {
    if (range.start > pageOffset || (edge === "end" && range.start === pageOffset)) break;
    pageOffset += range.end - range.start;
  }
  return pageOffset;
}

/** What remains of a stretch of the page in the version; null when nothing does (wholly removed, or empty). */
export function toVersionRange(pageRange: TextRange, removed: readonly TextRange[]): TextRange | null {
  const range = { start: toVersionOffset(pageRange.start, removed), end: toVersionOffset(pageRange.end, removed) };
  return range.end > range.start ? range : null;
}

/**
 * The stretch of the page from the first to the last character of a stretch of the version. Removed stretches in
 * between are inside it; `subtractRanges([range], removed)` gives the pieces without them.
 */
export function toPageRange(versionRange: TextRange, removed: readonly TextRange[]): TextRange {
  const start = toPageOffset(versionRange.start, removed, "start");
  if (versionRange.end <= versionRange.start) return { start, end: start };
  return { start, end: toPageOffset(versionRange.end, removed, "end") };
}

/** `ranges` without `holes`: sorted, never overlapping, never empty; what touches is joined first. */
export function subtractRanges(ranges: readonly TextRange[], holes: readonly TextRange[]): TextRange[] {
  const sortedHoles = mergeRanges(holes);
  const rest: TextRange[] = [];
  let nextHole = 0;
  for (const range of mergeRanges(ranges)) {
    let start = range.start;
    while ((sortedHoles[nextHole]?.end ?? Infinity) <= start) nextHole += 1;
    for (let index = nextHole; index < sortedHoles.length; index += 1) {
      const hole = sortedHoles[index];
      if (hole === undefined || hole.start >= range.end) break;
      if (hole.start > start) rest.push({ start, end: hole.start });
      start = Math.max(start, hole.end);
    }
    if (start < range.end) rest.push({ start, end: range.end });
  }
  return rest;
}

/** The same units as few ranges as possible: sorted, overlapping and touching ones joined, empty ones dropped. */
export function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const sorted = ranges.filter((range) => range.end > range.start).sort((a, b) => a.start - b.start);
  const merged: TextRange[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      merged.push({ start, end });
    }
  }
  return merged;
}
