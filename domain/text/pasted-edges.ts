import type { RemovalReason } from "./page-text";
import { captionAt, hasBlankLines } from "./pasted-inside";
import { type UnitLabel, body, caption, removed, standfirst } from "./pasted-label";
import { isAuthorNote, readsAsBiography } from "./pasted-author-notes";
import { holdsDateAmongRows, isAddressRow, isBylineRow, isDateRow } from "./pasted-rows";
import type { PastedUnit } from "./pasted-units";

/** A page without a single certain piece of furniture keeps this many lines at an edge that nothing explains. */
const UNEXPLAINED_KEPT = 4;

/** Labels for `[from, to)`, all above the headline (or above the text where there is none). */
export function labelAbove(units: readonly PastedUnit[], to: number, headline: string | null): UnitLabel[] {
  const above = units.slice(0, to);
  if (isExplainedByNothing(above)) {
    return above.map((unit, index) => (captionAt(units, index) ? caption(unit.text) : body));
  }
  return above.map((unit, index) => {
    if (unit.junk !== null) return removed(unit.junk.reason);
    if (headline !== null && unit.plain === headline) return removed("repeated-headline");
    if (index === to - 1 && unit.shape.words >= 8 && captionOverHeadline(units, to)) return caption(unit.text);
    if (index >= to - 3 && captionAt(units, index)) return caption(unit.text);
    return removed(rowReason(unit) ?? (unit.nature === "prose" ? "page-furniture" : "navigation"));
  });
}

/** Some pages put picture and caption over the headline and the credit under it. */
function captionOverHeadline(units: readonly PastedUnit[], headline: number): boolean {
  const unit = units[headline - 1];
  if (unit === undefined || unit.shape.endsSentence) return false;
  return units.slice(headline + 1, headline + 3).some((below) => below.junk?.reason === "agency-credit");
}

/** Labels for `[from, to)`, between the headline and the first unit of the text. */
export function labelBetween(units: readonly PastedUnit[], from: number, to: number, headline: string): UnitLabel[] {
  const between = units.slice(from, to);
  const plain = between.every((unit) => unit.junk === null && rowReason(unit) === null);
  return between.map((unit, offset) => {
    const index = from + offset;
    if (unit.plain === headline) return removed("repeated-headline");
    if (captionAt(units, index)) return caption(unit.text);
    if (isTimeOfEntry(units, index)) return body;
    if (unit.junk !== null && !(plain || unit.nature === "prose")) return removed(unit.junk.reason);
    const reason = rowReason(unit);
    if (reason !== null) return removed(reason);
    if (holdsDateAmongRows(unit.text)) return removed("dateline-metadata");
    const isStuckToRow = unit.blankLinesBefore === 0 && units[index - 1]?.nature === "junk" && hasBlankLines(units);
    if (unit.nature === "prose" || unit.nature === "sentence") return standfirst;
    if (unit.shape.words >= 7 && !isStuckToRow) return standfirst;
    if (isDropCap(unit, units[index + 1])) return body;
    // A sub-heading or a place may open the text; between rows of furniture it is one of them.
    return plain ? body : removed("page-furniture");
  });
}

/** In a live report each entry stands under its time; the first does so right above the text. */
function isTimeOfEntry(units: readonly PastedUnit[], index: number): boolean {
  const isTime = (unit: PastedUnit | undefined): boolean => unit !== undefined && /^\d{1,2}[.:]\d\d$/u.test(unit.text);
  return isTime(units[index]) && units.slice(index).filter(isTime).length >= 3;
}

/** The first letter of the text, set large on the page, stands on a line of its own when pasted. */
function isDropCap(unit: PastedUnit, below: PastedUnit | undefined): boolean {
  return /^\p{Lu}$/u.test(unit.text) && below !== undefined && /^[\p{Ll}\s]/u.test(below.text);
}

/** Labels for `[from, end)`, below the last sentence of the text. */
export function labelBelow(units: readonly PastedUnit[], from: number, headline: string | null): UnitLabel[] {
  const below = units.slice(from);
  if (isExplainedByNothing(below)) return below.map(() => body);
  const labels: UnitLabel[] = [];
  let section: RemovalReason | null = null;
  let stillText = true;
  below.forEach((unit, offset) => {
    if (stillText && continuesText(unit)) {
      labels.push(body);
      return;
    }
    stillText = false;
    if (unit.junk?.startsSection === true || opensDialog(unit, section)) section = unit.junk?.reason ?? section;
    const own = unit.junk?.reason ?? rowReason(unit) ?? (captionAt(units, from + offset) ? "related-links" : null);
    const repeated = headline !== null && unit.plain === headline;
    // What readers wrote goes as comments whatever it looks like: only that reason keeps it from view.
    const reason =
      section === "comments" && !closesComments(unit) ? "comments" : (own ?? section ?? defaultReason(unit));
    labels.push(removed(repeated && section !== "comments" ? "repeated-headline" : reason));
  });
  return labels;
}

/** Dialogs stand at the end without headings of their own: their rows set the reason for what follows. */
function opensDialog(unit: PastedUnit, section: RemovalReason | null): boolean {
  if (unit.junk === null || section === "comments") return false;
  return ["account-dialog", "privacy-notice", "cookie-notice", "house-rules"].includes(unit.junk.reason);
}

function closesComments(unit: PastedUnit): boolean {
  return unit.junk?.startsSection === true && unit.junk.reason !== "comments" && unit.junk.reason !== "tags";
}

function defaultReason(unit: PastedUnit): RemovalReason {
  return readsAsBiography(unit.text) ? "author-note" : "page-furniture";
}

/** A list that closes the text, or a long last line that has lost its full stop. */
function continuesText(unit: PastedUnit): boolean {
  if (unit.junk !== null || rowReason(unit) !== null || readsAsBiography(unit.text) || unit.shape.linkShare > 0.5)
    return false;
  const share = unit.shape.functionWordShare ?? 0.3;
  if (unit.shape.isListItem) return unit.shape.words >= 2;
  return unit.nature !== "sentence" && unit.shape.words >= 11 && share >= 0.22;
}

function isExplainedByNothing(units: readonly PastedUnit[]): boolean {
  return (
    units.length <= UNEXPLAINED_KEPT &&
    units.every((unit) => unit.junk === null && rowReason(unit) === null && unit.shape.linkShare <= 0.6)
  );
}

function rowReason(unit: PastedUnit): RemovalReason | null {
  if (isBylineRow(unit.text)) return "byline";
  if (isDateRow(unit.text)) return "dateline-metadata";
  if (isAuthorNote(unit.text)) return "author-note";
  return isAddressRow(unit.text) ? "page-furniture" : null;
}
