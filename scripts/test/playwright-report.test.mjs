import { expect, test } from "vitest";
import { tallyPlaywright } from "./playwright-report.mjs";

/** @param {string} status */
function buildSpec(status, annotations = /** @type {{ type: string, description?: string }[]} */ ([])) {
  return { title: "opens", file: "a.spec.ts", line: 3, tests: [{ projectName: "phone", status, annotations }] };
}

test("specs are counted in nested suites too", () => {
  const report = {
    errors: [],
    suites: [{ specs: [buildSpec("expected")], suites: [{ specs: [buildSpec("expected"), buildSpec("unexpected")] }] }],
  };
  expect(tallyPlaywright(report)).toEqual({ passed: 2, failed: ["a.spec.ts:3 [phone] opens"], skipped: [] });
});

test("a flaky test has failed once, which counts", () => {
  expect(tallyPlaywright({ errors: [], suites: [{ specs: [buildSpec("flaky")] }] }).failed).toHaveLength(1);
});

test("a skipped test keeps its reason", () => {
  const spec = buildSpec("skipped", [{ type: "skip", description: "needs real input" }]);
  expect(tallyPlaywright({ errors: [], suites: [{ specs: [spec] }] }).skipped).toEqual([
    "a.spec.ts:3 [phone] opens (needs real input)",
  ]);
});

test("a missing report and a global error are failures", () => {
  expect(tallyPlaywright(null).failed).toEqual(["playwright left no report"]);
  expect(tallyPlaywright({ errors: [{ message: "Error: no tests\nat x" }], suites: [] }).failed).toEqual([
    "playwright: Error: no tests",
  ]);
});
