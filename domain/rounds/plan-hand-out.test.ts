import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeLeftOut, listShares } from "./describe-plan";
import { type HandOutMaterial, type HandOutRules, type KnownWork, planHandOut } from "./plan-hand-out";

const RULES: HandOutRules = {
  phase: "main",
  seed: "spring",
  coders: ["ada", "ben", "cem"],
  reference: null,
  sampleSize: null,
  codersPerArticle: 1,
  limit: 500,
};
const articles = (count: number) => Array.from({ length: count }, (_, index) => ({ key: `a${index}`, hasText: true }));
const material = (count: number, more: Partial<HandOutMaterial> = {}): HandOutMaterial => ({
  articles: articles(count),
  known: [],
  held: [],
  ...more,
});
const work = (coder: string, article: string, more: Partial<KnownWork> = {}): KnownWork => ({
  coder,
  article,
  isFinished: false,
  round: null,
  ...more,
});
const ofCoder = (plan: ReturnType<typeof planHandOut>, coder: string) =>
  plan.handedOut.filter((one) => one.coder === coder).map(({ article }) => article);

describe("the main phase", () => {
  it("gives every article to as many coders as asked for, never twice to one, and nobody two more than another", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 3 }),
        fc.string(),
        (count, codersPerArticle, seed) => {
          const { handedOut, leftOut } = planHandOut({ ...RULES, seed, codersPerArticle }, material(count));
          expect(leftOut).toEqual([]);
          expect(new Set(handedOut.map(({ coder, article }) => `${coder} ${article}`)).size).toBe(handedOut.length);
          expect(handedOut).toHaveLength(count * codersPerArticle);
          const loads = RULES.coders.map((coder) => handedOut.filter((one) => one.coder === coder).length);
          expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it("gives an article first to whoever has begun it, and says that they keep it", () => {
    const known = [work("cem", "a0"), work("ben", "a1", { isFinished: true })];
    const { handedOut } = planHandOut(RULES, material(2, { known }));
    expect(handedOut.map(({ coder, article, keeps }) => [coder, article, keeps])).toEqual([
      ["ben", "a1", "finished"],
      ["cem", "a0", "begun"],
    ]);
  });

  it("leaves a coder what another round gave them, and says where fewer are free than asked for", () => {
    const known = RULES.coders.map((coder) => work(coder, "a0", { round: "Autumn" }));
    const { handedOut, leftOut } = planHandOut(RULES, material(1, { known }));
    expect(handedOut).toEqual([]);
    expect(leftOut).toEqual([{ article: "a0", coder: null, reason: "too-few-coders", round: null }]);
  });

  it("numbers what is added after what a coder holds, and evens out who has less", () => {
    const held = ["x", "y", "z"].map((article, index) => ({ coder: "ada", article, position: index + 1 }));
    const { handedOut } = planHandOut({ ...RULES, coders: ["ada", "ben"] }, material(3, { held }));
    expect(handedOut.map(({ coder, position }) => [coder, position])).toEqual([
      ["ben", 1],
      ["ben", 2],
      ["ben", 3],
    ]);
    const more = planHandOut({ ...RULES, coders: ["ada"] }, material(2, { held }));
    expect(more.handedOut.map(({ position }) => position)).toEqual([4, 5]);
  });
});

describe("each coder's order", () => {
  it("is their own, the same again for the same seed, and another for another", () => {
    const all = { ...RULES, phase: "reliability" } as const;
    const plan = planHandOut(all, material(12));
    expect(planHandOut(all, material(12))).toEqual(plan);
    const orders = [...RULES.coders.map((coder) => ofCoder(plan, coder))];
    expect(new Set(orders.map((order) => order.join())).size).toBe(3);
    expect(ofCoder(planHandOut({ ...all, seed: "autumn" }, material(12)), "ada")).not.toEqual(orders[0]);
  });

  it("does not change when a coder joins or articles come", () => {
    const all = { ...RULES, phase: "reliability" } as const;
    const before = ofCoder(planHandOut(all, material(9)), "ada");
    expect(ofCoder(planHandOut({ ...all, coders: [...all.coders, "dee"] }, material(9)), "ada")).toEqual(before);
    const after = ofCoder(planHandOut(all, material(20)), "ada");
    expect(after.filter((article) => before.includes(article))).toEqual(before);
  });
});

describe("reliability", () => {
  it("draws one sample for all coders, and a larger one holds the smaller", () => {
    const draw = (sampleSize: number) => planHandOut({ ...RULES, phase: "reliability", sampleSize }, material(30));
    const small = draw(5);
    for (const coder of RULES.coders) expect(new Set(ofCoder(small, coder))).toEqual(new Set(ofCoder(small, "ada")));
    expect(small.leftOut).toHaveLength(25);
    expect(new Set(small.leftOut.map(({ reason }) => reason))).toEqual(new Set(["not-drawn"]));
    const large = ofCoder(draw(12), "ada");
    expect(ofCoder(small, "ada").every((article) => large.includes(article))).toBe(true);
  });

  it("leaves an article out for the coder alone who has it in another round", () => {
    const known = [work("ben", "a1", { round: "Autumn" })];
    const plan = planHandOut({ ...RULES, phase: "reliability" }, material(3, { known }));
    expect(listShares(plan, RULES.coders).map((share) => share.articles)).toEqual([3, 2, 3]);
    expect(describeLeftOut(plan, { ben: "Ben" })).toEqual(["1 article: Ben has them in “Autumn”."]);
  });
});

describe("what cannot be handed out", () => {
  it("says why: no text, in the round already, or not finished by the reference", () => {
    const given = material(4, {
      articles: [...articles(3), { key: "bare", hasText: false }],
      known: [work("ref", "a0", { isFinished: true }), work("ref", "a1")],
      held: [{ coder: "ada", article: "a2", position: 1 }],
    });
    const plan = planHandOut({ ...RULES, phase: "training", coders: ["ada"], reference: "ref" }, given);
    expect(ofCoder(plan, "ada")).toEqual(["a0"]);
    expect(plan.leftOut.map(({ article, reason }) => [article, reason])).toEqual([
      ["a1", "no-reference"],
      ["a2", "in-this-round"],
      ["bare", "no-text"],
    ]);
  });

  it("stops at the limit, and says that the rest can follow", () => {
    const plan = planHandOut({ ...RULES, limit: 3 }, material(5));
    expect(plan.handedOut).toHaveLength(3);
    expect(describeLeftOut(plan, {})).toEqual([
      "2 articles: more than one hand-out takes; add them to the round afterwards.",
    ]);
  });
});
