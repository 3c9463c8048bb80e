import { tagsOf } from "./html-tags";
import type { TextRange } from "./page-text";

/** What begins inside of a drawing ends it in every browser: these stand in no drawing (HTML standard, foreign content). */
const ENDS_DRAWING = new Set(
  (
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta " +
    "nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"
  ).split(" "),
);

interface OpenDrawing {
  readonly start: number;
  /** Where it ends if no end tag comes. */
  endsAt: number | null;
}

/**
 * The same page without its `svg` elements. Nothing in them is text of an article, and hundreds of thousands of their
 * parts, nested and never closed, cost a parser minutes. A drawing that is never closed ends where a browser ends it: before
 * the next element that cannot stand in it. Formulas (`math`) stay, for a sentence may need them. Linear.
 */
export function dropDrawings(html: string): string {
  const open: OpenDrawing[] = [];
  const drawings: TextRange[] = [];
  // Those before have met what ends them; only the rest have to be told.
  let told = 0;
  for (const { name, isEnd, start, end } of tagsOf(html)) {
    if (name === "svg" && isEnd) {
      const drawing = open.pop();
      if (drawing !== undefined) drawings.push({ start: drawing.start, end });
      told = Math.min(told, open.length);
    } else if (name === "svg") {
      if (html[end - 2] === "/") drawings.push({ start, end });
      else open.push({ start, endsAt: null });
    } else if (!isEnd && ENDS_DRAWING.has(name)) {
      for (const drawing of open.slice(told)) drawing.endsAt = start;
      told = open.length;
    }
  }
  for (const { start, endsAt } of open) drawings.push({ start, end: endsAt ?? html.length });
  return withoutRanges(html, drawings);
}

/** A text without these ranges, which may lie inside each other. */
function withoutRanges(text: string, ranges: readonly TextRange[]): string {
  if (ranges.length === 0) return text;
  const pieces: string[] = [];
  let kept = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (start > kept) pieces.push(text.slice(kept, start));
    kept = Math.max(kept, end);
  }
  return pieces.join("") + text.slice(kept);
}
