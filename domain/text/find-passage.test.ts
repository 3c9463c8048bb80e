import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphemeBoundaries, mixedTextAndRange } from "@/test/mixed-text";
import { type FoundPassage, findPassage, findPassageByHash } from "./find-passage";
import { snapToGraphemes } from "./grapheme-span";
import { passageContext, quotePassage } from "./passage-quote";

const TEXT =
  "The harbour bridge stays shut until March, the council said on Tuesday.\n\n" +
  "Ferries will run twice an hour. “We know that this is hard on traders,” the mayor told the meeting.\n\n" +
  "A petition against the plan has drawn 4,000 names. Ferries will run twice an hour on Sundays too.";

const searchFor = (text: string, exact: string, start = text.indexOf(exact)) => ({
  exact,
  ...passageContext(text, { start, end: start + exact.length }),
  start,
});

const wordsOf = (text: string, found: FoundPassage) => found.range && text.slice(found.range.start, found.range.end);

describe("the same words", () => {
  test("do not stand where the last letter has got an accent", () => {
    const passage = { exact: "cafe", prefix: "the ", suffix: " is", start: 4 };
    expect(findPassage("the cafe\u0301 is shut", passage)).toMatchObject({ state: "lost" });
    expect(findPassage("the cafe\u0301 is no cafe", passage)).toMatchObject({ range: { start: 16, end: 20 } });
  });

  test("at the old place are exact", () => {
    const passage = searchFor(TEXT, "Ferries will run twice an hour");
    expect(findPassage(TEXT, passage)).toEqual({
      state: "exact",
      range: { start: passage.start, end: passage.start + passage.exact.length },
      score: 1,
    });
  });

  test("elsewhere are moved", () => {
    const found = findPassage(`Corrected on Wednesday.\n\n${TEXT}`, searchFor(TEXT, "A petition against the plan"));
    expect(found).toMatchObject({ state: "moved", score: 1 });
  });

  test("in several places are the ones whose surroundings agree", () => {
    const second = searchFor(TEXT, "Ferries will run twice an hour", TEXT.lastIndexOf("Ferries"));
    const later = `${"Ferries will run twice an hour, it says here. ".repeat(9)}\n${TEXT}`;
    expect(findPassage(later, second).range?.start).toBe(later.lastIndexOf("Ferries"));
  });

  test("in several places without context are the nearest ones", () => {
    const text = "ferry, ferry, ferry";
    expect(findPassage(text, { exact: "ferry", prefix: "", suffix: "", start: 8 }).range?.start).toBe(7);
  });
});

describe("changed words", () => {
  const passage = searchFor(TEXT, "“We know that this is hard on traders,” the mayor told the meeting.");
  const withPassage = (words: string) => TEXT.replace(passage.exact, words);

  test("in other typography are found with nothing lost", () => {
    const text = withPassage('"We know that this is  hard on traders," the Mayor told the meeting.');
    const found = findPassage(text, passage);
    expect(found).toMatchObject({ state: "moved", score: 1 });
    expect(wordsOf(text, found)).toBe('"We know that this is  hard on traders," the Mayor told the meeting.');
  });

  test("score lower the more they differ, until they are lost", () => {
    const everWorse = [
      "“We know that this is hard on traders”, the mayor told the meeting.",
      "“We know this is hard on traders,” the mayor told the meeting.",
      "“We know this is hard on the traders,” the mayor told a meeting.",
    ];
    const scores = everWorse.map((words) => findPassage(withPassage(words), passage).score);
    expect(scores).toEqual([...new Set(scores)].sort((a, b) => b - a));
    expect(Math.min(...scores)).toBeGreaterThan(0);
    expect(findPassage(withPassage("The mayor admitted that shops would suffer."), passage)).toEqual({
      state: "lost",
      range: null,
      score: 0,
    });
  });

  test("are found whole, without the space around them", () => {
    const text = withPassage("“We know this is hard on traders,” the mayor told the meeting.");
    expect(wordsOf(text, findPassage(text, passage))).toBe(
      "“We know this is hard on traders,” the mayor told the meeting.",
    );
  });

  test("of a short passage are not taken for it", () => {
    expect(findPassage("Chile signed.", searchFor("China signed.", "China")).state).toBe("lost");
  });
});

test("an empty passage, and one of white space that is gone, is lost", () => {
  expect(findPassage("abc", { exact: "", prefix: "", suffix: "", start: 0 }).state).toBe("lost");
  expect(findPassage("abc", { exact: "\n\n", prefix: "", suffix: "", start: 0 }).state).toBe("lost");
});

test("any passage is found exactly in its own text, and moved behind a new beginning", () => {
  fc.assert(
    fc.property(mixedTextAndRange, ({ text, range: anyRange }) => {
      const range = snapToGraphemes(text, anyRange);
      fc.pre(range.end > range.start);
      const passage = searchFor(text, text.slice(range.start, range.end), range.start);
      expect(findPassage(text, passage)).toEqual({ state: "exact", range, score: 1 });
      const found = findPassage(`Ω${text}`, passage);
      expect(found.range === null ? null : `Ω${text}`.slice(found.range.start, found.range.end)).toBe(passage.exact);
    }),
  );
});

test("what is found with changes splits no grapheme", () => {
  fc.assert(
    fc.property(mixedTextAndRange, fc.nat(), ({ text, range }, cut) => {
      fc.pre(range.end > range.start);
      const gone = range.start + (cut % (range.end - range.start));
      const changed = text.slice(0, gone) + text.slice(gone + 1);
      const found = findPassage(changed, searchFor(text, text.slice(range.start, range.end), range.start));
      if (found.range === null || found.score === 1) return;
      const boundaries = graphemeBoundaries(changed);
      expect([boundaries.has(found.range.start), boundaries.has(found.range.end)]).toEqual([true, true]);
    }),
  );
});

describe("by hash, without the passage's own words", () => {
  const hash = (text: string) =>
    [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1e9, 7).toString();
  const start = TEXT.lastIndexOf("Ferries");
  const range = { start, end: TEXT.length };
  const passage = { ...quotePassage(TEXT, range, hash), start };

  test("at the old place it is exact", () => {
    expect(findPassageByHash(TEXT, passage, hash)).toEqual({ state: "exact", range, score: 1 });
  });

  test("elsewhere it is moved, though its first words stand in other places too", () => {
    const later = `Note.\n${TEXT}`;
    expect(findPassageByHash(later, passage, hash)).toEqual({
      state: "moved",
      range: { start: start + 6, end: later.length },
      score: 1,
    });
  });

  test("of two equal places the nearer one is taken", () => {
    expect(findPassageByHash(`${TEXT}\n${TEXT}`, { ...passage, start: start + 9 }, hash).range?.start).toBe(start);
  });

  test("one changed character behind the first words and it is lost", () => {
    expect(findPassageByHash(TEXT.replace("Sundays too", "Sundays toe"), passage, hash).state).toBe("lost");
  });
});
