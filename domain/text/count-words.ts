import { boundedStretches } from "./bounded-stretches";
import type { TextRange } from "./page-text";
import { segmentsOf } from "./segment-windows";
import { mergeRanges } from "./version-text";

// A letter or digit with what follows it in one word: letters, marks, digits; an apostrophe, a full stop or a low line
// between them (company's, U.S, file_2); a comma between digits (3,000).
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’._]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

// Scripts that put no space between words; there only a dictionary knows, and ICU has one.
const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

// "en" only names a locale that every build of ICU has: word boundaries do not depend on it.
const dictionaryWords = new Intl.Segmenter("en", { granularity: "word" });

/**
 * The words of a text, in order, as ranges in UTF-16 code units. "Company's", "U.S." and "3,000" are one word,
 * "state-owned" two, a dash or an emoji none: in substance Unicode's word boundaries (UAX 29), written as a rule of
 * our own where words have spaces between them, so that counts do not depend on a version of ICU and cost little time.
 * Lines in Chinese, Japanese, Thai, Lao, Khmer or Burmese are divided by ICU's dictionaries.
 */
export function* wordRanges(text: string, within: TextRange = { start: 0, end: text.length }): Generator<TextRange> {
  for (let start = within.start; start < within.end;) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd === -1 ? within.end : Math.min(lineEnd + 1, within.end);
    const line = text.slice(start, end);
    if (UNSPACED_SCRIPT.test(line)) {
      for (const segment of segmentsOf(text, { start, end }, dictionaryWords)) {
        if (segment.isWordLike) yield { start: segment.start, end: segment.end };
      }
    } else {
      for (const stretch of boundedStretches(line, { start: 0, end: line.length })) {
        for (const { 0: word, index } of line.slice(stretch.start, stretch.end).matchAll(WORD)) {
          const from = start + stretch.start + index;
          yield { start: from, end: from + word.length };
        }
      }
    }
    start = end;
  }
}

/**
 * How many words a text has, or the parts of it that `ranges` (UTF-16 code units) name; parts that overlap count once.
 * A word that is cut by the edge of a part counts as one.
 */
export function countWords(text: string, ranges: readonly TextRange[] = [{ start: 0, end: text.length }]): number {
  let count = 0;
  for (const range of mergeRanges(ranges)) {
    for (const words = wordRanges(text, range); words.next().done !== true;) count += 1;
  }
  return count;
}

/**
 * The beginning of a text up to its n-th word, in one line: leading white space dropped, later white space single
 * spaces, everything else as printed (an opening quotation mark stays). It is what travels for a passage where its
 * text may not, so `count` is a limit by anybody's way of counting: both halves of "state-owned" are words here, and
 * so are both letters of "U.S." and both parts of "company's".
 */
export function firstWords(text: string, count: number): string {
  let end = 0;
  let found = 0;
  for (const word of wordRanges(text)) {
    found += text.slice(word.start, word.end).split(/['’._,]/).length;
    if (found > count) break;
    end = word.end;
  }
  return text.slice(0, end).trim().split(/\s+/).join(" ");
}
