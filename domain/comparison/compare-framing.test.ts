import { describe, expect, it } from "vitest";
import { compareFraming } from "./compare-framing";
import {
  DEFAULT_OPTIONS,
  type ComparedAssignment,
  type ComparedCoding,
  type ComparisonInput,
  type ComparisonOptions,
  type FrameMark,
} from "./comparison";
import { buildArticle, buildCoding, buildInput, buildPassage } from "./test-input";

const submit = (article: string, ...coders: readonly string[]): readonly ComparedAssignment[] =>
  coders.map((coder) => ({ article, coder, submittedAt: "2031-04-21T10:00:00Z" }));
const three = submit("lantern", "ada", "ben", "cleo");
const political = (coder: string, overrides: Partial<ComparedCoding> = {}) =>
  buildCoding("lantern", coder, "political", overrides);

function compare(input: Partial<ComparisonInput>, options: Partial<ComparisonOptions> = {}) {
  const articles = [buildArticle("lantern")];
  return compareFraming(buildInput({ articles, ...input }), { ...DEFAULT_OPTIONS, ...options });
}

function markOf(input: Partial<ComparisonInput>, options: Partial<ComparisonOptions> = {}): FrameMark | undefined {
  return compare(input, options).rows.find(({ code }) => code === "political")?.panels[0]?.marks[0];
}

describe("a frame in an article", () => {
  it.each([
    ["present", ["ada", "ben", "cleo"], 3],
    ["present", ["ada", "ben"], 2],
    ["absent", ["ada"], 1],
    ["absent", [], 0],
  ])("is %s where %j of three coders applied it", (state, coders, votes) => {
    const mark = markOf({ assignments: three, codings: coders.map((coder) => political(coder)) });
    expect(mark?.state).toBe(state);
    expect(mark?.codersFor).toHaveLength(votes);
    expect(mark?.codersAll).toEqual(["ada", "ben", "cleo"]);
  });

  it("is split where half of the coders applied it", () => {
    expect(markOf({ assignments: submit("lantern", "ada", "ben"), codings: [political("ada")] })?.state).toBe("split");
  });

  it("is not coded, rather than absent, until somebody has finished", () => {
    const open = { article: "lantern", coder: "ada", submittedAt: null };
    expect(markOf({ assignments: [open], codings: [political("ada")] })).toMatchObject({
      state: "not-coded",
      codings: [],
      codersAll: [],
    });
  });

  it("does not count a coder who has not finished", () => {
    const codings = [political("ada"), political("ben")];
    expect(markOf({ assignments: submit("lantern", "cleo"), codings })?.state).toBe("absent");
  });

  it("counts each coder once, however many passages", () => {
    const passages = [10, 60, 90].map((start) => political("ada", { passage: buildPassage("lantern", start) }));
    expect(markOf({ assignments: three, codings: passages })?.state).toBe("absent");
  });

  it("leaves training out and lets an adjudication stand for all", () => {
    const training = submit("lantern", "ada").map((assignment) => ({ ...assignment, phase: "training" as const }));
    expect(markOf({ assignments: training, codings: [political("ada")] })?.state).toBe("not-coded");
    const settled = submit("lantern", "cleo").map((assignment) => ({ ...assignment, phase: "adjudication" as const }));
    const assignments = [...submit("lantern", "ada", "ben"), ...settled];
    expect(markOf({ assignments, codings: [political("cleo")] })).toMatchObject({
      state: "present",
      codersAll: ["cleo"],
    });
  });
});

describe("whose words", () => {
  const quoted = { assignments: submit("lantern", "ada"), codings: [political("ada", { voice: "quoted" })] };

  it.each([
    ["outlet", "absent"],
    ["quoted", "present"],
    ["both", "present"],
  ] as const)("with %s, a code on quoted words is %s", (voice, state) => {
    expect(markOf(quoted, { voice })?.state).toBe(state);
  });

  it("are asked of codings without a passage, too", () => {
    const codings = [political("ada", { scope: "headline", voice: "quoted" })];
    expect(markOf({ ...quoted, codings }, { voice: "outlet" })?.inHeadline).toBe(false);
    expect(markOf({ ...quoted, codings }, { voice: "quoted" })?.inHeadline).toBe(true);
  });
});

describe("the level", () => {
  it.each([
    ["passage", "passage", "present"],
    ["headline", "passage", "present"],
    ["article", "passage", "absent"],
    ["primary", "passage", "absent"],
    ["passage", "article", "absent"],
    ["headline", "article", "absent"],
    ["article", "article", "present"],
    ["primary", "article", "present"],
    ["passage", "any", "present"],
    ["headline", "any", "present"],
    ["article", "any", "present"],
    ["primary", "any", "present"],
  ] as const)("makes a code of the %s, at level %s, %s", (scope, level, state) => {
    const codings = [political("ada", { scope })];
    expect(markOf({ assignments: submit("lantern", "ada"), codings }, { level })?.state).toBe(state);
  });
});

describe("primary and headline", () => {
  it("need the majority of the coders", () => {
    const primary = (coder: string) => political(coder, { scope: "primary" });
    const headline = (coder: string) => political(coder, { scope: "headline" });
    expect(markOf({ assignments: three, codings: [primary("ada"), headline("ada"), headline("ben")] })).toMatchObject({
      isPrimary: false,
      inHeadline: true,
    });
    expect(markOf({ assignments: three, codings: [primary("ada"), primary("cleo")] })?.isPrimary).toBe(true);
  });
});

describe("the rows", () => {
  it("put the frames that were found first, most frequent first, and keep the codebook's order for the rest", () => {
    const articles = [buildArticle("lantern"), buildArticle("wire")];
    const assignments = articles.flatMap(({ key }) => submit(key, "ada"));
    const codings = [
      buildCoding("lantern", "ada", "health-and-safety"),
      buildCoding("wire", "ada", "health-and-safety"),
    ];
    const framing = compare({ articles, assignments, codings });
    expect(framing.rows.map(({ code, k, n }) => [code, k, n])).toEqual([
      ["health-and-safety", 2, 2],
      ["economic", 0, 2],
      ["political", 0, 2],
    ]);
  });

  it("count as denominator only the articles that somebody finished", () => {
    const articles = [
      buildArticle("lantern-1", { column: "lantern" }),
      buildArticle("lantern-2", { column: "lantern" }),
    ];
    const framing = compare({ articles, assignments: submit("lantern-1", "ada") });
    expect(framing.rows[0]?.panels[0]).toMatchObject({ k: 0, n: 1, split: 0 });
    expect(framing).toMatchObject({ n: 1, coders: 1 });
  });

  it("stand on passages, codings without one, and the record of everyone who applied nothing", () => {
    const codings = [political("ada"), political("ben"), political("ben", { scope: "primary" })];
    const row = compare({ assignments: three, codings }).rows.find(({ code }) => code === "political");
    expect(row?.panels[0]?.evidenceCount).toBe(1 + 1 + 1);
  });
});

describe("the sentence", () => {
  const keys = ["courier", "lantern", "ledger", "wire"];
  const articles = keys.map((key) => buildArticle(key));
  const assignments = keys.flatMap((key) => submit(key, "ada", "ben", "cleo"));
  const everywhere = (code: string, where: readonly string[]) =>
    where.flatMap((article) => ["ada", "ben"].map((coder) => buildCoding(article, coder, code)));

  it("tells the most frequent frame and one that few outlets have", () => {
    const codings = [
      ...everywhere("health-and-safety", keys),
      ...everywhere("economic", ["courier", "lantern", "wire"]),
      ...everywhere("political", ["lantern", "ledger"]),
    ];
    expect(compare({ articles, assignments, codings }).sentence).toBe(
      "Three coders mark Health and safety in all four articles; Political in lantern and ledger only.",
    );
  });

  it("counts in words below five articles and names no outlet where many have the frame", () => {
    const codings = [...everywhere("economic", keys.slice(0, 3)), ...everywhere("political", keys.slice(1))];
    expect(compare({ articles, assignments, codings }).sentence).toBe(
      "Three coders mark Economic in three of four articles; Political in three of four articles.",
    );
  });

  it("says how many outlets were coded where some were not", () => {
    const more = [...articles, buildArticle("harbour-today")];
    const codings = [...everywhere("economic", keys), ...everywhere("political", ["ledger"])];
    expect(compare({ articles: more, assignments, codings }).sentence).toBe(
      "Three coders mark Economic in all four articles coded; Political in ledger, of the four coded so far.",
    );
  });

  it("says whose words it counts when they are quoted", () => {
    const codings = [political("ada", { voice: "quoted" })];
    expect(compare({ assignments: submit("lantern", "ada"), codings }, { voice: "quoted" }).sentence).toBe(
      "In quoted words, one coder marks Political in the one article coded.",
    );
  });

  it("is honest about nothing", () => {
    expect(compare({}).sentence).toBe("Nobody has finished an article with Policy frames yet.");
    expect(compare({ assignments: submit("lantern", "ada", "ben") }).sentence).toBe(
      "Two coders mark none of the frames by a majority in one article.",
    );
  });
});
