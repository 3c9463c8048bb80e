import { isFunctionWord } from "./pasted-function-words";
import type { ArticleRun } from "./pasted-article-run";
import { isAuthorNote } from "./pasted-author-notes";
import { findTrailingCredit, readsAsCaption } from "./pasted-captions";
import { holdsDateAmongRows, isAddressRow, isBylineRow, isDateRow } from "./pasted-rows";
import type { PastedUnit } from "./pasted-units";

/** Far above the text stand menus, and a long menu may push a headline away; below it stands a late one at most. */
const SEARCHED = { above: 80, below: 6 } as const;
const LEAST_SCORE = 2;

/**
 * Which unit is the headline: a line of a headline's length near the beginning of the running text whose words come
 * back in that text. Where the same line stands twice near each other, the first. `null` where no line is likely.
 */
export function findHeadline(units: readonly PastedUnit[], run: ArticleRun): number | null {
  const vocabulary = contentWords(
    units
      .slice(run.first, run.last + 1)
      .filter((unit) => unit.nature === "prose")
      .map((unit) => unit.plain)
      .join(" "),
  );
  let best: number | null = null;
  let bestScore = LEAST_SCORE;
  for (let index = Math.max(0, run.first - SEARCHED.above); index <= run.first + SEARCHED.below; index += 1) {
    const unit = units[index];
    if (unit === undefined || index >= run.last) continue;
    if (!couldBeHeadline(unit) && !soundsLikeFurniture(units, index, vocabulary)) continue;
    const score = scoreHeadline(units, index, run, vocabulary);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best === null ? null : firstCopyNear(units, aboveStandfirst(units, best, vocabulary));
}

/**
 * A standfirst often repeats more of the text's words than the headline over it. Of two such lines one under the other
 * the upper is the headline, unless it is a label or an entry of a menu.
 */
function aboveStandfirst(units: readonly PastedUnit[], index: number, vocabulary: ReadonlySet<string>): number {
  const unit = units[index];
  const above = units[index - 1];
  if (unit === undefined || above === undefined || /^#\s/u.test(unit.text) || !couldBeHeadline(above)) return index;
  const entries = units.slice(Math.max(0, index - 3), index - 1);
  const isEntryOfMenu =
    entries.length === 2 && entries.every((entry) => couldBeHeadline(entry) && entry.shape.words >= 4);
  const known = [...contentWords(above.plain)].filter((word) => vocabulary.has(word)).length;
  if (above.shape.words < 4 || isFullStop(above) || isEntryOfMenu || known < 1) return index;
  return readsAsCaption(above.text) ? index : index - 1;
}

function isFullStop(unit: PastedUnit): boolean {
  return /\.["'”’)]?$/u.test(unit.text);
}

const BREADCRUMBS =
  /^(?:you are here|home|front page|start|startseite|accueil)\b.{0,3}\s?[»›>/|:]|[»›]|\s(?:>|\/)\s|^continue reading\b|^\d[\d.]*\s\S+ \S+$/iu;

function couldBeHeadline(unit: PastedUnit): boolean {
  const { words, isListItem } = unit.shape;
  if (unit.nature === "junk" || unit.junk !== null || words < 2 || words > 40 || unit.text.length > 260) return false;
  if (isListItem && !unit.text.startsWith("#")) return false;
  if (BREADCRUMBS.test(unit.plain) || findTrailingCredit(unit.text) !== null || holdsDateAmongRows(unit.text))
    return false;
  return !isAddressRow(unit.text) && !isBylineRow(unit.text) && !isDateRow(unit.text) && !isAuthorNote(unit.text);
}

/** Links to other articles carry a label as well, but they share fewer words with the text and have no byline below. */
const LEAST_SHARED = 0.6;

/**
 * "Opinion: Why the bridge must go", "Don't miss the last ferry": headlines that begin like rows of a page. The words
 * of the text and a byline or date in the next rows, or the page's first line, tell them apart from such rows.
 */
function soundsLikeFurniture(units: readonly PastedUnit[], index: number, vocabulary: ReadonlySet<string>): boolean {
  const unit = units[index];
  if (unit?.junk == null || unit.shape.words < 5 || !couldBeHeadline({ ...unit, nature: "other", junk: null })) {
    return false;
  }
  const own = [...contentWords(unit.plain)];
  const shared = own.filter((word) => vocabulary.has(word)).length;
  const isOverRows = units.slice(index + 1, index + 4).some((row) => isBylineRow(row.text) || isDateRow(row.text));
  return shared >= 2 && shared >= own.length * LEAST_SHARED && (index === 0 || isOverRows);
}

function scoreHeadline(
  units: readonly PastedUnit[],
  index: number,
  run: ArticleRun,
  vocabulary: ReadonlySet<string>,
): number {
  const unit = units[index];
  if (unit === undefined) return 0;
  const { words, endsSentence } = unit.shape;
  const own = [...contentWords(unit.plain)];
  const known = own.filter((word) => vocabulary.has(word)).length;
  const below = units.slice(index + 1, index + 5);
  const before = units[index - 1];
  const after = units[index + 1];
  let score = own.length === 0 ? 0 : (4 * known) / Math.max(3, own.length);
  if (/^#\s/u.test(unit.text)) score += 6;
  if (index === 0) score += 2;
  // The first line of a short copy, with the text right below it: what else should it be.
  if (index === 0 && run.first <= 3 && !endsSentence) score += 1.5;
  if (words >= 5) score += 1;
  if (words < 4) score -= known === own.length && known > 0 ? 0.5 : 1.5;
  if (endsSentence && /[.…]["'”’)]?$/u.test(unit.text)) score -= 2.5;
  if (unit.nature === "prose") score -= 1;
  if (isRepeated(units, index, run)) score += 1.5;
  if (below.some((row) => isBylineRow(row.text) || isDateRow(row.text))) score += 1.5;
  if (readsAsCaption(unit.text)) score -= 2;
  // A menu pasted on one line is all names and no grammar.
  if (words >= 7 && unit.shape.functionWordShare === 0 && unit.shape.capitalShare === 1) score -= 2;
  if (before !== undefined && after !== undefined && before.shape.words <= 4 && after.shape.words <= 4) score -= 0.5;
  // A headline below the first sentences of the run needs a row under it that only headlines have.
  if (index > run.first)
    score -= below.slice(0, 2).some((row) => isBylineRow(row.text) || isDateRow(row.text)) ? 0.5 : 4;
  return score - 0.04 * Math.abs(run.first - index);
}

/** Breadcrumbs, the title of a comment section and the line under a picture say a headline again, whole. */
function isRepeated(units: readonly PastedUnit[], index: number, run: ArticleRun): boolean {
  const text = units[index]?.plain ?? "";
  if (text.length < 12) return units.some((other, at) => at !== index && at < run.first && other.plain === text);
  return units.some((other, at) => at !== index && (at < run.first + 8 || at > run.last) && other.plain.includes(text));
}

/** A page often gives its headline twice, above and below a picture: the first is kept if it is not far off. */
function firstCopyNear(units: readonly PastedUnit[], index: number): number {
  const text = units[index]?.plain;
  for (let above = Math.max(0, index - 5); above < index; above += 1) {
    if (units[above]?.plain === text) return above;
  }
  return index;
}

function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !isFunctionWord(word)).map((word) => word.slice(0, 5)));
}
