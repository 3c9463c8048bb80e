import { describe, expect, it } from "vitest";
import { rankArticles } from "./article-agreement";
import { measureCodeAgreement } from "./code-agreement";
import type { CodedWork } from "./coded-work";
import { krippendorffsAlpha } from "./krippendorffs-alpha";
import { findCaution, findNextStep } from "./next-step";
import { tabulateRatings } from "./rating-table";
import { buildWork, OPTIONS } from "./test-work";

const figureOf = (work: CodedWork, code = "conflict", options = OPTIONS) => {
  const figure = measureCodeAgreement(work, options).find((one) => one.code === code);
  if (figure === undefined) throw new Error(`no code ${code}`);
  return figure;
};

const work = buildWork({
  one: { ada: "conflict", ben: "conflict economic" },
  two: { ada: "", ben: "conflict" },
  three: { ada: "economic", ben: "economic" },
  four: { ada: "" },
});

describe("agreement on a code", () => {
  it("is alpha over the articles that two people finished, with what it is read beside", () => {
    const figure = figureOf(work);
    const ratings = [
      ["one", "1", "1"],
      ["two", "0", "1"],
      ["three", "0", "0"],
    ].flatMap(([unit = "", ada = "", ben = ""]) => [
      { unit, coder: "ada", value: ada },
      { unit, coder: "ben", value: ben },
    ]);
    expect(figure.alpha.value).toBeCloseTo(
      krippendorffsAlpha(tabulateRatings(ratings), "nominal", "x").value ?? Number.NaN,
      12,
    );
    expect(figure.percent.value).toBeCloseTo(2 / 3, 12);
    expect(figure).toMatchObject({
      name: "Conflict",
      prevalence: { applied: 3, of: 6 },
      byCoder: [
        { coder: "ada", applied: 1, of: 3 },
        { coder: "ben", applied: 2, of: 3 },
      ],
      disputed: [{ article: "two", withCode: ["ben"], withoutCode: ["ada"] }],
    });
    expect(figure.units).toHaveLength(3);
  });

  it("leaves training, adjudication and open work out, and takes the reliability sample alone where asked", () => {
    const phases = ["training", "adjudication", "reliability", "main"] as const;
    const mixed = phases.map((phase) => buildWork({ [phase]: { ada: "conflict", ben: "" } }));
    const [first] = mixed;
    if (first === undefined) throw new Error("no work");
    const all: CodedWork = {
      ...first,
      articles: mixed.flatMap(({ articles }) => articles),
      codings: mixed.flatMap(({ codings }) => codings),
      assignments: mixed.flatMap(({ assignments }, index) =>
        assignments.map((one) => ({ ...one, phase: phases[index] ?? "main" })),
      ),
    };
    const articlesOf = (phase: "both" | "main" | "reliability") =>
      figureOf(all, "conflict", { ...OPTIONS, phase }).units.map(({ article }) => article);
    expect(articlesOf("both")).toEqual(["reliability", "main"]);
    expect(articlesOf("reliability")).toEqual(["reliability"]);
    const open = { ...all, assignments: all.assignments.map((one) => ({ ...one, submittedAt: null })) };
    expect(figureOf(open).units).toEqual([]);
  });

  it("counts a code on quoted words only where quoted words are asked for", () => {
    const quoted = {
      ...work,
      codings: work.codings.map((coding) => ({ ...coding, voice: "quoted" as const })),
    };
    expect(figureOf(quoted).prevalence.applied).toBe(0);
    expect(figureOf(quoted, "conflict", { ...OPTIONS, voice: "both" }).prevalence.applied).toBe(3);
  });
});

describe("what to do next", () => {
  const many = (count: number, votes: (index: number) => Readonly<Record<string, string>>) =>
    buildWork(Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, votes(index)])));
  const nextOf = (coded: CodedWork) => findNextStep(figureOf(coded));

  it("opens disagreements first, and says beside it that few articles stand behind alpha", () => {
    expect(nextOf(work)).toEqual({ sentence: "1 disagreement on Conflict: open it", leadsTo: "disputed" });
    expect(findCaution(figureOf(work))).toBe("27 more articles by two coders reach 30");
  });

  it("asks for a second coder where nobody has one", () => {
    expect(nextOf(buildWork({ one: { ada: "conflict" } })).leadsTo).toBe("queue");
  });

  it("asks for more articles where coders agree on few", () => {
    const agreed = many(18, (index) => ({ ada: index < 9 ? "conflict" : "", ben: index < 9 ? "conflict" : "" }));
    expect(nextOf(agreed).sentence).toBe("12 more articles by two coders reach 30");
  });

  it("warns of a code that is nearly never applied, and of one that nobody tells apart", () => {
    const rare = many(40, (index) => ({ ada: index === 0 ? "conflict" : "", ben: index === 0 ? "conflict" : "" }));
    expect(nextOf(rare)).toEqual({ sentence: "Prevalence below 5 %: alpha says little", leadsTo: "definition" });
    const slip = many(40, (index) => ({ ada: index === 0 ? "conflict" : "", ben: "" }));
    expect([nextOf(slip).leadsTo, findCaution(figureOf(slip))]).toEqual([
      "disputed",
      "Prevalence below 5 %: alpha says little",
    ]);
    expect(nextOf(many(30, () => ({ ada: "", ben: "" }))).sentence).toMatch(/^Nobody varies/u);
  });

  it("asks for nothing where enough articles are agreed on", () => {
    const agreed = many(30, (index) => ({ ada: index < 9 ? "conflict" : "", ben: index < 9 ? "conflict" : "" }));
    expect(nextOf(agreed).leadsTo).toBeNull();
  });
});

it("articles are ranked by the codes on which their coders differ", () => {
  const ranked = rankArticles(measureCodeAgreement(work, OPTIONS), work.articles);
  expect(ranked.map(({ article, disputed }) => [article.key, disputed.map(({ name }) => name)])).toEqual([
    ["one", ["Economic"]],
    ["two", ["Conflict"]],
    ["three", []],
  ]);
});
