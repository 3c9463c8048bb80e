import { type BlockHints, decideBlocks } from "./html-article-blocks";
import { isBody } from "./html-block-fate";
import { findCaptionCredit } from "./html-caption-credit";
import type { HtmlPageText } from "./html-page-text";
import type { CleanedPage, PageField, RemovalReason, RemovedPassage, TextRange } from "./page-text";

/** Name and version of these rules; a change of what they keep is a new version. */
export const HTML_METHOD = "html/1";

/**
 * Turns the fate of every block into ranges of the page text. A removed passage takes the blank line behind it along
 * (at the end of the page the one before it), so that the article version reads without gaps; neighbours removed for
 * the same reason are one passage. Neighbouring body blocks are one body field.
 */
export function divideHtmlPage(text: HtmlPageText, hints: BlockHints): CleanedPage {
  const fates = decideBlocks(text, hints);
  const removed: RemovedPassage[] = [];
  const fields: PageField[] = [];
  const lastField = fates.findLastIndex((fate) => "field" in fate);
  text.blocks.forEach((block, index) => {
    const fate = fates[index];
    if (fate === undefined) return;
    if ("removed" in fate) {
      addRemoved(removed, removedRange(text, index, lastField), fate.removed);
    } else if (fate.field === "body" && index > 0 && isBody(fates[index - 1] ?? fate)) {
      const last = fields.pop();
      fields.push({ kind: "body", start: last?.start ?? block.start, end: block.end });
    } else if (fate.field === "caption") {
      const credit = findCaptionCredit(text.page.text.slice(block.start, block.end));
      const end = credit === null || credit === 0 ? block.end : block.start + credit;
      fields.push({ kind: "caption", start: block.start, end });
      if (end < block.end) addRemoved(removed, { start: end, end: block.end }, "agency-credit");
    } else fields.push({ kind: fate.field, start: block.start, end: block.end });
  });
  return { page: text.page, removed, fields, method: HTML_METHOD };
}

function removedRange(text: HtmlPageText, index: number, lastField: number): TextRange {
  const block = text.blocks[index] ?? { start: 0, end: 0 };
  // Below the last field the blank line in front goes too, or the version would end with it.
  const start = index === lastField + 1 ? (text.blocks[lastField]?.end ?? block.start) : block.start;
  return { start, end: text.blocks[index + 1]?.start ?? block.end };
}

function addRemoved(removed: RemovedPassage[], range: TextRange, reason: RemovalReason): void {
  const last = removed.at(-1);
  if (last !== undefined && last.end === range.start && last.reason === reason) {
    removed[removed.length - 1] = { start: last.start, end: range.end, reason };
  } else removed.push({ start: range.start, end: range.end, reason });
}
