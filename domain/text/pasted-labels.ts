import { findArticleRun } from "./pasted-article-run";
import { labelAbove, labelBelow, labelBetween } from "./pasted-edges";
import { findHeadline } from "./pasted-headline";
import { labelInside } from "./pasted-inside";
import { type UnitLabel, body, headline, removed, standfirst } from "./pasted-label";
import { isBylineRow, isDateRow } from "./pasted-rows";
import type { PastedUnit } from "./pasted-units";

/** A standfirst is one sentence or two; a longer text above the byline is the article's beginning. */
const LONGEST_STANDFIRST_WORDS = 60;

/** One label for each unit of a pasted page, in order. */
export function labelPastedUnits(units: readonly PastedUnit[]): UnitLabel[] {
  const run = findArticleRun(units);
  if (run === null) return labelWithoutProse(units);
  const headlineIndex = findHeadline(units, run);
  if (headlineIndex === null) {
    return [
      ...labelAbove(units, run.first, null),
      ...labelInside(units, run.first, run.last, null),
      ...labelBelow(units, run.last + 1, null),
    ];
  }
  const text = units[headlineIndex]?.plain ?? "";
  const bodyFirst = Math.max(run.first, headlineIndex + 1);
  const inside = labelInside(units, bodyFirst, run.last, text);
  return [
    ...labelAbove(units, headlineIndex, text),
    headline,
    ...labelBetween(units, headlineIndex + 1, bodyFirst, text),
    ...withStandfirst(units, bodyFirst, inside),
    ...labelBelow(units, run.last + 1, text),
  ];
}

/** Sentences above the byline or the date are the standfirst, when they are few. */
function withStandfirst(units: readonly PastedUnit[], first: number, labels: readonly UnitLabel[]): UnitLabel[] {
  let words = 0;
  for (let offset = 0; offset < Math.min(5, labels.length); offset += 1) {
    const unit = units[first + offset];
    const label = labels[offset];
    if (unit === undefined || label === undefined) break;
    if ("reason" in label && (isBylineRow(unit.text) || isDateRow(unit.text))) {
      return labels.map((other, at) =>
        at < offset && "field" in other && other.field === "body" ? standfirst : other,
      );
    }
    words += unit.shape.words;
    if (words > LONGEST_STANDFIRST_WORDS) break;
  }
  return [...labels];
}

/** A text without running text (a poem, a list, a single line) keeps everything that is not certainly furniture. */
function labelWithoutProse(units: readonly PastedUnit[]): UnitLabel[] {
  return units.map((unit, index) => {
    if (unit.nature === "junk" && unit.junk !== null && units.length > 1) return removed(unit.junk.reason);
    return index === 0 && units.length > 1 && /^#\s/u.test(unit.text) ? headline : body;
  });
}
