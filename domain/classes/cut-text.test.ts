import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutText, extractOf, sentencesOf } from "./cut-text";

const TEXT = "A headline here\nOne goes first. Two follows.\n\nThree stands\nalone.\nA picture of it";

function rangeOf(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const FIELDS = [
  { kind: "headline", ...rangeOf("A headline here") },
  { kind: "body", ...rangeOf("One goes first. Two follows.\n\nThree stands\nalone.") },
  { kind: "caption", ...rangeOf("A picture of it") },
] as const;
const SENTENCES = ["A headline here", "One goes first.", "Two follows.", "Three stands\nalone.", "A picture of it"];
const CUT = cutText(TEXT, FIELDS, SENTENCES.map(rangeOf));

describe("cutting a text for a class", () => {
  test("leaves headline and captions out, and puts each sentence on one line", () => {
    expect(CUT.sentences).toEqual(["One goes first.", "Two follows.", "Three stands alone."]);
    expect(CUT.paragraphs).toEqual([[0, 1], [2]]);
  });

  test("finds the sentences that a passage touches, also where it spans two or lies within one", () => {
    expect(sentencesOf(CUT, rangeOf("first. Two"))).toEqual([0, 1]);
    expect(sentencesOf(CUT, rangeOf("stands"))).toEqual([2]);
    expect(sentencesOf(CUT, rangeOf("headline"))).toEqual([]);
  });
});

/** A text with a sentence of so many words for each entry of a paragraph. */
function build(paragraphs: readonly (readonly number[])[]) {
  let count = 0;
  const numbered = paragraphs.map((lengths) => lengths.map(() => count++));
  const sentences = paragraphs.flat().map((length) => new Array<string>(length).fill("word").join(" "));
  const ranges = sentences.map((_, at) => ({ start: at * 10, end: at * 10 + 5 }));
  return { ranges, sentences, paragraphs: numbered };
}

const want = (sentence: number, subject: string, weight = 1) => ({ sentence, subject, weight });

describe("an extract", () => {
  const cut = build([[10, 10], [10], [30], [10]]);

  test("holds every subject before it holds more of one", () => {
    const extract = extractOf(cut, [want(0, "a", 4), want(2, "a", 3), want(4, "b")], 30);
    expect(extract.ranges.map(({ start }) => start / 10)).toEqual([0, 1, 4]);
    expect(extract.paragraphs).toEqual([[0, 1], [2]]);
  });

  test("is filled with what weighs most where there is room", () => {
    const extract = extractOf(cut, [want(0, "a", 4), want(2, "a", 3), want(4, "b")], 40);
    expect(extract.ranges.map(({ start }) => start / 10)).toEqual([0, 1, 2, 4]);
  });

  test("takes one paragraph, however long, and the beginning where nothing is wanted", () => {
    expect(extractOf(cut, [want(3, "a")], 5).sentences).toHaveLength(1);
    expect(extractOf(cut, [], 30).ranges.map(({ start }) => start / 10)).toEqual([0, 1, 2]);
  });

  test("is whole paragraphs in their order, none of them without something wanted", () => {
    const paragraphs = fc.array(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 8,
    });
    const wishes = fc.array(fc.tuple(fc.nat({ max: 12 }), fc.constantFrom("a", "b", "c")), { minLength: 1 });
    fc.assert(
      fc.property(paragraphs, wishes, fc.integer({ min: 1, max: 120 }), (lengths, wishList, most) => {
        const whole = build(lengths);
        const wanted = wishList.map(([sentence, subject]) => want(sentence % whole.sentences.length, subject));
        const extract = extractOf(whole, wanted, most);
        const places = extract.ranges.map(({ start }) => start / 10);
        const kept = whole.paragraphs.filter((paragraph) => paragraph.every((index) => places.includes(index)));
        expect(kept.flat()).toEqual(places);
        const holdsWanted = (paragraph: readonly number[]) =>
          wanted.some(({ sentence }) => paragraph.includes(sentence));
        expect(kept.every(holdsWanted)).toBe(true);
        const words = extract.sentences.join(" ").split(" ").length;
        expect(extract.paragraphs.length === 1 || words <= most).toBe(true);
      }),
    );
  });
});
