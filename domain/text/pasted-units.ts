import { findJunkLine, plainLine } from "./junk-lines";
import type { JunkLine } from "./junk-rule";
import type { TextRange } from "./page-text";
import { type LineShape, isProse, isShortSentence, shapeOfLine } from "./pasted-line-shape";
import type { PastedLine } from "./pasted-lines";

/**
 * What the classifier judges as one: a line, or in a hard-wrapped text the lines of one paragraph together. `prose`
 * reads as running text, `sentence` is too short to tell, `junk` is a piece of a page, `other` is everything else:
 * headings, list items, menus, names.
 */
export interface PastedUnit extends TextRange {
  readonly text: string;
  /** The text without signs and typographic quotation marks, for comparing and matching. */
  readonly plain: string;
  readonly firstLine: number;
  readonly lineCount: number;
  readonly blankLinesBefore: number;
  readonly shape: LineShape;
  readonly junk: JunkLine | null;
  readonly nature: "prose" | "sentence" | "junk" | "other";
}

const LONGEST_MATCHED = 10_000;

/**
 * The units of a page in order, from its lines as `splitPastedLines` gives them: lines that one paragraph was broken
 * into are put together. A unit's text joins them by spaces, so offsets in it are those of the page only where
 * `lineCount` is 1.
 */
export function toPastedUnits(lines: readonly PastedLine[]): PastedUnit[] {
  const groups: PastedLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (line.continuesLine && group !== undefined) group.push(line);
    else groups.push([line]);
  }
  let firstLine = 0;
  const units: PastedUnit[] = [];
  for (const group of groups) {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) continue;
    const text = group.map((line) => line.text).join(" ");
    const shape = shapeOfLine(text);
    const junk = findJunkLine(text);
    units.push({
      start: first.start,
      end: last.end,
      text,
      plain: plainLine(text.slice(0, LONGEST_MATCHED)),
      firstLine,
      lineCount: group.length,
      blankLinesBefore: first.blankLinesBefore,
      shape,
      junk,
      nature: natureOf(shape, junk),
    });
    firstLine += group.length;
  }
  return markTeasers(units);
}

/**
 * Teasers of other articles are sentences too, but a link that says "read more" follows each. Once is not enough: an
 * article that is cut short ends in such a link as well.
 */
function markTeasers(units: readonly PastedUnit[]): PastedUnit[] {
  const isMoreLink = (unit: PastedUnit | undefined): boolean =>
    unit?.junk?.reason === "related-links" &&
    /^(?:read|continue|see|view|more|weiter|mehr|lire|leer)\b/iu.test(unit.plain) &&
    unit.shape.words <= 4;
  const isTeaser = (unit: PastedUnit, index: number): boolean =>
    unit.nature === "prose" && isMoreLink(units[index + 1]) && units[index - 1]?.nature !== "prose";
  if (units.filter(isTeaser).length < 2) return [...units];
  return units.map((unit, index) =>
    isTeaser(unit, index)
      ? { ...unit, nature: "junk", junk: { reason: "related-links", strength: "certain", startsSection: false } }
      : unit,
  );
}

function natureOf(shape: LineShape, junk: JunkLine | null): PastedUnit["nature"] {
  if (junk !== null && junk.strength === "certain") return "junk";
  if (isProse(shape)) return "prose";
  return isShortSentence(shape) ? "sentence" : "other";
}
