import { expect, test } from "vitest";
import { lastLine, onlyPassed, oneFailure, sumOf, withRunnerFailure } from "./tally.mjs";

test("the last line names skipped tests only when there are any", () => {
  expect(lastLine(onlyPassed(12))).toBe("12 passed, 0 failed");
  expect(lastLine({ passed: 12, failed: ["a"], unsteady: ["d"], skipped: ["b", "c"] })).toBe(
    "12 passed, 1 failed, 2 skipped",
  );
});

test("parts add up", () => {
  expect(sumOf([onlyPassed(2), oneFailure("lint"), onlyPassed(3)])).toEqual({
    passed: 5,
    failed: ["lint"],
    unsteady: [],
    skipped: [],
  });
});

test("a runner that ran no test has failed", () => {
  expect(withRunnerFailure("vitest", onlyPassed(0), 0).failed).toEqual(["vitest ran no test"]);
});

test("a runner that only skipped has failed", () => {
  expect(withRunnerFailure("vitest", { ...onlyPassed(0), skipped: ["a"] }, 0).failed).toHaveLength(1);
});

test("a runner that ended badly although every test passed has failed", () => {
  expect(withRunnerFailure("vitest", onlyPassed(9), 1)).toMatchObject({
    passed: 9,
    failed: [expect.stringContaining("code 1")],
  });
});

test("failures that the report names are not counted twice", () => {
  expect(withRunnerFailure("vitest", oneFailure("a"), 1).failed).toEqual(["a"]);
});
