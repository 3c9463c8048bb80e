import { describe, expect, it } from "vitest";
import { buildClaim } from "../comparison/test-input";
import { rankArticles } from "./article-agreement";
import { measureCodeAgreement } from "./code-agreement";
import { listNextSteps } from "./list-next-steps";
import { findNextStep } from "./next-step";
import { type DisputedStance, groupDisputes } from "./stance-agreement";
import { buildCodedArticle, buildWork, OPTIONS } from "./test-work";

const dispute = (claim: string, article: string): DisputedStance => ({
  claim: { ...buildClaim(claim), events: ["night-ferry"] },
  article: { ...buildCodedArticle(article), publishedOn: null, notAfter: null },
  mentionedBy: ["ada"],
  absentBy: ["ben"],
});

const stepsOf = (
  work: ReturnType<typeof buildWork>,
  { settled = [], disputed = [] }: { settled?: readonly string[]; disputed?: readonly DisputedStance[] } = {},
) => {
  const figures = measureCodeAgreement(work, OPTIONS);
  return listNextSteps({
    codes: figures.map((figure) => ({ ...figure, next: findNextStep(figure) })),
    articles: rankArticles(figures, work.articles),
    settled: new Set(settled),
    stances: { disputed },
  });
};

describe("what to do about agreement", () => {
  const differing = buildWork({
    one: { ada: "conflict economic", ben: "economic" },
    two: { ada: "conflict", ben: "economic" },
    three: { ada: "economic", ben: "economic" },
  });

  it("begins with the code of lowest alpha, then settling, then claims", () => {
    const disputed = [dispute("cracks", "one"), dispute("cracks", "two"), dispute("fares", "one")];
    expect(stepsOf(differing, { disputed }).map(({ sentence }) => sentence)).toEqual([
      "2 disagreements on Conflict: open them",
      "1 disagreement on Economic: open it",
      "Settle two articles on which coders differ",
      "2 claims that some found and others did not: open them",
    ]);
  });

  it("does not ask for what is settled", () => {
    const steps = stepsOf(differing, { settled: ["one", "two"] });
    expect(steps.map(({ leadsTo }) => leadsTo)).not.toContain("adjudicate");
  });

  it("sends people to the queue where nobody differs and little is coded", () => {
    expect(stepsOf(buildWork({ one: { ada: "conflict", ben: "conflict" } }))).toEqual([
      expect.objectContaining({ leadsTo: "queue", code: null }),
    ]);
  });
});

describe("groupDisputes", () => {
  it("puts the articles of a claim together, the claim of most articles first", () => {
    const groups = groupDisputes([dispute("fares", "one"), dispute("cracks", "one"), dispute("cracks", "two")]);
    expect(groups.map(({ claim, articles }) => [claim.key, articles.map(({ article }) => article.key)])).toEqual([
      ["cracks", ["one", "two"]],
      ["fares", ["one"]],
    ]);
  });
});
