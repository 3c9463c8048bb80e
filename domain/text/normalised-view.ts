import type { TextRange } from "./page-text";

/** A copy of a text made for matching, and the way back. Offsets on both sides are UTF-16 code units. */
export interface NormalisedView {
  readonly text: string;
  /** Original offset of the character that the normalised unit at `offset` comes from; at the end, the length. */
  toOriginal(offset: number): number;
  /** First normalised unit that comes from the original character at `offset` or a later one. */
  toNormalised(offset: number): number;
  /** The original characters, whole, that a normalised stretch comes from. */
  toOriginalRange(range: TextRange): TextRange;
  /** The normalised units that come from an original stretch; empty when all its characters were dropped. */
  toNormalisedRange(range: TextRange): TextRange;
}

/**
 * A matching copy in which texts that differ only in typography are equal: quotation marks and dashes in one form,
 * every run of white space (line feeds too) one space, compatibility forms unfolded and accents composed (NFKC), lower
 * case, characters without width dropped. The text itself is never changed: everything found is carried back through
 * the offset map.
 *
 * The wrong tool for showing, hashing or storing text. Letters with accents stay different from those without.
 *
 * @example normalisedView("“Ja”, said  Ö.").text // '"ja", said ö.'
 */
export function normalisedView(text: string): NormalisedView {
  // One entry for each normalised unit: the original stretch it comes from.
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  const folded = new Map<string, string>();
  const fold = (cluster: string) => {
    const piece = folded.get(cluster) ?? foldCluster(cluster);
    if (cluster.length <= 2) folded.set(cluster, piece);
    return piece;
  };

  for (let start = 0; start < text.length;) {
    const end = clusterEnd(text, start);
    const plain = end === start + 1 ? FOLDED_ASCII[text.charCodeAt(start)] : undefined;
    const piece = plain ?? fold(text.slice(start, end));
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    if (piece !== "") pieces.push(piece);
    start = end;
  }
  const normalised = pieces.join("");

  const toOriginal = (offset: number) => starts[Math.max(offset, 0)] ?? text.length;
  const toNormalised = (offset: number) => firstIndex(ends, (end) => end > offset);
  return {
    text: normalised,
    toOriginal,
    toNormalised,
    toOriginalRange: (range) => {
      const start = toOriginal(range.start);
      if (range.end <= range.start) return { start, end: start };
      return { start, end: ends[range.end - 1] ?? text.length };
    },
    toNormalisedRange: (range) => {
      const start = toNormalised(range.start);
      return {
        start,
        end: Math.max(
          start,
          firstIndex(starts, (from) => from >= range.end),
        ),
      };
    },
  };
}

const SINGLE_QUOTE = new Set("'‘’‚‛′‵‹›`´ʼ＇");
const DOUBLE_QUOTE = new Set('"“”„‟″‶«»＂〝〞');
const DASH = new Set("-‐‑‒–—―−﹘﹣－");
// Soft hyphen, joiners, marks of direction, variation selectors: in one copy of a text and not in the next.
const WITHOUT_WIDTH =
  /[\u034F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\p{Variation_Selector}]/gu;
// What is folded with the character before it: combining marks, the vowels and finals of Korean syllables, and
// characters without width, which must not come between the others.
const CONTINUES = /^[\p{M}\u1160-\u11FF\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]$/u;
const WHITE_SPACE = /^\s$/;

// The common case, prepared: for the 128 ASCII characters, what `foldCluster` makes of them.
const FOLDED_ASCII = Array.from({ length: 0x80 }, (_, unit) => foldCluster(String.fromCharCode(unit)));

/** End of what is folded as one: a character with all that continues it, or a whole run of white space. */
function clusterEnd(text: string, start: number): number {
  const isRun = isWhiteSpace(text.charCodeAt(start));
  let end = nextCodePoint(text, start);
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const next = nextCodePoint(text, end);
    const goesOn = unit >= 0xad && CONTINUES.test(text.slice(end, next));
    if (!goesOn && !(isRun && isWhiteSpace(unit))) break;
    end = next;
  }
  return end;
}

function foldCluster(cluster: string): string {
  const visible = cluster.replace(WITHOUT_WIDTH, "");
  if (visible.trim() === "") return visible === "" ? "" : " ";
  if (SINGLE_QUOTE.has(visible)) return "'";
  if (DOUBLE_QUOTE.has(visible)) return '"';
  if (DASH.has(visible)) return "-";
  return visible.normalize("NFKC").toLowerCase().normalize("NFKC").replaceAll("ς", "σ");
}

function isWhiteSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit !== 0xfeff && WHITE_SPACE.test(String.fromCharCode(unit));
}

function nextCodePoint(text: string, offset: number): number {
  return offset + ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);
}

/** Index of the first value of an ascending list that passes; the list's length when none does. */
function firstIndex(ascending: readonly number[], passes: (value: number) => boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(ascending[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
