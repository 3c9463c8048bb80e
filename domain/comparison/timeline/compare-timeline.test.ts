import { describe, expect, it } from "vitest";
import { buildComparison } from "../build-comparison";
import { type ComparedArticle, DEFAULT_OPTIONS } from "../comparison";
import { buildArticle, buildCheck, buildClaim, buildInput, buildMention } from "../test-input";
import { compareTimeline } from "./compare-timeline";
import { placeArticle } from "./place-article";
import { timelineTable } from "./timeline-table";

const UNDATED = { publishedOn: null, publishedPrecision: null, publishedEvidence: null } as const;

function compare(articles: readonly ComparedArticle[], overrides: Parameters<typeof buildInput>[0] = {}) {
  const comparison = buildComparison(buildInput({ articles, ...overrides }), DEFAULT_OPTIONS);
  return compareTimeline({ comparison, versions: [], sharedText: null });
}

describe("placeArticle", () => {
  const unknown = { publishedOn: null, notBefore: null, notAfter: null };

  it.each([
    [
      { ...unknown, publishedOn: "2031-03-05" },
      { kind: "day", day: "2031-03-05" },
    ],
    [
      { ...unknown, publishedOn: "2031-02" },
      { kind: "span", first: "2031-02-01", last: "2031-02-28" },
    ],
    [
      { ...unknown, publishedOn: "2031" },
      { kind: "span", first: "2031-01-01", last: "2031-12-31" },
    ],
    [
      { publishedOn: "2031-02", notBefore: "2031-02-20", notAfter: null },
      { kind: "span", first: "2031-02-20", last: "2031-02-28" },
    ],
    [
      { publishedOn: "2031-02", notBefore: "2032-01-01", notAfter: null },
      { kind: "span", first: "2031-02-01", last: "2031-02-28" },
    ],
    [
      { ...unknown, notBefore: "2031-03" },
      { kind: "span", first: "2031-03-01", last: null },
    ],
    [
      { ...unknown, notAfter: "2031-03" },
      { kind: "span", first: null, last: "2031-03-31" },
    ],
    [
      { publishedOn: null, notBefore: "2031-03-04", notAfter: "2031-03-04" },
      { kind: "day", day: "2031-03-04" },
    ],
    [unknown, { kind: "undated" }],
  ])("places %j", (dates, placing) => {
    expect(placeArticle(dates)).toEqual(placing);
  });
});

describe("compareTimeline", () => {
  it("puts outlets in the order of their first articles, and those without a date last", () => {
    const { lanes, days } = compare([
      buildArticle("ledger", { publishedOn: "2031-03-08" }),
      buildArticle("lantern", UNDATED),
      buildArticle("wire", { publishedOn: "2031-03-03" }),
      buildArticle("wire-2", { column: "wire", publishedOn: "2031-03-11" }),
    ]);
    expect(lanes.map(({ column }) => column.key)).toEqual(["wire", "ledger", "lantern"]);
    expect(lanes[0]?.articles.map(({ article }) => article)).toEqual(["wire", "wire-2"]);
    expect(days).toEqual({ first: "2031-03-03", last: "2031-03-11" });
  });

  it("covers the event's own days, and needs none", () => {
    const input = buildInput();
    const event = { ...input.event, windowStart: "2031-02", windowEnd: null };
    expect(compare([buildArticle("wire", UNDATED)], { event }).days).toEqual({
      first: "2031-02-01",
      last: "2031-02-01",
    });
    const timeless = { ...input.event, windowStart: null, windowEnd: null };
    expect(compare([buildArticle("wire", UNDATED)], { event: timeless }).days).toBeNull();
  });

  it("notes the facts that most articles were too early for, two at most", () => {
    const claims = ["one", "two", "three", "four"].map((key, index) =>
      buildClaim(key, { knowableFrom: index === 3 ? null : `2031-03-0${index + 5}` }),
    );
    const articles = ["a", "b", "c"].map((key, index) => buildArticle(key, { publishedOn: `2031-03-0${index + 4}` }));
    const mentions = claims.map(({ key }) => buildMention(key, "c"));
    const { notes } = compare(articles, { claims, mentions, checks: [buildCheck("one", "b")] });
    expect(notes.map(({ claim, tooEarly }) => [claim, tooEarly])).toEqual(
      [
        ["three", 2],
        ["two", 2],
      ].sort((one, other) => (String(one[0]) < String(other[0]) ? 1 : -1)),
    );
    expect(notes.every(({ evidenceCount }) => evidenceCount > 0)).toBe(true);
  });

  it("links each later article with the first to print the passage, and leaves open what was not compared", () => {
    const articles = ["a", "b", "c"].map((key) => buildArticle(key));
    const comparison = buildComparison(buildInput({ articles }), DEFAULT_OPTIONS);
    const pair = (article: string, other: string) => ({
      article,
      with: other,
      words: 20,
      ranges: [{ start: 0, end: 90 }],
      isQuotation: false,
      evidenceCount: 1,
    });
    const place = (article: string) => ({
      article,
      start: 0,
      end: 90,
      exact: "",
      words: 20,
      quotedWords: 0,
      credits: [],
    });
    const passage = {
      article: "a",
      start: 0,
      end: 90,
      kind: "wire-or-copy",
      isVerbatim: true,
      words: 20,
      exact: "",
      earliest: null,
      places: ["a", "b", "c"].map(place),
      articleCount: 3,
      evidenceCount: 3,
    } as const;
    const keys = ["a", "b", "c"];
    const pairs = keys.flatMap((one) => keys.filter((other) => other !== one).map((other) => pair(one, other)));
    const { links } = compareTimeline({ comparison, versions: [], sharedText: { passages: [passage], pairs } });
    expect(links?.map(({ from, to }) => [from, to])).toEqual([
      ["a", "b"],
      ["a", "c"],
    ]);
    expect(compare(articles).links).toBeNull();
  });

  it("has a table with a row for each article, empty where no day is known", () => {
    const table = timelineTable(compare([buildArticle("wire"), buildArticle("lantern", UNDATED)]));
    expect(table.rows.map((row) => row.slice(3, 5))).toEqual([
      ["2031-03-05", "2031-03-05"],
      ["", ""],
    ]);
  });
});
