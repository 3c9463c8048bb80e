import { junkReasonOfLine } from "./html-junk-lines";
import { type HtmlPageText, isMostlyLinks } from "./html-page-text";
import { findZones } from "./html-zones";

/** How much more prose the best run must hold before it replaces what Readability chose. */
const FAR_BETTER = 2.5;
/** A choice with this much prose is trusted, whatever else the page holds: picture series and comments are longer. */
const ENOUGH_PROSE = 1_200;

/**
 * Which blocks are the article when Readability finds none: the run of blocks with the most prose. Every block gets a
 * value, positive for prose and negative for links and scraps; the best contiguous run wins (Kadane's algorithm).
 * Where no block is prose, the whole page is kept, so that nothing a person pasted is lost.
 *
 * @returns One truth value a block.
 */
export function findProseRun(text: HtmlPageText): boolean[] {
  const values = valuesOf(text);
  let best = { sum: 0, start: 0, end: 0 };
  let run = { sum: 0, start: 0 };
  text.blocks.forEach((_, index) => {
    if (run.sum <= 0) run = { sum: 0, start: index };
    run.sum += values[index] ?? 0;
    if (run.sum > best.sum) best = { sum: run.sum, start: run.start, end: index + 1 };
  });
  if (best.sum <= 0) return text.blocks.map(() => true);
  return text.blocks.map((_, index) => index >= best.start && index < best.end);
}

/**
 * What Readability chose, or the best run of prose where that is far more: on some pages Readability takes a box of
 * offers or a list of authors for the article.
 */
export function chooseArticleBlocks(text: HtmlPageText, readable: readonly boolean[] | null): boolean[] {
  const run = findProseRun(text);
  if (readable === null || !readable.includes(true)) return run;
  const values = valuesOf(text);
  const proseIn = (blocks: readonly boolean[]): number =>
    values.reduce((sum, value, index) => (blocks[index] && value > 0 ? sum + value : sum), 0);
  const chosen = proseIn(readable);
  return chosen < ENOUGH_PROSE && proseIn(run) > FAR_BETTER * chosen ? run : [...readable];
}

function valuesOf(text: HtmlPageText): number[] {
  const zones = findZones(
    text.frames,
    text.frames.map(({ chars }) => chars),
  );
  return text.blocks.map((block, index) => (zones[block.frame]?.strength === "strong" ? -60 : valueOf(text, index)));
}

function valueOf(text: HtmlPageText, index: number): number {
  const block = text.blocks[index];
  if (block === undefined) return 0;
  const length = block.end - block.start;
  const line = text.page.text.slice(block.start, Math.min(block.end, block.start + 10_000));
  if (isMostlyLinks(block)) return -60;
  if (junkReasonOfLine(line) !== null) return -60;
  if (block.kind === "heading") return -5;
  const endsLikeProse = /[.!?:;…"”’)\]。！？]$/.test(line);
  if (length < 40) return endsLikeProse ? 0 : -30;
  return endsLikeProse || length > 150 ? Math.min(length, 600) : -20;
}
