import { segmentSentences } from "../text/segment-sentences";
import type { TextRange } from "../text/page-text";
import { foldWord, listWords, type SearchTerm } from "./search-terms";

/** A place of a text that was looked for. */
export interface TermPlace extends TextRange {
  /** Which of the terms stands there. */
  readonly term: number;
}

/** Where a text answers a query best. All positions are UTF-16 code units of the text. */
export interface HitPassage {
  /** The sentence with the most different terms, the first of equals. */
  readonly sentence: TextRange;
  /** The part of it that is shown; the whole sentence unless that is long. */
  readonly shown: TextRange;
  /** Places of terms within `shown`, in order, without overlaps. */
  readonly places: readonly TextRange[];
  /** Places of terms in the whole text. */
  readonly placesInText: number;
}

/** A stretch of a passage as it is shown. */
export interface HitPiece {
  readonly text: string;
  readonly isHit: boolean;
}

/** The words of a text around what was found, ready to be shown. */
export interface Excerpt {
  readonly pieces: readonly HitPiece[];
  /** Whether the sentence goes on before or after what is shown. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

interface PassageOptions {
  readonly beginsOnly?: boolean;
  readonly language?: string | null;
  readonly headline?: TextRange | null;
}

/** Longest stretch that is shown of one sentence, in UTF-16 code units. */
const MAX_SHOWN = 320;

/** What stands before the first place where a long sentence is cut. */
const LEAD = 120;

/**
 * Every place where a text has a term, in order of place. Compares words as the index does, so that what the index
 * finds is marked. Terms may overlap: “night ferry” and ferry.
 *
 * @example findTermPlaces("The Ferry runs.", readSearchTerms("ferry")) // [{ start: 4, end: 9, term: 0 }]
 */
export function findTermPlaces(
  text: string,
  terms: readonly SearchTerm[],
  { beginsOnly = false }: { readonly beginsOnly?: boolean } = {},
): readonly TermPlace[] {
  const words = listWords(text);
  const folds = foldEach(text, words);
  const places: TermPlace[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const [term, { words: wanted }] of terms.entries()) {
      const last = words[at + wanted.length - 1];
      const first = words[at];
      if (first === undefined || last === undefined) continue;
      const fits = wanted.every((word, index) => {
        const found = folds[at + index] ?? "";
        return beginsOnly && index === wanted.length - 1 ? found.startsWith(word) : found === word;
      });
      if (fits) places.push({ start: first.start, end: last.end, term });
    }
  }
  return places;
}

/** Most words of a text come again; folding each once is four times as fast. */
function foldEach(text: string, words: readonly TextRange[]): readonly string[] {
  const known = new Map<string, string>();
  return words.map(({ start, end }) => {
    const word = text.slice(start, end);
    const fold = known.get(word) ?? foldWord(word);
    known.set(word, fold);
    return fold;
  });
}

/**
 * The sentence of a text that answers a query best, and what of it to show; null where the text has none of the terms.
 * Only the line that holds it is divided into sentences: a line end always ends one, and a text may be long.
 *
 * @param language of the text, such as "en"; null: not known
 * @param headline where the text repeats what stands above it anyhow: shown only where nothing else answers
 */
export function findHitPassage(
  text: string,
  terms: readonly SearchTerm[],
  { beginsOnly = false, language = null, headline = null }: PassageOptions = {},
): HitPassage | null {
  const all = findTermPlaces(text, terms, { beginsOnly });
  const below = headline === null ? all : all.filter(({ end }) => end <= headline.start || end > headline.end);
  const places = below.length > 0 ? below : all;
  const line = pickRichest(places, linesWith(text, places));
  if (line === null) return null;
  const sentences = segmentSentences(text.slice(line.start, line.end), language ?? undefined);
  const moved = sentences.map(({ start, end }) => ({ start: line.start + start, end: line.start + end }));
  // A phrase may run from one sentence into the next; then its line is shown.
  const sentence = pickRichest(places, moved) ?? line;
  const inside = placesIn(places, sentence);
  const shown = shorten(text, sentence, inside[0] ?? sentence);
  return { sentence, shown, places: withoutOverlaps(placesIn(inside, shown)), placesInText: all.length };
}

/** What of a passage is shown, cut at the places that were found. */
export function excerptOf(text: string, { sentence, shown, places }: HitPassage): Excerpt {
  return {
    pieces: cutIntoPieces(text, shown, places),
    isCutBefore: shown.start > sentence.start,
    isCutAfter: shown.end < sentence.end,
  };
}

/** A short text, such as a headline, whole and cut at the places that were found. */
export function markWhole(
  text: string,
  terms: readonly SearchTerm[],
  options: { readonly beginsOnly?: boolean } = {},
): readonly HitPiece[] {
  const places = withoutOverlaps(findTermPlaces(text, terms, options));
  return cutIntoPieces(text, { start: 0, end: text.length }, places);
}

function cutIntoPieces(text: string, shown: TextRange, places: readonly TextRange[]): readonly HitPiece[] {
  const pieces: HitPiece[] = [];
  let from = shown.start;
  for (const { start, end } of places) {
    pieces.push({ text: text.slice(from, start), isHit: false }, { text: text.slice(start, end), isHit: true });
    from = end;
  }
  pieces.push({ text: text.slice(from, shown.end), isHit: false });
  return pieces.filter((piece) => piece.text !== "");
}

/** The lines that hold places, in order. */
function linesWith(text: string, places: readonly TermPlace[]): readonly TextRange[] {
  const lines: TextRange[] = [];
  for (const { start, end } of places) {
    if (end <= (lines.at(-1)?.end ?? -1)) continue;
    const lineEnd = text.indexOf("\n", end);
    lines.push({ start: text.lastIndexOf("\n", start) + 1, end: lineEnd === -1 ? text.length : lineEnd });
  }
  return lines;
}

/** Of ranges in order, the one with the most different terms; null where none has any. One pass over the places. */
function pickRichest(places: readonly TermPlace[], ranges: readonly TextRange[]): TextRange | null {
  let best: { readonly range: TextRange; readonly terms: number } | null = null;
  let next = 0;
  for (const range of ranges) {
    const terms = new Set<number>();
    for (; next < places.length; next += 1) {
      const { start, end, term } = places[next] ?? { start: range.end, end: range.end, term: 0 };
      if (start >= range.end) break;
      if (start >= range.start && end <= range.end) terms.add(term);
    }
    if (terms.size > (best?.terms ?? 0)) best = { range, terms: terms.size };
  }
  return best?.range ?? null;
}

function placesIn<Place extends TextRange>(places: readonly Place[], { start, end }: TextRange): readonly Place[] {
  return places.filter((place) => place.start >= start && place.end <= end);
}

/** At most `MAX_SHOWN` of a sentence around its first place, cut at spaces so that no word and no sign is split. */
function shorten(text: string, sentence: TextRange, first: TextRange): TextRange {
  if (sentence.end - sentence.start <= MAX_SHOWN) return sentence;
  const wanted = Math.max(sentence.start, first.start - LEAD);
  const space = wanted === sentence.start ? -1 : text.indexOf(" ", wanted);
  const start = wanted === sentence.start ? wanted : space === -1 || space >= first.start ? first.start : space + 1;
  if (sentence.end - start <= MAX_SHOWN) return { start, end: sentence.end };
  const lastSpace = text.lastIndexOf(" ", start + MAX_SHOWN);
  return { start, end: Math.max(lastSpace, first.end) };
}

/** Of places that overlap the longer, so that a mark never stands inside a mark. */
function withoutOverlaps(places: readonly TextRange[]): readonly TextRange[] {
  const kept: TextRange[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  }
  return kept;
}
