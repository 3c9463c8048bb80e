import fc from "fast-check";

const PIECES = [
  ..."aeT.,?!… \n'\"-0",
  "Dr. ",
  "the U.S. ",
  "“Why?” ",
  "word ",
  "Nächste ",
  "e\u0301",
  " \u0301",
  "\u200B",
  "\u00A0",
  "👍🏽",
  "👩‍👩‍👧",
  "🇺🇦",
  "שלום ",
  "مَرحبا ",
  "漢字。",
  "नमस्ते ",
  "한글",
  "ﬁ",
  "İ",
];

/** Texts as stored (LF only) that hold what offsets trip over: emoji, flags, marks, right-to-left, wide spaces. */
export const mixedText = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));

/** A mixed text with a range inside it, which may be empty and may split a character. */
export const mixedTextAndRange = mixedText.chain((text) =>
  fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
    .map(([a, b]) => ({ text, range: { start: Math.min(a, b), end: Math.max(a, b) } })),
);

/** Offsets at which a text may be cut, as the segmenter itself gives them. */
export function graphemeBoundaries(text: string): ReadonlySet<number> {
  const segments = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text);
  return new Set([...segments].map((segment) => segment.index).concat(text.length));
}
