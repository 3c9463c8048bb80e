import { eld } from "eld/small";
import type { FieldCertainty } from "./page-metadata";

/** Below this many letters nothing is said: names and borrowed words decide in a headline. */
export const MIN_LETTERS = 40;

/** A guess about a whole text; `language` is ISO 639-1, such as `en`. */
export interface DetectedLanguage {
  readonly language: string;
  readonly certainty: FieldCertainty;
}

// The detector reads only about the first 350 bytes of what it is given, and a page's first lines are often menus.
const SAMPLES = 3;
const SAMPLE_LENGTH = 400;

/**
 * The language most of a text is written in, from three samples spread over it: `sure` when all samples agree
 * and the detector calls each reliable, `likely` when most agree, else `doubtful`. Null below 40 letters, or when no
 * sample has a known language. Deterministic; the model (eld, "small": 60 languages) is bundled.
 *
 * The wrong tool for finding the languages *within* a mixed text, and for telling near relatives apart in a few words.
 */
export function detectLanguage(text: string): DetectedLanguage | null {
  if (!hasLetters(text, MIN_LETTERS)) return null;
  const results = samplesOf(text).map((sample) => eld.detect(sample));
  const votes = new Map<string, number>();
  for (const { language } of results) {
    if (language !== "") votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  // Of equal votes the language that came first in the text stays first: the sort is stable.
  const winner = [...votes].sort((a, b) => b[1] - a[1])[0];
  if (winner === undefined) return null;
  const [language, count] = winner;
  const reliable = results.filter((result) => result.language === language && result.isReliable()).length;
  if (reliable === results.length) return { language, certainty: "sure" };
  return { language, certainty: count * 2 > results.length && reliable > 0 ? "likely" : "doubtful" };
}

/** The whole of a short text; of a long one three stretches at even distances, none starting inside a word. */
function samplesOf(text: string): string[] {
  if (text.length <= SAMPLES * SAMPLE_LENGTH) {
    const samples = [];
    for (let start = 0; start < text.length; start += SAMPLE_LENGTH)
      samples.push(text.slice(start, start + SAMPLE_LENGTH));
    return samples.filter((sample) => hasLetters(sample, MIN_LETTERS / 2));
  }
  const step = (text.length - SAMPLE_LENGTH) / (SAMPLES - 1);
  return Array.from({ length: SAMPLES }, (_, index) => {
    const start = Math.round(index * step);
    const space = text.indexOf(" ", start);
    const wordStart = space === -1 || space > start + 40 ? start : space;
    return text.slice(wordStart, wordStart + SAMPLE_LENGTH);
  });
}

function hasLetters(text: string, minimum: number): boolean {
  const letters = text.matchAll(/\p{L}/gu);
  for (let count = 0; count < minimum; count += 1) {
    if (letters.next().done === true) return false;
  }
  return true;
}
