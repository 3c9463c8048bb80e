import { findWrittenDays } from "./pasted-date-row";
import type { RemovalReason } from "./page-text";
import { type UnitLabel, body, caption, removed } from "./pasted-label";
import { isAuthorNote, readsAsBiography } from "./pasted-author-notes";
import { findTrailingCredit, namesPersonsInPicture, readsAsCaption } from "./pasted-captions";
import { isAddressRow, isBylineRow, isDateRow } from "./pasted-rows";
import type { PastedUnit } from "./pasted-units";

/** A caption as long as a paragraph is rare; one that is as long and ends in a credit is not. */
const LONGEST_CAPTION_WORDS = 95;

/** After a heading of a box these sections hold rows without sentences, which go with their heading. */
const BOXES: ReadonlySet<RemovalReason> = new Set(["related-links", "tags", "subscription"]);

/** Labels for the units of the running text, `[first, last]`: text stays unless something says what else it is. */
export function labelInside(
  units: readonly PastedUnit[],
  first: number,
  last: number,
  headline: string | null,
): UnitLabel[] {
  const labels: UnitLabel[] = [];
  let box: RemovalReason | null = null;
  for (const [offset, unit] of units.slice(first, last + 1).entries()) {
    const label = labelOne(units, first + offset, first, last, headline);
    if (unit.junk?.startsSection === true && BOXES.has(unit.junk.reason)) box = unit.junk.reason;
    else if (label === null && !belongsToBox(unit)) box = null;
    labels.push(label ?? (box === null ? body : removed(box)));
  }
  return labels;
}

/** The rows of a box are the headlines of other articles; a short line is more likely the next sub-heading. */
function belongsToBox(unit: PastedUnit): boolean {
  return unit.nature === "other" && unit.shape.words >= 4 && !unit.shape.isListItem;
}

function labelOne(
  units: readonly PastedUnit[],
  index: number,
  first: number,
  last: number,
  headline: string | null,
): UnitLabel | null {
  const unit = units[index];
  if (unit === undefined) return null;
  if (captionAt(units, index) || (index === first && isDatedPicture(units, index))) return caption(unit.text);
  if (unit.nature === "junk" && unit.junk !== null) return removed(unit.junk.reason);
  if (headline !== null && unit.plain === headline) return removed("repeated-headline");
  if (isAddressRow(unit.text)) return removed("page-furniture");
  if (isAuthorNote(unit.text) && unit.shape.words <= 60) return removed("author-note");
  if (index <= first + 4 && isBylineRow(unit.text)) return removed("byline");
  if (isDateRow(unit.text) && (index <= first + 4 || /^\P{N}*(?:updated|published|posted)/iu.test(unit.text))) {
    return removed("dateline-metadata");
  }
  if (index >= last - 2 && last - first >= 6 && readsAsBiography(unit.text)) return removed("author-note");
  if (isLinkUnderPicture(units, index)) return removed("related-links");
  const box = boxAround(units, index);
  if (box !== null) return removed(box);
  return null;
}

/**
 * Whether a unit is the caption of a picture: the line right above a credit, a line that closes with one, or a line
 * that speaks as captions do and is no sentence of the text around it.
 */
export function captionAt(units: readonly PastedUnit[], index: number): boolean {
  const unit = units[index];
  const below = units[index + 1];
  if (unit === undefined || unit.shape.words < 4 || unit.shape.words > LONGEST_CAPTION_WORDS) return false;
  if (unit.junk?.strength === "certain" || unit.shape.isListItem) return false;
  if (findTrailingCredit(unit.text) !== null) return true;
  const creditBelow = below?.junk?.reason === "agency-credit";
  if (creditBelow && below.blankLinesBefore === 0) {
    return unit.nature !== "prose" || unit.shape.words <= 45 || hasBlankLines(units) || readsAsCaption(unit.text);
  }
  if (namesPersonsInPicture(unit.text)) return true;
  return readsAsCaption(unit.text) && (unit.nature === "other" || (creditBelow && unit.shape.words <= 45));
}

/** Right under the headline, a paragraph with a day in it and a credit below it describes the picture between them. */
function isDatedPicture(units: readonly PastedUnit[], index: number): boolean {
  const unit = units[index];
  if (unit === undefined || units[index + 1]?.junk?.reason !== "agency-credit") return false;
  return (
    unit.shape.words <= LONGEST_CAPTION_WORDS && findWrittenDays(unit.text).some(({ precision }) => precision === "day")
  );
}

/** Where paragraphs are set apart by blank lines, two lines without one belong together. */
export function hasBlankLines(units: readonly PastedUnit[]): boolean {
  const known = BLANK_LINES.get(units);
  if (known !== undefined) return known;
  const apart = units.filter((unit) => unit.nature === "prose" && unit.blankLinesBefore > 0).length;
  const isApart = apart * 2 >= units.filter((unit) => unit.nature === "prose").length;
  BLANK_LINES.set(units, isApart);
  return isApart;
}

// Asked for line after line of one page; counting anew each time would cost the square of its length.
const BLANK_LINES = new WeakMap<readonly PastedUnit[], boolean>();

/** What asks the reader for something comes as a heading, a sentence and a button: the sentence goes with the two. */
const ASKING: ReadonlySet<RemovalReason> = new Set([
  "subscription",
  "account-dialog",
  "privacy-notice",
  "cookie-notice",
  "donation",
]);

function boxAround(units: readonly PastedUnit[], index: number): RemovalReason | null {
  const unit = units[index];
  const above = units[index - 1]?.nature === "junk" ? units[index - 1]?.junk?.reason : undefined;
  const below = units[index + 1]?.nature === "junk" ? units[index + 1]?.junk?.reason : undefined;
  if (unit === undefined || unit.shape.words > 30 || above === undefined || below === undefined) return null;
  if (above === "agency-credit" || below === "agency-credit" || above === "byline") return null;
  if (ASKING.has(above)) return above;
  return ASKING.has(below) ? below : null;
}

/**
 * Under a picture and its credit, or a video's sign, without a blank line: the headline of another article.
 * Sub-headings stand apart.
 */
function isLinkUnderPicture(units: readonly PastedUnit[], index: number): boolean {
  const unit = units[index];
  const above = units[index - 1]?.junk?.reason;
  if (unit === undefined || unit.blankLinesBefore > 0) return false;
  if (above !== "agency-credit" && !(above === "image-placeholder" && hasBlankLines(units))) return false;
  return unit.nature === "other" && unit.shape.words >= 5 && unit.shape.words <= 22 && !unit.shape.isListItem;
}
