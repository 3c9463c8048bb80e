import { describe, expect, it } from "vitest";
import { buildComparison } from "./build-comparison";
import { DEFAULT_OPTIONS, type ComparedArticle, type ComparisonInput, type ComparisonOptions } from "./comparison";
import { buildArticle, buildCheck, buildClaim, buildColumn, buildInput, buildMention, buildSearch } from "./test-input";

const compare = (input: Partial<ComparisonInput>, options: Partial<ComparisonOptions> = {}) =>
  buildComparison(buildInput(input), { ...DEFAULT_OPTIONS, ...options });
const dated = (key: string, publishedOn: string | null, overrides: Partial<ComparedArticle> = {}) =>
  buildArticle(key, { publishedOn, ...overrides });

describe("the filters", () => {
  const articles = [
    buildArticle("courier"),
    buildArticle("ledger", { genre: "opinion" }),
    buildArticle("minutes", { role: "background" }),
  ];
  const keysOf = (options: Partial<ComparisonOptions>) => compare({ articles }, options).articles.map(({ key }) => key);

  it("leave the background out by default", () => {
    expect(keysOf({})).toEqual(["courier", "ledger"]);
    expect(keysOf({ roles: ["about", "background"] })).toEqual(["courier", "ledger", "minutes"]);
    expect(keysOf({ roles: [] })).toEqual([]);
  });

  it("keep the chosen genres and drop columns that are left without an article", () => {
    const comparison = compare({ articles }, { genres: ["opinion"] });
    expect(comparison.articles.map(({ key }) => key)).toEqual(["ledger"]);
    expect(comparison.columns.map(({ key }) => key)).toEqual(["ledger"]);
    expect(comparison.matrix.columns).toEqual(comparison.columns);
    expect(comparison.wordCount).toBe(400);
  });

  it("take what people entered about an article with it", () => {
    const claims = [buildClaim("closed")];
    const mentions = [
      buildMention("closed", "courier"),
      buildMention("closed", "minutes", { polarity: "denies", coder: "ben" }),
    ];
    const comparison = compare({ articles, claims, mentions });
    expect(comparison.matrix.rows[0]).toMatchObject({ affirming: 1, contesting: 0, inConflict: false });
    expect(comparison.coderCount).toBe(1);
  });

  it("leave the coverage ledger whole", () => {
    expect(compare({ articles }, { genres: ["opinion"] }).coverage.included).toHaveLength(3);
  });
});

describe("the headlines", () => {
  it("stand by date, undated ones last", () => {
    const articles = [
      dated("a", null, { notBefore: "2031-03-01" }),
      dated("b", "2031-03-09"),
      dated("c", "2031-03-03"),
      dated("d", "2031-03", { publishedPrecision: "month" }),
      dated("e", "2031-03-03"),
    ];
    expect(compare({ articles }).headlines.map(({ article, dateText }) => [article.key, dateText])).toEqual([
      ["d", "March 2031"],
      ["c", "3 March 2031"],
      ["e", "3 March 2031"],
      ["b", "9 March 2031"],
      ["a", "not before 1 March 2031"],
    ]);
  });

  it("never lose an article whose column is missing: that is a fault of the loader", () => {
    expect(() => compare({ articles: [buildArticle("courier")], columns: [] })).toThrow(
      'article "courier" has no column "courier"',
    );
  });
});

describe("the timeline's sentence", () => {
  const sentence = (...dates: readonly (string | null)[]) =>
    compare({ articles: dates.map((date, index) => dated("abcdef".charAt(index), date)) }).timelineSentence;

  it("names who came first and who last", () => {
    expect(sentence("2031-03-03", "2031-03-03", "2031-03-05", "2031-03-09")).toBe(
      "a and b came first, on 3 March 2031; d came last, on 9 March 2031.",
    );
  });

  it("does not let a month or an unknown date win", () => {
    expect(sentence("2031-03", "2031-03-05", "2031-03-09", null)).toBe(
      "b came first, on 5 March 2031; c came last, on 9 March 2031. Two articles are not dated to the day.",
    );
  });

  it("is honest about one day, one date and none", () => {
    expect(sentence("2031-03-03", "2031-03-03")).toBe("Both articles appeared on 3 March 2031.");
    expect(sentence("2031-03-03", null)).toBe("a is dated 3 March 2031. One article is not dated to the day.");
    expect(sentence(null, "2031")).toBe("No article is dated to the day.");
    expect(sentence()).toBe("No articles yet.");
  });
});

describe("what is missing", () => {
  const articles = ["courier", "lantern", "wire"].map((key) => buildArticle(key));
  const claims = [buildClaim("cracks")];
  const mentions = [buildMention("cracks", "courier")];

  it("is what others affirm and a person did not find, beside what nobody has looked for", () => {
    const { missing } = compare({ articles, claims, mentions, checks: [buildCheck("cracks", "wire")] });
    expect(missing.entries).toEqual([
      { article: "lantern", column: "lantern", claim: "cracks", state: "not-checked", carriedBy: ["courier"] },
      { article: "wire", column: "wire", claim: "cracks", state: "absent", carriedBy: ["courier"] },
    ]);
    expect(missing.sentence).toBe(
      "One claim that others carry is checked as missing from at least one article that could have carried it. One cell nobody has checked yet.",
    );
  });

  it("leaves out what nobody carries, what could not be known, and what is no fact", () => {
    const denied = [buildMention("cracks", "courier", { polarity: "denies" })];
    const later = [buildClaim("cracks", { knowableFrom: "2031-03-09" })];
    const demand = [buildClaim("cracks", { kind: "demand" })];
    const cases = [
      { claims, mentions: denied },
      { claims: later, mentions },
      { claims: demand, mentions },
    ];
    for (const input of cases) expect(compare({ articles, ...input }).missing.entries).toEqual([]);
  });
});

describe("the coverage ledger", () => {
  const articles = [
    buildArticle("lantern-1", { column: "lantern", publishedOn: "2031-03-03", wordCount: 300 }),
    buildArticle("lantern-2", { column: "lantern", publishedOn: "2031-03-09", wordCount: 200 }),
    buildArticle("lantern-0", { column: "lantern", role: "background", publishedOn: "2030-10-14", wordCount: 90 }),
    buildArticle("pasted"),
  ];
  const columns = [buildColumn("lantern"), buildColumn("pasted", { isKnown: false, slot: null, letters: "?1" })];

  it("counts articles by role, with words and dates of those about the event", () => {
    expect(compare({ articles, columns }).coverage.included[0]).toMatchObject({
      about: ["lantern-1", "lantern-2"],
      background: ["lantern-0"],
      words: 500,
      dates: "3–9 March 2031",
    });
  });

  it("tells in a sentence what is in, what was searched, and what sample it is", () => {
    const searches = [
      buildSearch("s1"),
      buildSearch("s2", { state: "not-searched" }),
      buildSearch("s3", { state: "found-excluded" }),
    ];
    expect(compare({ articles, columns, searches }).coverage.sentence).toBe(
      "Three articles by one outlet and one unknown, one more in the background. One article found and left out, one outlet searched without finding any, one outlet not searched. A convenience sample: no population and query are recorded.",
    );
  });

  it("does not call a sample with population and query one of convenience", () => {
    const { event } = buildInput();
    const framed = { ...event, population: "all local papers", query: "harbour bridge" };
    expect(compare({ articles, columns, event: framed }).coverage.sentence).not.toContain("convenience");
  });
});

describe("a dossier", () => {
  it("says nothing of what is missing: its articles are about different happenings", () => {
    const articles = [buildArticle("courier"), buildArticle("ledger")];
    const claims = [buildClaim("closed")];
    const mentions = [buildMention("closed", "courier")];
    const checks = [buildCheck("closed", "ledger")];
    const event = { ...buildInput({}).event, kind: "dossier" as const };
    const comparison = compare({ event, articles, claims, mentions, checks });
    expect(comparison.missing.entries).toEqual([]);
    expect(comparison.findings[2]).toMatchObject({ kind: "leaves-out", claim: null });
    expect(compare({ articles, claims, mentions, checks }).missing.entries).toHaveLength(1);
  });
});
