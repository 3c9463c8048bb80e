import type { TextRange } from "../text/page-text";
import type { AttributionCertainty, AttributionRule } from "./attribution";
import type { ClauseLine, Unit } from "./clause-lines";
import type { FoundAttribution, FoundCue } from "./found-attribution";
import type { UnitSpan } from "./noun-phrases";
import { isOnlyQuoted, speakerOfLine } from "./quoted-phrases";
import { isDocumentNoun, isRoleNoun } from "./source-words";

/** Where the words for a source stand. */
interface Spot {
  readonly line: ClauseLine;
  readonly span: UnitSpan;
}

/** An attribution whose content can lie in several lines, before its source has a name. */
export interface Draft {
  /** The line of the cue, or of the content where there is no cue. */
  readonly line: ClauseLine;
  readonly content: readonly TextRange[];
  /** The part of the content in `line`. */
  readonly spans: readonly UnitSpan[];
  readonly quotedWords: number;
  readonly plainWords: number;
  readonly spot: Spot | null;
  readonly via: Spot | null;
  readonly cue: FoundCue | null;
  readonly isHedged: boolean;
  readonly certainty: AttributionCertainty;
  readonly rule: AttributionRule;
}

/** The last quoted speech or speaker before a line. */
interface Before {
  readonly paragraph: number;
  /** Index of the draft to which a quotation in the same paragraph is added; null where it becomes its own. */
  readonly draft: number | null;
  readonly spot: Spot | null;
  /** The line ended with a colon that waits for the words. */
  readonly isOpen: boolean;
}

/**
 * Gives the sentences that are nothing but quoted words to the speaker around them. After an attributed quotation in
 * the same paragraph they are part of its content; after a retold one, and in the paragraph that follows, they are
 * attributions of their own; paragraphs of a quotation that stays open wait for the cue in its last one. A quotation after
 * a sentence about a person or a document is given to that, as likely.
 */
export function joinLoneQuotations(
  lines: readonly ClauseLine[],
  found: readonly (readonly FoundAttribution[])[],
): Draft[] {
  const drafts: Draft[] = [];
  const waiting: ClauseLine[] = [];
  const open: ClauseLine[] = [];
  let before: Before | null = null;
  const place = (line: ClauseLine) => {
    const added = placeLone(line, before, drafts);
    if (added !== null) before = added;
    else if (before === null || before.paragraph !== line.paragraph) waiting.push(line);
  };
  lines.forEach((line, index) => {
    const here = (found[index] ?? []).map((attribution) => draftOf(attribution));
    if (line.within !== null) {
      drafts.push(...here);
      return;
    }
    if (here.length === 0 && isOnlyQuoted(line)) {
      if (!isContinued(line)) open.splice(0).forEach(place);
      const isOpening = isContinued(line) ? open.length > 0 : before?.paragraph !== line.paragraph;
      if (staysOpen(line) && isOpening) open.push(line);
      else [...open.splice(0), line].forEach(place);
      return;
    }
    const lead = here.findIndex(({ quotedWords }) => quotedWords > 0);
    const spot = isContinued(line) ? (here[lead]?.spot ?? null) : null;
    if (spot === null) open.splice(0).forEach(place);
    else drafts.push(...open.splice(0).map((earlier) => carriedDraft(earlier, spot, "carried-over", "next-paragraph")));
    takeWaiting(waiting, line, here, lead);
    before = speechOf(line, here, drafts.length) ?? speakerOnly(line) ?? passing(line, before);
    drafts.push(...here);
  });
  open.forEach(place);
  return drafts;
}

function draftOf(found: FoundAttribution): Draft {
  const { line, content, source, via, cue, isHedged, certainty, rule } = found;
  const units = content.flatMap(({ first, last }) => line.units.slice(first, last + 1));
  return {
    line,
    content: content.map((span) => rangeOf(line, span)),
    spans: content,
    quotedWords: countWords(units.filter(({ quotation }) => quotation !== null)),
    plainWords: countWords(
      units.filter(({ quotation, lower }) => quotation === null && lower !== "and" && lower !== "but"),
    ),
    spot: source === null ? null : { line, span: source },
    via: via === null ? null : { line, span: via },
    cue,
    isHedged,
    certainty,
    rule,
  };
}

function countWords(units: readonly Unit[]): number {
  return units.reduce((sum, { words }) => sum + words, 0);
}

function rangeOf({ units }: ClauseLine, { first, last }: UnitSpan): TextRange {
  return { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
}

/** Adds a lone quotation after what stands before it; null where nothing there speaks. */
function placeLone(line: ClauseLine, before: Before | null, drafts: Draft[]): Before | null {
  if (before === null || before.spot === null) return null;
  const distance = line.paragraph - before.paragraph;
  const target = before.draft === null ? undefined : drafts[before.draft];
  if (distance === 0 && before.draft !== null && target !== undefined && target.quotedWords > 0) {
    const quotedWords = target.quotedWords + countWords(line.units);
    drafts[before.draft] = { ...target, content: [...target.content, ...quotedRanges(line)], quotedWords };
    return before;
  }
  if (distance > 1) return null;
  const isLikely = distance === 0 || before.isOpen;
  const rule = before.draft === null ? "named-before" : distance === 0 ? "same-paragraph" : "next-paragraph";
  drafts.push(carriedDraft(line, before.spot, isLikely ? "likely" : "carried-over", rule));
  return { paragraph: line.paragraph, draft: drafts.length - 1, spot: before.spot, isOpen: false };
}

/** A line of quoted words given to a speaker who is named in another line. */
function carriedDraft(line: ClauseLine, spot: Spot, certainty: AttributionCertainty, rule: AttributionRule): Draft {
  return {
    line,
    content: quotedRanges(line),
    spans: [],
    quotedWords: countWords(line.units),
    plainWords: 0,
    spot,
    via: null,
    cue: null,
    isHedged: false,
    certainty,
    rule,
  };
}

/** Whether a line begins with quoted words that the paragraph before left open. */
function isContinued({ units }: ClauseLine): boolean {
  return units[0]?.quotation?.isContinued === true;
}

/** Whether a line leaves its quotation open for the next paragraph: the cue can come there. */
function staysOpen({ units }: ClauseLine): boolean {
  return units.at(-1)?.quotation?.goesOn === true;
}

function quotedRanges({ units }: ClauseLine): TextRange[] {
  return units.filter(({ quotation }) => quotation !== null).map(({ start, end }) => ({ start, end }));
}

/** “A.” “B,” Ash said: quotations before the first attributed one of the same paragraph join it. */
function takeWaiting(waiting: ClauseLine[], line: ClauseLine, here: Draft[], lead: number): void {
  const target = here[lead];
  const lines = waiting.splice(0).filter(({ paragraph }) => paragraph === line.paragraph);
  if (target === undefined || lines.length === 0) return;
  const words = lines.reduce((sum, { units }) => sum + countWords(units), 0);
  const content = [...lines.flatMap(quotedRanges), ...target.content];
  here[lead] = { ...target, content, quotedWords: target.quotedWords + words };
}

/** The last speech of a line: a quotation after it goes on with its speaker. */
function speechOf(line: ClauseLine, here: readonly Draft[], offset: number): Before | null {
  const isOpen = line.units.at(-1)?.lower === ":";
  let last = here.findLastIndex(({ quotedWords, spot }) => quotedWords > 0 && spot !== null);
  if (last === -1) last = here.findIndex(({ spot }) => spot !== null);
  const spot = here[last]?.spot ?? null;
  return spot === null ? null : { paragraph: line.paragraph, draft: offset + last, spot, isOpen };
}

/** A line about a person or a document, without speech. */
function speakerOnly(line: ClauseLine): Before | null {
  const isOpen = line.units.at(-1)?.lower === ":";
  const span = speakerOfLine(line, ({ pos, lower }) => {
    return pos === "PROPN" || isDocumentNoun(lower) || isRoleNoun(lower) || lower === "he" || lower === "she";
  });
  const next = span === null ? undefined : line.units[overInsertion(line.units, span.last + 1)];
  const isText =
    span !== null && line.units.slice(span.first, span.last + 1).some(({ lower }) => isDocumentNoun(lower));
  // "Ash shook his head": somebody who does something; "Climate change is real" is about nobody.
  if (!isText && next?.pos !== "VERB") return null;
  return span === null ? null : { paragraph: line.paragraph, draft: null, spot: { line, span }, isOpen };
}

/** "Ash, who had slept badly, shook his head": the unit behind an insertion between commas; `at` where none stands there. */
function overInsertion(units: readonly Unit[], at: number): number {
  if (units[at]?.lower !== "," || units[at]?.quotation !== null) return at;
  const close = units.findIndex(({ lower, quotation }, index) => index > at && quotation === null && lower === ",");
  return close === -1 ? at : close + 1;
}

/** Inside the paragraph a speaker is remembered over a sentence that names nobody. */
function passing(line: ClauseLine, before: Before | null): Before | null {
  return before !== null && before.paragraph === line.paragraph ? before : null;
}
