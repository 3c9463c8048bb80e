import { expect, test } from "vitest";
import { ALL_CLAIMS } from "./claim-choice";
import { describeChoice } from "./describe-choice";

test("what is shown is one sentence with its counts", () => {
  expect(describeChoice(ALL_CLAIMS, { shown: 60, total: 60 }, null)).toBe(
    "All 60 claims shown; conflicts first, then by disagreement.",
  );
  const choice = { ...ALL_CLAIMS, block: "facts", state: "conflict", words: "bridge", group: "agreement" } as const;
  expect(describeChoice(choice, { shown: 12, total: 60 }, null)).toBe(
    "12 of 60 claims shown: facts, in conflict, containing “bridge”; conflicts first, then by disagreement, grouped by agreement.",
  );
});

test("a stance is said with the outlet's name, and an outlet alone stands for what it says", () => {
  const counts = { shown: 1, total: 60 };
  expect(describeChoice({ ...ALL_CLAIMS, outlet: "a" }, counts, "Ellery Courier")).toContain(
    "where Ellery Courier says it",
  );
  expect(describeChoice({ ...ALL_CLAIMS, stance: "open" }, counts, null)).toContain("where an outlet leaves it open");
});
