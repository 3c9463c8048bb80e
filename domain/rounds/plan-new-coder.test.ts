import fc from "fast-check";
import { expect, test } from "vitest";
import { planNewCoder } from "./plan-new-coder";
import type { RoundWork } from "./round";

const MAIN = { phase: "main", seed: "spring" } as const;
const held = (coder: string, count: number, begun = 0): RoundWork[] =>
  Array.from({ length: count }, (_, index) => ({
    coder,
    article: `${coder}${index}`,
    position: index + 1,
    isBegun: index < begun,
    submittedAt: null,
  }));

test("in training and reliability a newcomer gets everything, each article once", () => {
  const both = [...held("ada", 3), ...held("ada", 3).map((work) => ({ ...work, coder: "ben" }))];
  const plan = planNewCoder({ ...MAIN, phase: "reliability" }, "cem", both, []);
  expect([...plan.articles].sort()).toEqual(["ada0", "ada1", "ada2"]);
  expect(plan.takenOver).toEqual([]);
});

test("in the main phase they take over the last that nobody has begun, from whoever has most", () => {
  const plan = planNewCoder(MAIN, "cem", [...held("ada", 6, 1), ...held("ben", 2)], []);
  expect(plan.takenOver.map(({ article }) => article)).toEqual(["ada5", "ada4"]);
  expect([...plan.articles].sort()).toEqual(["ada4", "ada5"]);
});

test("nothing is taken over that was begun, and what they have in another round is left alone", () => {
  expect(planNewCoder(MAIN, "cem", held("ada", 3, 3), []).articles).toEqual([]);
  const known = [{ coder: "cem", article: "ada3", isFinished: false, round: "Autumn" }];
  expect(planNewCoder(MAIN, "cem", held("ada", 4), known).takenOver.map(({ article }) => article)).toEqual([
    "ada2",
    "ada1",
  ]);
});

test("after it, nobody has two more left than the newcomer, nor fewer than they have", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 5 }), (counts) => {
      const all = counts.flatMap((count, index) => held(`coder${index}-`, count));
      const { takenOver } = planNewCoder(MAIN, "new", all, []);
      const left = counts.map(
        (count, index) => count - takenOver.filter(({ coder }) => coder === `coder${index}-`).length,
      );
      for (const rest of left) expect(rest).toBeLessThanOrEqual(takenOver.length + 1);
      const givers = left.filter((rest, index) => rest < (counts[index] ?? 0));
      for (const rest of givers) expect(rest).toBeGreaterThanOrEqual(takenOver.length);
    }),
  );
});
