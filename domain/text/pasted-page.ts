import type { CleanedPage } from "./page-text";
import { normaliseSourceText } from "./normalise-source-text";
import { findFrontMatter } from "./pasted-front-matter";
import { removed } from "./pasted-label";
import { labelPastedUnits } from "./pasted-labels";
import { splitPastedLines } from "./pasted-lines";
import { blocksOfLines, fieldsOfPieces, removedOfPieces, toPieces } from "./pasted-passages";
import { toPastedUnits } from "./pasted-units";

/** Raised with every change of the rules that can divide a page differently. */
export const PASTED_METHOD = "pasted/1";

/**
 * Divides a page as a person pastes it (all of its visible text, line by line) into the fields of its article and
 * what does not belong to it. Takes any text: Markdown with or without front matter, hard-wrapped mail, a text
 * without any furniture (of which nothing is removed), the empty string. All ranges are UTF-16 code units of
 * `page.text`, which differs from the input only as `normaliseSourceText` says.
 *
 * It sees lines, not mark-up, so it is the wrong tool where the HTML is at hand.
 *
 * @example cleanPastedText("Subscribe\n\nBridge opens\n\nThe bridge opened on Monday after two years of work.")
 */
export function cleanPastedText(pasted: string): CleanedPage {
  const text = normaliseSourceText(pasted);
  const lines = splitPastedLines(text);
  const units = toPastedUnits(lines);
  const frontMatterEnd = findFrontMatter(text)?.end ?? 0;
  const inFrontMatter = units.filter((unit) => unit.start < frontMatterEnd).length;
  const labels = [
    ...units.slice(0, inFrontMatter).map(() => removed("dateline-metadata")),
    ...labelPastedUnits(units.slice(inFrontMatter)),
  ];
  const pieces = toPieces(units, labels);
  return {
    page: { text, blocks: blocksOfLines(lines, units, labels) },
    removed: removedOfPieces(text, pieces),
    fields: fieldsOfPieces(text, pieces),
    method: PASTED_METHOD,
  };
}
