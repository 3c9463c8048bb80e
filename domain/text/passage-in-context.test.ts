import fc from "fast-check";
import { expect, test } from "vitest";
import { mixedTextAndRange } from "@/test/mixed-text";
import { passageInContext } from "./passage-in-context";
import { segmentSentences } from "./segment-sentences";

const TEXT = "Ferry stops\n\nThe ferry stopped on Monday. Nobody said why. It was old.\n\nA bridge is planned.";

function contextOf(words: string) {
  const start = TEXT.indexOf(words);
  return passageInContext(TEXT, segmentSentences(TEXT), { start, end: start + words.length });
}

test("a passage stands in its sentence, between its neighbours, in its paragraph", () => {
  expect(contextOf("said")).toEqual({
    before: "The ferry stopped on Monday.",
    lead: "Nobody ",
    exact: "said",
    rest: " why.",
    after: "It was old.",
    paragraph: 2,
  });
});

test("a passage over several sentences keeps them all", () => {
  expect(contextOf("Monday. Nobody")).toMatchObject({
    before: "Ferry stops",
    lead: "The ferry stopped on ",
    rest: " said why.",
    after: "It was old.",
  });
});

test("the first and the last sentence have one neighbour each", () => {
  expect(contextOf("Ferry stops")).toMatchObject({ before: "", lead: "", rest: "", paragraph: 1 });
  expect(contextOf("planned")).toMatchObject({ before: "It was old.", after: "", paragraph: 3 });
});

test("without sentences the passage stands alone", () => {
  expect(passageInContext(TEXT, [], { start: 13, end: 22 })).toMatchObject({
    before: "",
    lead: "",
    exact: TEXT.slice(13, 22),
    rest: "",
    after: "",
  });
});

test("lead, passage and rest are one stretch of any text", () => {
  fc.assert(
    fc.property(mixedTextAndRange, ({ text, range }) => {
      const { lead, exact, rest } = passageInContext(text, segmentSentences(text), range);
      expect(exact).toBe(text.slice(range.start, range.end));
      expect(text.slice(range.start - lead.length, range.end + rest.length)).toBe(lead + exact + rest);
    }),
  );
});
