import { isGraphemeBoundary } from "../text/grapheme-span";
import type { TextRange } from "../text/page-text";

const OPENING = new Set(["‘", "'", "‚"]);
const CLOSING = new Set(["’", "'"]);
const LETTER = /[\p{L}\p{N}]/u;

/** Words that are written with an apostrophe in front. */
const CLIPPED = /^['‘](?:em|tis|twas|til|till|cause|bout|round|n|\d0s?|\d\ds)(?![\p{L}\p{N}])/iu;

/** No quotation in single marks is longer; it bounds the search for a closing mark. */
const LONGEST = 2_000;

/**
 * Which single marks of a line are quotation marks, by their offset: true for one that closes, false for one that
 * opens. Everything else is an apostrophe. A mark opens only where a fitting one closes later in the line; of several,
 * one beside punctuation wins over a possible genitive ("the workers' vote").
 */
export function singleMarkPlaces(text: string, line: TextRange): Map<number, boolean> {
  const places = new Map<number, boolean>();
  const closers = closingPlaces(text, line);
  let used = 0;
  for (let at = line.start; at < line.end; at += 1) {
    if (!OPENING.has(text.charAt(at)) || !canOpen(text, at, line)) continue;
    while (used < closers.length && (closers[used] ?? 0) <= at + 1) used += 1;
    const choice = chooseCloser(text, at, closers, used);
    if (choice === null) continue;
    places.set(at, false);
    places.set(choice, true);
    at = choice;
  }
  return places;
}

function canOpen(text: string, at: number, line: TextRange): boolean {
  const before = at > line.start ? text.charAt(at - 1) : " ";
  const after = text.charAt(at + 1);
  if (LETTER.test(before) || !/[\s([{\-–—"“„«/:]/u.test(before)) return false;
  if (!isGraphemeBoundary(text, at) || !isGraphemeBoundary(text, at + 1)) return false;
  return /[\p{L}\p{N}“"…[$£€]/u.test(after) && !CLIPPED.test(text.slice(at, at + 8));
}

function closingPlaces(text: string, line: TextRange): number[] {
  const places: number[] = [];
  for (let at = line.start + 1; at < line.end; at += 1) {
    if (!CLOSING.has(text.charAt(at)) || text.startsWith("''", at) || text.startsWith("''", at - 1)) continue;
    const before = text.charAt(at - 1);
    const after = at + 1 < line.end ? text.charAt(at + 1) : "";
    if (/\s/u.test(before) || LETTER.test(after)) continue;
    if (isGraphemeBoundary(text, at) && isGraphemeBoundary(text, at + 1)) places.push(at);
  }
  return places;
}

/** How many closing marks after an opening one are looked at. */
const CHOICES = 4;

function chooseCloser(text: string, opening: number, closers: readonly number[], from: number): number | null {
  let genitive: number | null = null;
  for (const at of closers.slice(from, from + CHOICES)) {
    if (at - opening > LONGEST) break;
    // Another quotation begins before this mark: what was found so far has to do.
    if (genitive !== null && /\s['‘]\p{L}/u.test(text.slice(genitive, at))) break;
    const isGenitive = text.charAt(at - 1) === "s" && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
    if (!isGenitive) return at;
    genitive ??= at;
  }
  return genitive;
}
