import { type BlockFate, isBody } from "./html-block-fate";
import { plainWords } from "./html-headline";
import { type HtmlPageText, isMostlyLinks } from "./html-page-text";

const STANDFIRST_HINT =
  /(?:^|[\s_-])(?:dek|deck|sub-?hed|sub-?head(?:line|ing)?|sub-?title|lede|lead|summary|excerpt|intro|teaser|kicker-?text|description|strap-?line|stand-?first)(?:$|[\s_-])/;

/**
 * The block between headline and body that is the standfirst: marked as one, equal to the page's own description, or
 * a second heading right below the headline. `null` where there is none.
 *
 * @param headline Index of the headline's block.
 * @param description The description the page declares, `null` where it has none.
 */
export function findStandfirst(
  text: HtmlPageText,
  fates: readonly BlockFate[],
  headline: number,
  description: string | null,
): number | null {
  const summary = description === null ? "" : plainWords(description);
  const bodies = fates.flatMap((fate, index) => (isBody(fate) && index > headline ? [index] : []));
  const firstBody = bodies[0] ?? fates.length;
  for (let index = headline + 1; index <= Math.min(firstBody, headline + 12); index += 1) {
    const block = text.blocks[index];
    const fate = fates[index];
    if (block === undefined || fate === undefined || block.kind === "caption") continue;
    const line = text.page.text.slice(block.start, block.end);
    if (line.length < 25 || line.length > 600 || isMostlyLinks(block)) continue;
    const isHinted = STANDFIRST_HINT.test(`${text.frames[block.frame]?.hint ?? ""} ${block.inlineHint}`);
    const isSummary = summary.length > 20 && plainWords(line) === summary;
    const isUnderHeading = block.kind === "heading" && index === headline + 1 && isBody(fate) && bodies.length > 2;
    if (isBody(fate) ? (isHinted || isSummary || isUnderHeading) && bodies.length > 1 : isSummary) {
      return index;
    }
  }
  return null;
}
