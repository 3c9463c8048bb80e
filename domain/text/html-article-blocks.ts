import { findCaptionCredit } from "./html-caption-credit";
import { chooseArticleBlocks } from "./html-fallback-blocks";
import { findHeadlineBlock, plainWords } from "./html-headline";
import { type BlockFate, isBody, isCaption } from "./html-block-fate";
import { junkReasonOfLine } from "./html-junk-lines";
import { keptByReadability, restoreGaps } from "./html-kept-blocks";
import { type HtmlBlock, type HtmlPageText, isMostlyLinks } from "./html-page-text";
import { readsLikeProse } from "./html-prose";
import { findStandfirst } from "./html-standfirst";
import { findZones, type Zone, zoneOfHint } from "./html-zones";
import type { RemovalReason } from "./page-text";

export interface BlockHints {
  /** For each block the characters Readability kept; `null` where it found nothing. */
  readonly readable: readonly number[] | null;
  /** Titles the page declares, best first. */
  readonly titles: readonly string[];
  /** The page's own short description, where it is also shown as the standfirst. */
  readonly description: string | null;
  /** Author names, to know the note about the author at the end. */
  readonly authors: readonly string[];
}

/**
 * Decides for every block of an HTML page whether it is headline, standfirst, body or caption, or why it is removed.
 * Readability's choice is the start; blocks in zones that never are article text (comments, sharing, related links)
 * and junk lines leave it; prose that it dropped between kept paragraphs of the same element comes back.
 */
export function decideBlocks(text: HtmlPageText, hints: BlockHints): readonly BlockFate[] {
  const kept = chooseArticleBlocks(text, keptByReadability(text, hints.readable));
  const zones = findZones(text.frames, charsPerFrame(text, kept));
  const reasons = weakenOverbroadZones(
    text,
    kept,
    text.blocks.map((block) => zoneOfBlock(block, zones)),
  );
  const first = text.blocks.findIndex((block, index) => kept[index] && isProse(text, block));
  const headline = findHeadlineBlock(text, hints.titles, first);
  restoreGaps(text, kept, reasons, headline === null || headline > first ? first : headline + 1);
  const fates = text.blocks.map((block, index): BlockFate => {
    if (index === headline) return { field: "headline" };
    const line = text.page.text.slice(block.start, block.end);
    if (!kept[index]) return { removed: reasonOutside(line, reasons[index] ?? null) };
    const reason = reasonAgainst(block, line, reasons[index] ?? null);
    if (reason !== null) return { removed: reason };
    return { field: block.kind === "caption" ? "caption" : "body" };
  });
  if (!fates.some((fate) => isBody(fate) || isCaption(fate))) keepSomething(text, kept, fates, headline);
  if (isGallery(text, fates)) turnCaptionsToBody(fates);
  removeAboveHeadline(text, fates, headline);
  removeRepeatedHeadlines(text, fates, headline);
  removeLeadingByline(text, fates);
  removeAuthorNotes(text, fates, hints.authors);
  removeDanglingHeadings(text, fates);
  nameSurroundings(text, fates);
  const standfirst = headline === null ? null : findStandfirst(text, fates, headline, hints.description);
  if (standfirst !== null) fates[standfirst] = { field: "standfirst" };
  return fates;
}

function isProse(text: HtmlPageText, block: HtmlBlock): boolean {
  return block.kind !== "caption" && readsLikeProse(text.page.text.slice(block.start, block.end));
}

function charsPerFrame(text: HtmlPageText, kept: readonly boolean[]): number[] {
  const chars = text.frames.map(() => 0);
  text.blocks.forEach((block, index) => {
    if (kept[index]) chars[block.frame] = (chars[block.frame] ?? 0) + block.end - block.start;
  });
  for (let index = chars.length - 1; index > 0; index -= 1) {
    const parent = text.frames[index]?.parent ?? 0;
    chars[parent] = (chars[parent] ?? 0) + (chars[index] ?? 0);
  }
  return chars;
}

function zoneOfBlock(block: HtmlBlock, zones: readonly (Zone | null)[]): Zone | null {
  const zone = zones[block.frame] ?? null;
  if (zone !== null || block.inlineHint === "") return zone;
  const inline = zoneOfHint(block.inlineHint);
  return inline === null ? null : { reason: inline.reason, strength: "weak" };
}

/** A reason that would take more than this share of the kept characters is a class name used in another sense. */
const LARGEST_LOSS = 0.35;

/** Comments alone may be as long as the article, and are strong whatever they take. */
function weakenOverbroadZones(
  text: HtmlPageText,
  kept: readonly boolean[],
  zones: readonly (Zone | null)[],
): readonly (Zone | null)[] {
  const loss = new Map<RemovalReason, number>();
  let total = 0;
  text.blocks.forEach((block, index) => {
    const zone = zones[index] ?? null;
    if (!kept[index]) return;
    total += block.end - block.start;
    if (zone?.strength === "strong") loss.set(zone.reason, (loss.get(zone.reason) ?? 0) + block.end - block.start);
  });
  return zones.map((zone) => {
    const isOverbroad =
      zone !== null && zone.reason !== "comments" && (loss.get(zone.reason) ?? 0) > LARGEST_LOSS * total;
    return isOverbroad ? { reason: zone.reason, strength: "weak" } : zone;
  });
}

/** The name for a block outside the article: a strong zone, else what the words say, else the zone it lies in. */
function reasonOutside(line: string, zone: Zone | null): RemovalReason {
  if (zone?.strength === "strong") return zone.reason;
  return junkReasonOfLine(line) ?? zone?.reason ?? "page-furniture";
}

/** Why a block that Readability kept is no article text after all. */
function reasonAgainst(block: HtmlBlock, line: string, zone: Zone | null): RemovalReason | null {
  if (zone?.strength === "strong") return zone.reason;
  if (zone !== null && !readsLikeProse(line) && block.kind !== "quotation" && block.kind !== "caption")
    return zone.reason;
  if (block.kind === "caption" && findCaptionCredit(line) === 0) return "agency-credit";
  return block.kind === "preformatted" ? null : junkReasonOfLine(line);
}

/** A page whose every kept block looked like junk keeps those blocks: an empty article helps nobody. */
function keepSomething(
  text: HtmlPageText,
  kept: readonly boolean[],
  fates: BlockFate[],
  headline: number | null,
): void {
  text.blocks.forEach((block, index) => {
    if (kept[index] && index !== headline) fates[index] = { field: block.kind === "caption" ? "caption" : "body" };
  });
}

/** A picture series tells its story in the captions: there they are the body. */
function isGallery(text: HtmlPageText, fates: readonly BlockFate[]): boolean {
  const charsOf = (isCounted: (fate: BlockFate) => boolean): number =>
    text.blocks.reduce((sum, block, index) => {
      const fate = fates[index];
      return fate !== undefined && isCounted(fate) ? sum + block.end - block.start : sum;
    }, 0);
  return charsOf(isCaption) > 2 * charsOf(isBody);
}

function turnCaptionsToBody(fates: BlockFate[]): void {
  fates.forEach((fate, index) => {
    if (isCaption(fate)) fates[index] = { field: "body" };
  });
}

/** Above the headline stand the masthead and appeals, unless most of the text does: then it is no headline. */
function removeAboveHeadline(text: HtmlPageText, fates: BlockFate[], headline: number | null): void {
  if (headline === null) return;
  const charsBetween = (from: number, to: number): number =>
    text.blocks.slice(from, to).reduce((sum, block, at) => {
      const fate = fates[from + at];
      return fate !== undefined && isBody(fate) ? sum + block.end - block.start : sum;
    }, 0);
  if (charsBetween(0, headline) > 0.3 * charsBetween(headline, fates.length)) return;
  for (let index = 0; index < headline; index += 1) {
    const fate = fates[index];
    const block = text.blocks[index];
    if (fate === undefined || block === undefined || !isBody(fate)) continue;
    fates[index] = { removed: isMostlyLinks(block) ? "navigation" : "masthead" };
  }
}

function removeRepeatedHeadlines(text: HtmlPageText, fates: BlockFate[], headline: number | null): void {
  const block = headline === null ? undefined : text.blocks[headline];
  if (block === undefined) return;
  const words = plainWords(text.page.text.slice(block.start, block.end));
  text.blocks.forEach((other, index) => {
    if (index === headline || other.end - other.start > 1_000 || other.kind === "quotation") return;
    if (plainWords(text.page.text.slice(other.start, other.end)) === words)
      fates[index] = { removed: "repeated-headline" };
  });
}

/** A line "By Ana Bell" that stands among the first paragraphs. */
function removeLeadingByline(text: HtmlPageText, fates: BlockFate[]): void {
  const first = fates.findIndex(isBody);
  for (let index = first; index >= 0 && index < Math.min(first + 3, fates.length); index += 1) {
    const block = text.blocks[index];
    const fate = fates[index];
    if (block === undefined || fate === undefined || !isBody(fate) || block.kind === "heading") continue;
    const line = text.page.text.slice(block.start, block.end);
    const isByline =
      line.length <= 90 && /^(?:By|BY|Written by) \p{Lu}[^.!?]*$/u.test(line) && line.split(" ").length <= 10;
    if (isByline) fates[index] = { removed: "byline" };
  }
}

/** The note on the author among the last blocks: it opens with the name of the author and says who that is. */
function removeAuthorNotes(text: HtmlPageText, fates: BlockFate[], authors: readonly string[]): void {
  const bodies = fates.flatMap((fate, index) => (isBody(fate) ? [index] : []));
  for (const index of bodies.slice(-3)) {
    const block = text.blocks[index];
    if (block === undefined || bodies.length < 4) continue;
    const line = text.page.text.slice(block.start, Math.min(block.end, block.start + 600)).toLowerCase();
    const isNote = authors.some((author) => {
      const name = author.toLowerCase();
      const rest = line.slice(name.length);
      return (
        name.length > 4 && line.startsWith(name) && /^,? (?:is|was|has|writes|covers|works|teaches|lives)\b/.test(rest)
      );
    });
    if (isNote || /^(?:about the author|the (?:author|writer) is\b)/.test(line))
      fates[index] = { removed: "author-note" };
  }
}

/** Headings at the end with nothing below them led to what was removed. */
function removeDanglingHeadings(text: HtmlPageText, fates: BlockFate[]): void {
  for (let index = fates.length - 1; index >= 0; index -= 1) {
    const fate = fates[index];
    if (fate === undefined || !("field" in fate)) continue;
    if (fate.field !== "body" || text.blocks[index]?.kind !== "heading") return;
    const below = fates[index + 1];
    if (below === undefined) return;
    fates[index] = { removed: "removed" in below ? below.removed : "related-links" };
  }
}

/** Gives blocks without a better reason the one of their place: above the article masthead, links below it related. */
function nameSurroundings(text: HtmlPageText, fates: BlockFate[]): void {
  const first = fates.findIndex((fate) => "field" in fate);
  fates.forEach((fate, index) => {
    const block = text.blocks[index];
    if (block === undefined || !("removed" in fate) || fate.removed !== "page-furniture") return;
    const isLinked = isMostlyLinks(block);
    if (index < first) fates[index] = { removed: isLinked ? "navigation" : "masthead" };
    else if (isLinked) fates[index] = { removed: "related-links" };
  });
}
