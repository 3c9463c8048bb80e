import type { RemovalReason } from "./page-text";
import { isAuthorNote, readsAsBiography } from "./pasted-author-notes";
import { isBylineRow, isDateRow } from "./pasted-rows";
import type { PastedUnit } from "./pasted-units";

/** The units of the running text, `[first, last]` inclusive. */
export interface ArticleRun {
  readonly first: number;
  readonly last: number;
}

/** More words of one paragraph say nothing more about whether it belongs to an article. */
const WORDS_COUNTED = 60;

/** With fewer words above it, a section's start belongs to the page's head ("5 comments" under a headline). */
const LEAST_WORDS_OF_ARTICLE = 60;

/**
 * Costs of what interrupts running text, in words of prose, tuned by hand. A table, a listing or the rows of a result
 * may stand in an article: lines of no certain kind cost no more than `othersTogether` until a sentence or a piece of
 * furniture comes.
 */
const COST = {
  other: 3,
  repeatedOther: 6,
  othersTogether: 70,
  listItem: 2,
  junk: 7,
  commentSection: 60,
  otherSection: 16,
} as const;

/**
 * The best run of lines: the stretch in which words of running text outweigh what stands between them, cut where a
 * section begins that lies below articles. `null` where the page holds no running text at all.
 *
 * A page with several articles of like length gives the longest of them and loses the others.
 */
export function findArticleRun(units: readonly PastedUnit[]): ArticleRun | null {
  const run = heaviestRun(weighUnits(units));
  if (run === null) return null;
  const trimmed = trimToProse(units, cutAtSections(units, run));
  return trimmed === null ? null : { first: trimmed.first, last: extendOverList(units, trimmed.last) };
}

/** A short paragraph after a list weighs less than the list costs, yet nothing between them says that the text ended. */
function extendOverList(units: readonly PastedUnit[], last: number): number {
  let end = last;
  let others = 0;
  for (let index = last + 1; index < units.length; index += 1) {
    const unit = units[index];
    if (
      unit === undefined ||
      unit.junk !== null ||
      isAuthorNote(unit.text) ||
      isDateRow(unit.text) ||
      isBylineRow(unit.text)
    )
      break;
    if (unit.nature === "prose") {
      if (readsAsBiography(unit.text) || /(?:\.\.\.|…)$/u.test(unit.plain)) break;
      end = index;
      others = 0;
    } else if (!unit.shape.isListItem) {
      others += 1;
    }
    if (others > 2 || index - end > 15) break;
  }
  return end;
}

function weighUnits(units: readonly PastedUnit[]): number[] {
  const copies = new Map<string, number>();
  for (const unit of units) copies.set(unit.plain, (copies.get(unit.plain) ?? 0) + 1);
  let others = 0;
  let costOfOthers = 0;
  return units.map((unit) => {
    if (unit.nature === "prose" || unit.nature === "junk") {
      others = 0;
      costOfOthers = 0;
    }
    if (unit.nature === "prose") {
      const words = Math.min(unit.shape.words, WORDS_COUNTED);
      // A sentence that breaks off is more often the teaser of another article than a pause in this one.
      if (/(?:\.\.\.|…)$/u.test(unit.plain)) return words * 0.3;
      return unit.shape.endsSentence ? words : words * 0.6;
    }
    if (unit.nature === "sentence") return 2;
    if (unit.junk?.startsSection === true) {
      return unit.junk.reason === "comments" ? -COST.commentSection : -COST.otherSection;
    }
    if (unit.nature === "junk") return -COST.junk;
    // Menus are long rows of short lines; the sub-headings, names and figures of an article are not.
    others += 1;
    const isMenuLike = others > 3 || (copies.get(unit.plain) ?? 0) > 1;
    const full =
      unit.shape.isListItem && unit.shape.linkShare < 0.6
        ? COST.listItem
        : isMenuLike
          ? COST.repeatedOther
          : COST.other;
    const cost = Math.min(full, COST.othersTogether - costOfOthers);
    costOfOthers += cost;
    return -cost;
  });
}

function heaviestRun(weights: readonly number[]): ArticleRun | null {
  let best: (ArticleRun & { readonly sum: number }) | null = null;
  let sum = 0;
  let first = 0;
  weights.forEach((weight, index) => {
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum += weight;
    if (sum > (best?.sum ?? 0)) best = { first, last: index, sum };
  });
  return best;
}

/** Ends the run at the first section start after which the article does not go on. */
function cutAtSections(units: readonly PastedUnit[], run: ArticleRun): ArticleRun {
  let wordsBefore = 0;
  for (let index = run.first; index <= run.last; index += 1) {
    const unit = units[index];
    if (unit === undefined) break;
    if (unit.nature === "prose") wordsBefore += unit.shape.words;
    if (unit.junk?.startsSection !== true || wordsBefore < LEAST_WORDS_OF_ARTICLE) continue;
    if (!articleGoesOn(units.slice(index + 1, run.last + 1), unit.junk.reason, wordsBefore)) {
      return { first: run.first, last: index - 1 };
    }
  }
  return run;
}

/**
 * Boxes with links or a newsletter stand inside many articles: after them several full paragraphs follow each other.
 * Below an article come teasers, each under a heading of its own. Comments can be as long as paragraphs, and below a
 * footer whole pages of help may stand: after those only a text much longer than all before it counts, or, after what
 * was only a button "Comments", one without a single row of a comment section.
 */
function articleGoesOn(following: readonly PastedUnit[], section: RemovalReason, wordsBefore: number): boolean {
  const isComments = section === "comments";
  const endsForGood = isComments || section === "page-furniture";
  let paragraphs = 0;
  let words = 0;
  let longest = 0;
  for (const unit of following) {
    if (unit.nature === "prose") {
      paragraphs += 1;
      words += unit.shape.words;
      if (paragraphs >= 3) longest = Math.max(longest, words);
    } else if (unit.nature !== "sentence") {
      if (!endsForGood && unit.junk?.startsSection === true && longest === 0) return false;
      paragraphs = 0;
      words = 0;
    }
  }
  if (!endsForGood) return longest >= 75;
  if (longest < 200) return false;
  if (longest > wordsBefore * 1.5) return isComments || wordsBefore < 150;
  return isComments && following.every((unit) => unit.junk?.reason !== "comments");
}

/** A run begins and ends with running text; what stands at its edges is judged by the rules for edges. */
function trimToProse(units: readonly PastedUnit[], run: ArticleRun): ArticleRun | null {
  let { first, last } = run;
  while (first <= last && units[first]?.nature !== "prose") first += 1;
  while (last >= first && units[last]?.nature !== "prose" && units[last]?.nature !== "sentence") last -= 1;
  return first <= last ? { first, last } : null;
}
