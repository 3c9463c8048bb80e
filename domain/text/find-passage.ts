import search from "approx-string-match";
import { isGraphemeBoundary, snapToGraphemes } from "./grapheme-span";
import { normalisedView, type NormalisedView } from "./normalised-view";
import type { TextRange } from "./page-text";
import { CONTEXT_LENGTH, type PassageQuote, type TextHash } from "./passage-quote";

/**
 * What is known of a passage whose text is at hand. Unknown context is an empty string. `start` is the place where it
 * stood, in UTF-16 code units of the text that is searched.
 */
export interface PassageSearch {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

/**
 * `exact`: word for word at its old place. `moved`: elsewhere, or with changes; `score` is the share of the passage's
 * characters that stand unchanged (1: only the place or the typography differs). `lost`: nothing similar enough.
 */
export type FoundPassage =
  | { readonly state: "exact" | "moved"; readonly range: TextRange; readonly score: number }
  | { readonly state: "lost"; readonly range: null; readonly score: 0 };

/**
 * A passage counts as found while at most this share of its characters was changed, put in or left out. Beyond, other
 * sentences of the same article begin to match (docs/methods/re-anchoring.md).
 */
export const MAX_CHANGED_SHARE = 0.2;

// Above this many differences a search is slow, and what it finds is another passage.
const MAX_ERRORS = 256;
// Of a passage that stands in more places than this, only the nearest are looked at.
const MAX_PLACES = 200;

const LOST: FoundPassage = { state: "lost", range: null, score: 0 };

/**
 * Finds a passage again in a text that may have changed: word for word, else apart from typography, else with
 * changes. Of several equal places the one wins whose surroundings agree best; then the one nearest to `start`.
 * Ranges are UTF-16 code units and split no grapheme. An empty passage is lost.
 *
 * The wrong tool for finding the same statement in other words, or in another article.
 */
export function findPassage(text: string, passage: PassageSearch): FoundPassage {
  return passageFinder(text)(passage);
}

/** `findPassage` for many passages of one text: the matching copy of the text is made once, when first needed. */
export function passageFinder(text: string): (passage: PassageSearch) => FoundPassage {
  let made: NormalisedView | undefined;
  const view = () => (made ??= normalisedView(text));
  return (passage) => {
    if (passage.exact === "") return LOST;
    const verbatim = nearestFirst(placesOf(text, passage.exact), passage.start).filter((place) => isWhole(text, place));
    if (verbatim.length > 0) {
      const range = bestPlace(text, passage, verbatim);
      return { state: range.start === passage.start ? "exact" : "moved", range, score: 1 };
    }
    return findChanged(text, view(), passage);
  };
}

/**
 * Finds a passage of which only hash, length and first words are known, as in codings that travel without texts: at
 * its old place, else where the first words stand (typography set aside) and the hash of the full length agrees; of
 * several places the nearest to `start`. A passage that changed in a single character is lost; nothing is guessed.
 */
export function findPassageByHash(
  text: string,
  passage: Pick<PassageQuote, "exactHash" | "firstWords" | "length"> & { readonly start: number },
  hash: TextHash,
): FoundPassage {
  const agrees = (start: number) =>
    start >= 0 &&
    start + passage.length <= text.length &&
    isWhole(text, { start, end: start + passage.length }) &&
    hash(text.slice(start, start + passage.length)) === passage.exactHash;
  const found = (state: "exact" | "moved", start: number): FoundPassage => {
    return { state, range: { start, end: start + passage.length }, score: 1 };
  };

  if (passage.length === 0) return LOST;
  if (agrees(passage.start)) return found("exact", passage.start);
  const view = normalisedView(text);
  const places = placesOf(view.text, normalisedView(passage.firstWords).text).map((place) =>
    view.toOriginalRange(place),
  );
  for (const place of nearestFirst(places, passage.start)) {
    if (agrees(place.start)) return found("moved", place.start);
  }
  return LOST;
}

function findChanged(text: string, view: NormalisedView, passage: PassageSearch): FoundPassage {
  const wanted = normalisedView(passage.exact).text.trim();
  if (wanted === "") return LOST;
  const alike = placesOf(view.text, wanted);
  let share = 0;
  let places = alike;
  if (alike.length === 0) {
    const matches = search(view.text, wanted, Math.min(MAX_ERRORS, Math.floor(wanted.length * MAX_CHANGED_SHARE)));
    places = matches.filter((match) => match.end > match.start);
    share = (matches[0]?.errors ?? 0) / wanted.length;
  }
  if (places.length === 0) return LOST;
  const originals = nearestFirst(
    places.map((place) => view.toOriginalRange(withoutSpace(view.text, place))),
    passage.start,
  ).map((range) => snapToGraphemes(text, range));
  return { state: "moved", range: bestPlace(text, passage, originals), score: 1 - share };
}

/** "cafe" does not stand in "café", though its letters do where the accent is a character of its own. */
function isWhole(text: string, { start, end }: TextRange): boolean {
  return isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end);
}

/** All places where `wanted` stands, overlapping ones too. */
function placesOf(text: string, wanted: string): TextRange[] {
  const places: TextRange[] = [];
  if (wanted === "") return places;
  for (let start = text.indexOf(wanted); start !== -1; start = text.indexOf(wanted, start + 1)) {
    places.push({ start, end: start + wanted.length });
  }
  return places;
}

function bestPlace(text: string, passage: PassageSearch, places: readonly TextRange[]): TextRange {
  let best = { start: 0, end: 0 };
  let bestContext = -1;
  const context = { before: normalisedView(passage.prefix).text, after: normalisedView(passage.suffix).text };
  // They come nearest first, so that of equal context the nearest stays.
  for (const place of places) {
    const agreement = places.length === 1 ? 0 : contextAgreement(text, place, context);
    if (agreement <= bestContext) continue;
    best = place;
    bestContext = agreement;
  }
  return best;
}

/** How many characters next to the place agree with the context, counted from the passage outwards. */
function contextAgreement(text: string, place: TextRange, context: { before: string; after: string }): number {
  // Twice the length, since a run of white space counts as one character in the matching copy.
  const before = normalisedView(text.slice(Math.max(0, place.start - 2 * CONTEXT_LENGTH), place.start)).text;
  const after = normalisedView(text.slice(place.end, place.end + 2 * CONTEXT_LENGTH)).text;
  let agreeing = 0;
  for (let i = 1; i <= before.length && i <= context.before.length && before.at(-i) === context.before.at(-i); i += 1) {
    agreeing += 1;
  }
  for (let i = 0; i < after.length && i < context.after.length && after[i] === context.after[i]; i += 1) agreeing += 1;
  return agreeing;
}

/** At most the 200 nearest, for every further step looks at the text around each of them. */
function nearestFirst(places: readonly TextRange[], start: number): TextRange[] {
  return [...places]
    .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start) || a.start - b.start)
    .slice(0, MAX_PLACES);
}

function withoutSpace(text: string, range: TextRange): TextRange {
  // The matching copy holds no two spaces in a row.
  const start = text[range.start] === " " ? range.start + 1 : range.start;
  const end = range.end > start && text[range.end - 1] === " " ? range.end - 1 : range.end;
  return { start, end };
}
