import type { TextRange } from "../text/page-text";
import { segmentSentences } from "../text/segment-sentences";
import { mergeRanges } from "../text/version-text";
import { matchingWords } from "./matching-words";

/** A word of a quotation (of a document: of its text) in the form in which it is compared, with its place. */
export interface QuotedWord extends TextRange {
  readonly key: string;
  /** Number of the quotation that holds it. */
  readonly quotation: number;
  /** Number of the sentence that holds it. */
  readonly sentence: number;
  /** It stands in square brackets: a word of whoever quotes. "(sic)" counts as one. */
  readonly isBracketed: boolean;
  /** Dots of omission stand between it and the word before. */
  readonly followsOmission: boolean;
}

/**
 * The words inside quotation marks, in order. What stands between two quotations ("…," she said, "…") is left out, so a
 * sentence that is interrupted reads as one. Ranges are UTF-16 code units.
 */
export function quotedWords(text: string, quotations: readonly TextRange[]): QuotedWord[] {
  const { keys, ranges } = matchingWords(text);
  const merged = mergeRanges(quotations);
  const sentences = segmentSentences(text);
  const words: QuotedWord[] = [];
  let quotation = 0;
  let sentence = 0;
  let bracket = 0;
  let lastEnd = 0;
  for (const [index, range] of ranges.entries()) {
    while ((merged[quotation]?.end ?? Infinity) <= range.start) quotation += 1;
    while ((sentences[sentence]?.end ?? Infinity) <= range.start) sentence += 1;
    const between = text.slice(lastEnd, range.start);
    // Brackets do not reach over a line end, so that one that is never closed takes no more than its line.
    if (between.includes("\n")) bracket = 0;
    bracket = Math.max(0, bracket + count(between, "[") - count(between, "]"));
    lastEnd = range.end;
    const key = keys[index] ?? "";
    const isQuoted = (merged[quotation]?.start ?? Infinity) <= range.start;
    if (!isQuoted) continue;
    const isSic = key === "sic" && /[([]$/u.test(between);
    words.push({
      ...range,
      key,
      quotation,
      sentence,
      isBracketed: bracket > 0 || isSic,
      followsOmission: isOmission(between),
    });
  }
  return words;
}

function isOmission(between: string): boolean {
  return between.includes("…") || between.includes("...") || between.includes(". . .");
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
