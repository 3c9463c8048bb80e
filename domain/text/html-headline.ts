import type { HtmlBlock, HtmlPageText } from "./html-page-text";

/** How well a block may serve as the article's headline. */
interface Candidate {
  readonly index: number;
  readonly score: number;
}

const HEADLINE_HINT =
  /(?:^|[\s_-])(?:headline|hed|entry-?title|post-?title|article-?title|story-?title|page-?title|main-?title)(?:$|[\s_-])/;

/** Letters and digits of a text in lower case, one space between words: two headlines are the same when these are. */
export function plainWords(text: string): string {
  return (
    text
      .slice(0, 1_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
}

/**
 * The block of the page that is the article's headline, or `null` where the page shows none. Declared titles
 * (og:title, JSON-LD, the title element) decide; without one that fits, the first `h1` above the article does.
 *
 * @param declared Titles that the page declares, best first. A title with the site's name appended still fits.
 * @param firstKept Index of the article's first block, -1 where unknown.
 */
export function findHeadlineBlock(text: HtmlPageText, declared: readonly string[], firstKept: number): number | null {
  const titles = declared.map(plainWords).filter((title) => title !== "");
  const candidates: Candidate[] = [];
  text.blocks.forEach((block, index) => {
    const score = scoreOf(text, block, titles, index, firstKept);
    if (score > 0) candidates.push({ index, score });
  });
  const best = candidates.reduce<Candidate | null>(
    (top, next) => (top === null || next.score > top.score ? next : top),
    null,
  );
  return best?.index ?? null;
}

function scoreOf(
  text: HtmlPageText,
  block: HtmlBlock,
  titles: readonly string[],
  index: number,
  firstKept: number,
): number {
  if (block.end - block.start > 400) return 0;
  const words = plainWords(text.page.text.slice(block.start, block.end));
  if (words === "") return 0;
  const frame = text.frames[block.frame];
  const isHinted = HEADLINE_HINT.test(`${frame?.hint ?? ""} ${block.inlineHint}`);
  const isHeading = block.kind === "heading";
  const fit = titles.reduce((best, title) => Math.max(best, fitOf(words, title)), 0);
  if (fit < 0.5 && !(block.level === 1 || isHinted)) return 0;
  if (fit < 0.9 && firstKept >= 0 && index > firstKept + 3) return 0;
  // A link to the article itself (a "latest" list) bears the same words; headlines are rarely links.
  const isLink = block.linkChars * 2 > block.end - block.start;
  const shape = (block.level === 1 ? 3 : isHeading ? 1.5 : 0) + (isHinted ? 1.5 : 0) - (isLink ? 1.5 : 0);
  if (shape <= 0 && fit < 0.9) return 0;
  const isFar = firstKept >= 0 && index < firstKept - 60;
  return shape + 6 * fit - (isFar ? 1 : 0);
}

/** 1 for the same words, less where the title only begins with them or shares some; 0 where little is shared. */
function fitOf(words: string, title: string): number {
  if (words === title) return 1;
  const a = words.split(" ");
  const b = title.split(" ");
  if (a.length >= 2 && ` ${title} `.includes(` ${words} `)) return 0.6 + (0.35 * a.length) / b.length;
  if (b.length >= 3 && ` ${words} `.includes(` ${title} `)) return 0.6 + (0.35 * b.length) / a.length;
  const known = new Set(b);
  const both = a.filter((word) => known.has(word)).length;
  return both / Math.max(a.length, b.length);
}
