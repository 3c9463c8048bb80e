import { isGraphemeBoundary } from "./grapheme-span";
import type { TextRange } from "./page-text";
import { segmentsOf } from "./segment-windows";
import { sentenceGoesOn } from "./sentence-goes-on";

/**
 * The sentences of a text, in order, as ranges in UTF-16 code units without white space at their edges. Every line
 * end ends a sentence, so headings and list items are sentences of their own. No grapheme is split, and every
 * character that is not white space lies in exactly one sentence.
 *
 * Unicode's sentence boundaries (`Intl.Segmenter`), less those that an abbreviation, an initial, an ellipsis or a
 * quoted question made, plus those before a number ("… was shut. 14 people …"), which Unicode leaves out. The word
 * lists are English. A language that is unknown or misspelt is read as English, never as the machine's own. Method
 * and figures: docs/methods/sentences.md.
 *
 * The wrong tool for text whose lines are wrapped at a fixed width: each line would be a sentence.
 *
 * @example segmentSentences("Dr. Alder left. Why?") // [{ start: 0, end: 15 }, { start: 16, end: 20 }]
 */
export function segmentSentences(text: string, language = "en"): TextRange[] {
  const locale = knownLocale(language);
  const segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });
  const sentences: TextRange[] = [];
  for (const line of linesOf(text)) {
    let start = line.start;
    for (const boundary of [...possibleEnds(text, line, segmenter), line.end]) {
      const end = endWithoutSpace(text, start, boundary);
      const next = startWithoutSpace(text, boundary, line.end);
      const isLast = boundary === line.end;
      if (!isLast && (end === start || !isGraphemeBoundary(text, next))) continue;
      const edges = { sentence: { start, end }, rest: { start: next, end: line.end } };
      if (!isLast && sentenceGoesOn(text, edges, locale)) continue;
      if (end > start) sentences.push({ start, end });
      start = next;
    }
  }
  return sentences;
}

/** Lines that are not blank, without the white space around them. */
function* linesOf(text: string): Generator<TextRange> {
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
    const first = startWithoutSpace(text, start, end);
    if (first < end) yield { start: first, end: endWithoutSpace(text, first, end) };
    start = end + 1;
  }
}

/** Offsets inside the line after which a new sentence may begin, ascending. */
function possibleEnds(text: string, line: TextRange, segmenter: Intl.Segmenter): number[] {
  const ends: number[] = [];
  for (const { start, end } of segmentsOf(text, line, segmenter)) {
    ends.push(...endsThatUnicodeLeavesOut(text, start, end));
    if (end < line.end) ends.push(end);
  }
  return ends;
}

/** After a full stop and a space before a number or a name such as "eBay"; after an ellipsis before a capital. */
function endsThatUnicodeLeavesOut(text: string, start: number, end: number): number[] {
  const ends: number[] = [];
  for (let offset = start; offset < end; offset += 1) {
    const character = text.charAt(offset);
    if (character !== "." && character !== "…") continue;
    let after = offset + 1;
    while (after < end && CLOSING.includes(text.charAt(after))) after += 1;
    const next = startWithoutSpace(text, after, end);
    if (next === after || next === end) continue;
    const beginning = text.slice(next, next + 4).replace(OPENING_MARK, "");
    if (character === "." ? NUMBER_OR_CAMEL.test(beginning) : CAPITAL.test(beginning)) ends.push(after);
  }
  return ends;
}

const CLOSING = "\"'”’»)]";
const OPENING_MARK = /^["'“‘«([]/;
const NUMBER_OR_CAMEL = /^(?:[$£€]?\d|\p{Ll}\p{Lu})/u;
const CAPITAL = /^\p{Lu}/u;

function knownLocale(language: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0] ?? "en";
  } catch {
    return "en";
  }
}

function startWithoutSpace(text: string, start: number, end: number): number {
  let offset = start;
  while (offset < end && isSpace(text.charCodeAt(offset))) offset += 1;
  // A space that carries a combining mark is a visible character.
  return offset > start && offset < end && !isGraphemeBoundary(text, offset) ? offset - 1 : offset;
}

function endWithoutSpace(text: string, start: number, end: number): number {
  let offset = end;
  while (offset > start && isSpace(text.charCodeAt(offset - 1))) offset -= 1;
  return offset;
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
}

function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0xfeff ||
    unit === 0x85
  );
}
