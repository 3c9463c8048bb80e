import { type FoundPassage, passageFinder } from "./find-passage";
import { isGraphemeBoundary } from "./grapheme-span";
import type { TextRange } from "./page-text";
import { passageContext } from "./passage-quote";

/**
 * Where the passages of an article version stand in a later version of the same article, in the order given. Offsets
 * are UTF-16 code units of the respective text.
 *
 * What lies wholly before the first or after the last difference of the two texts is carried over by counting, so one
 * correction moves everything behind it safely, however often a passage repeats. The rest is searched (`findPassage`).
 * Where the later version differs only in what was removed from the page, `toVersionRange` is exact and cheaper.
 */
export function reanchorPassages(oldText: string, newText: string, ranges: readonly TextRange[]): FoundPassage[] {
  const find = passageFinder(newText);
  const shift = newText.length - oldText.length;
  // Head and tail may overlap where the added text repeats its surroundings; either way of counting finds the words.
  const sameHead = commonHead(oldText, newText);
  const sameTail = commonTail(oldText, newText);
  // A difference may begin with an accent, which belongs to the letter before it: the passage would end inside of one.
  const staysWhole = (oldOffset: number, newOffset: number) =>
    isGraphemeBoundary(newText, newOffset) || !isGraphemeBoundary(oldText, oldOffset);
  return ranges.map((range) => {
    if (range.end <= sameHead && staysWhole(range.end, range.end)) return { state: "exact", range, score: 1 };
    if (range.start >= oldText.length - sameTail && staysWhole(range.start, range.start + shift)) {
      const moved = { start: range.start + shift, end: range.end + shift };
      return { state: shift === 0 ? "exact" : "moved", range: moved, score: 1 };
    }
    const exact = oldText.slice(range.start, range.end);
    return find({ exact, ...passageContext(oldText, range), start: range.start });
  });
}

function commonHead(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function commonTail(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length += 1;
  return length;
}
