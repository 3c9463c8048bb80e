import { expect, test } from "vitest";
import { buildClassMaterial, buildClassPlan } from "@/test/class-material";
import { findCountProblem, handQuestions, sheetsOf } from "./sheets";

const material = buildClassMaterial();

test("there is a worksheet for each text that is dealt and each card that lies on it", () => {
  expect(sheetsOf(buildClassPlan({ cards: [] }), material)).toHaveLength(1);
  expect(sheetsOf(buildClassPlan(), material)).toHaveLength(2);
  const jigsaw = sheetsOf(buildClassPlan({ dealing: "jigsaw", cards: [] }), material);
  expect(jigsaw.map(({ number, screens }) => [number, screens[0]?.letter])).toEqual([
    [1, "A"],
    [2, "B"],
  ]);
});

test("hands are asked for once, whoever was dealt what, and each under the item that a device would send", () => {
  const items = handQuestions(buildClassPlan(), material).map(({ item }) => item);
  expect(new Set(items).size).toBe(items.length);
  expect(items).toEqual(
    expect.arrayContaining([
      "mark/A/cost/done",
      "mark/A/cost/sentences",
      "mark/B/blame/sentences",
      "verb/A/says/choice",
    ]),
  );
});

test("impossible counts are refused with the value and the way out", () => {
  const questions = handQuestions(buildClassPlan(), material);
  const problem = (...counts: readonly (readonly [string, string, number])[]) =>
    findCountProblem(
      questions,
      counts.map(([item, value, count]) => ({ item, value, count })),
      60,
    );
  expect(problem(["mark/A/cost/done", "1", 20], ["mark/A/cost/sentences", "2", 20])).toBeNull();
  expect(problem(["mark/A/cost/done", "1", 20], ["mark/A/cost/sentences", "2", 21])).toMatch(
    /sentence 3: 21 hands, but 20 took part/,
  );
  expect(problem(["mark/A/cost/sentences", "0", 1])).toContain("who took part first");
  expect(problem(["verb/A/says/choice", "neutral", 61])).toContain("61 hands");
  expect(problem(["verb/A/says/choice", "neutral", 40], ["verb/A/says/choice", "doubt", 40])).toContain("80 hands");
  expect(problem(["verb/A/says/choice", "neutral", -1])).toContain("“-1”");
  expect(problem(["verb/A/says/choice", "shout", 1])).toContain("verb/A/says/choice");
});
