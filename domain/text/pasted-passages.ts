import type { BlockKind, PageBlock, PageField, RemovedPassage, TextRange } from "./page-text";
import type { UnitLabel } from "./pasted-label";
import type { PastedLine } from "./pasted-lines";
import type { PastedUnit } from "./pasted-units";

/** A kept or removed stretch of the text before the white space around it is shared out. */
type Piece = TextRange & { readonly label: UnitLabel };

/** A unit with its label, and without the signs (`# `) that only mark a headline as one. */
export function toPieces(units: readonly PastedUnit[], labels: readonly UnitLabel[]): Piece[] {
  return units.flatMap((unit, index): Piece[] => {
    const label = labels[index];
    if (label === undefined) return [];
    const creditStart = "field" in label ? label.creditStart : null;
    if (creditStart === null || unit.lineCount > 1) return [{ start: unit.start, end: unit.end, label }];
    const kept = unit.text.slice(0, creditStart).trimEnd();
    return [
      { start: unit.start, end: unit.start + kept.length, label },
      { start: unit.start + kept.length, end: unit.end, label: { reason: "agency-credit" } },
    ];
  });
}

/** The ranges of the fields; neighbouring pieces of body (or standfirst) with nothing but white space between are one. */
export function fieldsOfPieces(text: string, pieces: readonly Piece[]): PageField[] {
  const fields: PageField[] = [];
  let previousWasField = false;
  for (const piece of pieces) {
    if ("reason" in piece.label) {
      previousWasField = false;
      continue;
    }
    const kind = piece.label.field;
    const last = fields.at(-1);
    if (previousWasField && last !== undefined && last.kind === kind && (kind === "body" || kind === "standfirst")) {
      fields[fields.length - 1] = { ...last, end: piece.end };
    } else {
      const sign = kind === "headline" ? (/^#{1,6}\s+/u.exec(text.slice(piece.start, piece.end))?.[0].length ?? 0) : 0;
      fields.push({ start: piece.start + sign, end: piece.end, kind });
    }
    previousWasField = true;
  }
  return fields;
}

/**
 * The removed passages, each with the white space that it would leave behind. Between two kept pieces the wider of
 * the two gaps stays, so that paragraphs set apart by a blank line stay apart when what stood between them goes.
 */
export function removedOfPieces(text: string, pieces: readonly Piece[]): RemovedPassage[] {
  const removed: RemovedPassage[] = [];
  let index = 0;
  while (index < pieces.length) {
    const first = pieces[index];
    if (first === undefined || !("reason" in first.label)) {
      index += 1;
      continue;
    }
    let after = index;
    while ("reason" in (pieces[after]?.label ?? {})) after += 1;
    const stretch = pieces.slice(index, after);
    const bounds = boundsOfStretch(text, pieces[index - 1], stretch, pieces[after]);
    removed.push(...splitByReason(stretch, bounds));
    index = after;
  }
  return removed;
}

function boundsOfStretch(
  text: string,
  before: TextRange | undefined,
  stretch: readonly TextRange[],
  after: TextRange | undefined,
): TextRange {
  const start = stretch[0]?.start ?? 0;
  const end = stretch.at(-1)?.end ?? start;
  if (before === undefined) return { start: 0, end: after?.start ?? text.length };
  if (after === undefined) return { start: before.end, end: text.length };
  const lineEndsAbove = countLineEnds(text.slice(before.end, start));
  const lineEndsBelow = countLineEnds(text.slice(end, after.start));
  return lineEndsBelow > lineEndsAbove ? { start: before.end, end } : { start, end: after.start };
}

function countLineEnds(gap: string): number {
  return gap.split("\n").length - 1;
}

function splitByReason(stretch: readonly Piece[], bounds: TextRange): RemovedPassage[] {
  const passages: RemovedPassage[] = [];
  for (const piece of stretch) {
    if (!("reason" in piece.label)) continue;
    const last = passages.at(-1);
    if (last === undefined) {
      passages.push({ start: bounds.start, end: bounds.end, reason: piece.label.reason });
    } else if (last.reason !== piece.label.reason) {
      passages[passages.length - 1] = { ...last, end: piece.start };
      passages.push({ start: piece.start, end: bounds.end, reason: piece.label.reason });
    }
  }
  return passages;
}

/** One block for each line that is not blank, named by what its unit turned out to be. */
export function blocksOfLines(
  lines: readonly PastedLine[],
  units: readonly PastedUnit[],
  labels: readonly UnitLabel[],
): PageBlock[] {
  return units.flatMap((unit, index) =>
    lines.slice(unit.firstLine, unit.firstLine + unit.lineCount).map((line) => {
      const hashes = /^(#{1,6})\s/u.exec(line.text)?.[1]?.length ?? null;
      return {
        start: line.start,
        end: line.end,
        kind: kindOfUnit(unit, labels[index], hashes !== null),
        level: hashes,
      };
    }),
  );
}

function kindOfUnit(unit: PastedUnit, label: UnitLabel | undefined, hasHeadingSign: boolean): BlockKind {
  if (label === undefined || "reason" in label) return "other";
  if (label.field === "caption") return "caption";
  if (label.field === "headline" || hasHeadingSign) return "heading";
  if (unit.text.startsWith(">")) return "quotation";
  if (unit.shape.isListItem) return "list-item";
  if (unit.nature === "other" && unit.shape.words <= 14 && !unit.shape.endsSentence) return "heading";
  return "paragraph";
}
