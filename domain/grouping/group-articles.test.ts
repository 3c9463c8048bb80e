import fc from "fast-check";
import { expect, test } from "vitest";
import { groupArticles } from "./group-articles";
import type { ArticleSignature } from "./article-signature";
import { eventOf, REPORT_KEYS, signature } from "@/test/news-reports";

const keysOf = (articles: readonly ArticleSignature[]) =>
  groupArticles(articles).map(({ members }) => members.map(({ key }) => key));

const ALL = REPORT_KEYS.map((key) => signature(key));

test("reports on one event are grouped, two earthquakes and a trial stay apart", () => {
  expect(keysOf(ALL)).toEqual([
    ["other-quake-a", "other-quake-b"],
    ["quake-a", "quake-b", "quake-c"],
    ["trial-a", "trial-b"],
  ]);
});

test("the order of the input changes nothing", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...ALL]), (some) => {
      const sorted = [...some].sort((a, b) => (a.key < b.key ? -1 : 1));
      expect(keysOf(some)).toEqual(keysOf(sorted));
    }),
  );
});

test("every article is in exactly one group, copies and empty ones too", () => {
  const article = fc.record({
    key: fc.constantFrom(...REPORT_KEYS),
    day: fc.option(fc.integer({ min: 0, max: 40 })),
    text: fc.option(fc.string({ unit: "grapheme" })),
  });
  fc.assert(
    fc.property(fc.array(article, { maxLength: 12 }), (articles) => {
      const signatures = articles.map(({ key, day, text }) =>
        signature(key, { day, ...(text === null ? {} : { text }) }),
      );
      const grouped = groupArticles(signatures).flatMap(({ members }) => members);
      expect(grouped).toHaveLength(signatures.length);
      expect(new Set(grouped)).toEqual(new Set(signatures));
    }),
  );
});

test("an article that is like no other changes nothing for the others", () => {
  const stranger = signature("trial-a", {
    key: "a-first",
    title: "Otters return to the upper Wend",
    text: "Biologists found fresh tracks of otters by the weir at Cray, the first in thirty winters.",
  });
  expect(keysOf([...ALL, stranger]).filter(([first]) => first !== "a-first")).toEqual(keysOf(ALL));
});

test("a yearly happening is another event each year, a report of the same days is not", () => {
  const report = (key: string, day: number, title: string, text: string) =>
    signature("trial-a", { key, day, title, text });
  const first = report(
    "a",
    100,
    "Cray wins the Wend regatta",
    "Some 4,000 people watched the rowers of Cray win the regatta on the Wend. Coach Mara Hollin praised their start.",
  );
  const later = (day: number) =>
    report(
      "b",
      day,
      "Dell lifts the cup of the Wend",
      "The crew from Dell took the cup at the Wend regatta, where rain kept many away from the meadow at Cray.",
    );
  expect(keysOf([first, later(102)])).toHaveLength(1);
  expect(keysOf([first, later(465)])).toHaveLength(2);
});

test("a follow-up joins after two weeks when it shares much", () => {
  const reports = (["quake-a", "quake-b"] as const).map((key) => signature(key, { day: 100 }));
  expect(keysOf([...reports, signature("quake-c", { day: 114 })])).toHaveLength(1);
});

test("a short report follows an established group, and stays alone beside a single article", () => {
  const short = signature("quake-b", {
    key: "short",
    title: "Orvanto: tents",
    text: "More tremors were felt overnight.",
  });
  const established = [...ALL.slice(0, 3), signature("quake-a", { key: "quake-d" })];
  expect(keysOf([...established, short])).toHaveLength(1);
  expect(keysOf([signature("quake-b"), short])).toHaveLength(2);
});

test("articles without a word stay alone, and nothing gives no group", () => {
  const empty = ["a", "b", "c"].map((key) => signature("quake-a", { key, title: "", text: "" }));
  expect(keysOf(empty)).toEqual([["a"], ["b"], ["c"]]);
  expect(keysOf([])).toEqual([]);
});

test("dated articles come before undated ones, and the first names the group", () => {
  const reports = [signature("quake-a"), signature("quake-c", { day: 3 }), signature("quake-b", { day: 5 })];
  expect(keysOf(reports)).toEqual([["quake-c", "quake-b", "quake-a"]]);
  expect(eventOf("quake-c")).toBe("quake");
});
