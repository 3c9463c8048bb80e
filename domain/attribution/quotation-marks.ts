import { isGraphemeBoundary } from "../text/grapheme-span";
import type { TextRange } from "../text/page-text";
import { singleMarkPlaces } from "./single-quotation-marks";

/** A quoted stretch of one paragraph, with its marks. Offsets are UTF-16 code units. */
export interface Quotation extends TextRange {
  /** The quoted words without the marks and the white space beside them. */
  readonly inner: TextRange;
  /** 0 for a quotation in the outlet's text, 1 for one inside it, and so on. */
  readonly depth: number;
  readonly isClosed: boolean;
  /** It has no closing mark, and the next paragraph opens with a mark again: the same speaker goes on. */
  readonly goesOn: boolean;
  /** The paragraph before left its quotation open. */
  readonly isContinued: boolean;
}

type Family = "curly" | "straight" | "angle" | "single";

interface OpenMark {
  readonly start: number;
  readonly width: number;
  readonly family: Family;
}

interface FoundPair extends OpenMark {
  /** Units of the opening and of the closing mark. */
  readonly width: number;
  readonly endWidth: number;
  readonly end: number;
  readonly depth: number;
  readonly isClosed: boolean;
}

/**
 * The quoted stretches of a text, by start, an outer one before those inside it: curly, straight, low and angle marks,
 * and single ones, which are told from apostrophes. Whether a straight mark opens or closes is decided by its
 * neighbours. A quotation over several paragraphs is one item a paragraph. One that is never closed ends with its
 * paragraph, so that a missing mark never swallows the rest of a text.
 *
 * Takes time in proportion to the length of the text. It tells marks, not meaning: a title in quotation marks is a
 * quotation here. The wrong tool for scripts with marks of their own, such as Chinese corner brackets.
 */
export function findQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  let wasOpen: Family | null = null;
  for (const line of linesWithWords(text)) {
    const pairs = pairsOf(text, line);
    const leftOpen = pairs.find(({ depth, isClosed, family }) => depth === 0 && !isClosed && family !== "single");
    const nextOpens = leftOpen !== undefined && opensWith(text, line.end, leftOpen.family);
    for (const pair of pairs) {
      const isContinued = wasOpen === pair.family && pair.depth === 0 && pair.start === line.start;
      const goesOn = pair === leftOpen && nextOpens;
      const range = { start: pair.start, end: pair.end };
      const inner = innerRange(text, pair);
      if (inner !== null) {
        quotations.push({ ...range, inner, depth: pair.depth, isClosed: pair.isClosed, goesOn, isContinued });
      }
    }
    wasOpen = nextOpens && leftOpen !== undefined ? leftOpen.family : null;
  }
  return quotations;
}

/** Lines that are not blank, without the white space around them. */
function* linesWithWords(text: string): Generator<TextRange> {
  const lines = /[^\n\r\u2028\u2029]+/gu;
  for (const { 0: line, index } of text.matchAll(lines)) {
    const body = line.trim();
    if (body === "") continue;
    const start = index + line.length - line.trimStart().length;
    yield { start, end: start + body.length };
  }
}

const OPENERS: Readonly<Record<string, Family>> = { "“": "curly", "„": "curly", "‟": "curly", "«": "angle" };
const CLOSERS: Readonly<Record<string, Family>> = { "”": "curly", "»": "angle" };

const POSSIBLE_MARKS = new Set("\"'`“”„‟«»‘’‚");

/** The pairs of one line by start. A mark that closes an outer quotation drops inner ones that are still open. */
function pairsOf(text: string, line: TextRange): FoundPair[] {
  const singles = singleMarkPlaces(text, line);
  const open: OpenMark[] = [];
  const pairs: FoundPair[] = [];
  const close = (level: number, end: number, endWidth: number) => {
    const mark = open[level];
    open.length = level;
    if (mark !== undefined) pairs.push({ ...mark, end, endWidth, depth: level, isClosed: endWidth > 0 });
  };
  for (let at = line.start; at < line.end; at += 1) {
    if (!POSSIBLE_MARKS.has(text.charAt(at))) continue;
    const role = roleOf(text, at, line, open, singles);
    if (role === null) continue;
    const level = open.findLastIndex(({ family }) => family === role.family);
    if (role.closes) {
      if (level !== -1) close(level, at + role.width, role.width);
      at += role.width - 1;
      continue;
    }
    // The same kind of mark cannot open inside itself: the earlier one was never closed.
    if (level !== -1) close(level, endWithoutSpace(text, open[level]?.start ?? at, at), 0);
    open.push({ start: at, family: role.family, width: role.width });
    at += role.width - 1;
  }
  const level = open.findIndex(({ family }) => family !== "single");
  const unclosed = open[level];
  if (unclosed !== undefined && beginsSpeech(text, unclosed, line)) close(level, line.end, 0);
  return pairs.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * A mark that is never closed is a misprint, unless it opens the line, follows a comma or a colon, or follows a sentence
 * where the next line opens with such a mark too: speech that goes on over the end of a paragraph.
 */
function beginsSpeech(text: string, { start, family }: OpenMark, line: TextRange): boolean {
  if (start === line.start) return true;
  const before = text.slice(Math.max(line.start, start - 2), start);
  return /[,:]\s$/u.test(before) || (/[.!?…]\s$/u.test(before) && opensWith(text, line.end, family));
}

interface MarkRole {
  readonly family: Family;
  readonly closes: boolean;
  /** Two for doubled apostrophes and grave accents, which stand for a straight mark in some texts. */
  readonly width: number;
}

function roleOf(
  text: string,
  at: number,
  line: TextRange,
  open: readonly OpenMark[],
  singles: ReadonlyMap<number, boolean>,
): MarkRole | null {
  const mark = text.charAt(at);
  const closesSingle = singles.get(at);
  if (closesSingle !== undefined) return { family: "single", closes: closesSingle, width: 1 };
  const doubled = text.startsWith("''", at) || text.startsWith("``", at);
  if (doubled && isGraphemeBoundary(text, at + 2)) {
    const isOpen = open.some(({ family }) => family === "straight");
    const opens = !isOpen && opensByPlace(text.charAt(at - 1), text.charAt(at + 2));
    return opens || isOpen ? { family: "straight", closes: isOpen, width: 2 } : null;
  }
  const isMark = mark === '"' || mark in OPENERS || mark in CLOSERS;
  // A mark that carries a combining mark, or an emoji's joiner, is part of another character.
  if (!isMark || !isGraphemeBoundary(text, at) || !isGraphemeBoundary(text, at + 1)) return null;
  const before = at > line.start ? text.charAt(at - 1) : "";
  const after = at + 1 < line.end ? text.charAt(at + 1) : "";
  const isOpen = (family: Family) => open.some((entry) => entry.family === family);
  if (mark === '"') {
    const opens = opensByPlace(before, after) || (/[.!?…]/u.test(before) && after === " " && isOrphan(text, at, line));
    return straightRole(opens, isOpen);
  }
  if (mark === "“" && text.charAt(open.findLast(({ family }) => family === "curly")?.start ?? -1) === "„") {
    return { family: "curly", closes: true, width: 1 };
  }
  const opening = OPENERS[mark];
  if (opening !== undefined) return { family: opening, closes: false, width: 1 };
  const family = CLOSERS[mark] ?? "curly";
  if (isOpen(family)) return { family, closes: true, width: 1 };
  if (mark === "”" && isOpen("straight")) return { family: "straight", closes: true, width: 1 };
  return opensByPlace(before, after) ? { family, closes: false, width: 1 } : null;
}

/**
 * Whether a straight mark that stands like a closing one is followed by another such mark: where a page has lost the
 * line end between two paragraphs, the opening mark of the second hangs on the first ("… he left." We wait," she said).
 */
function isOrphan(text: string, at: number, line: TextRange): boolean {
  const next = text.indexOf('"', at + 1);
  if (next === -1 || next >= line.end || next - at > LONGEST_ORPHAN) return false;
  return /[.,!?…\p{L}\p{N}]/u.test(text.charAt(next - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(next + 1));
}

const LONGEST_ORPHAN = 600;

function straightRole(opens: boolean, isOpen: (family: Family) => boolean): MarkRole | null {
  if (opens && !isOpen("straight")) return { family: "straight", closes: false, width: 1 };
  if (isOpen("straight")) return { family: "straight", closes: true, width: 1 };
  // “ that was closed with a straight mark.
  if (isOpen("curly") && !opens) return { family: "curly", closes: true, width: 1 };
  return null;
}

const BEFORE_OPENING = /^[\s([{\-–—/:‘'’“]?$/u;

/** A mark opens at a line's beginning or after a space, a bracket or a dash, when something other follows it. */
function opensByPlace(before: string, after: string): boolean {
  return BEFORE_OPENING.test(before) && after !== "" && !/[\s,;]/u.test(after);
}

function opensWith(text: string, from: number, family: Family): boolean {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  const mark = text.charAt(at);
  return family === "straight" ? mark === '"' : OPENERS[mark] === family;
}

function innerRange(text: string, { start, end, width, endWidth }: FoundPair): TextRange | null {
  let first = start + width;
  while (first < end && /\s/u.test(text.charAt(first))) first += 1;
  const last = endWithoutSpace(text, first, end - endWidth);
  return last > first && isGraphemeBoundary(text, first) && isGraphemeBoundary(text, last)
    ? { start: first, end: last }
    : null;
}

function endWithoutSpace(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/u.test(text.charAt(last - 1))) last -= 1;
  return last;
}
