import { expect, test } from "vitest";
import { tallyPlaywright } from "./playwright-report.mjs";

/** @param {string} status */
function buildSpec(
  status,
  { annotations = /** @type {{ type: string, description?: string }[]} */ ([]), error = "" } = {},
) {
  const results = error === "" ? [] : [{ errors: [{ message: error }] }, { errors: [] }];
  return {
    title: "opens",
    file: "a.spec.ts",
    line: 3,
    tests: [{ projectName: "phone", status, annotations, results }],
  };
}

test("specs are counted in nested suites too", () => {
  const report = {
    errors: [],
    suites: [{ specs: [buildSpec("expected")], suites: [{ specs: [buildSpec("expected"), buildSpec("unexpected")] }] }],
  };
  expect(tallyPlaywright(report)).toMatchObject({ passed: 2, failed: ["a.spec.ts:3 [phone] opens"] });
});

test("a failed test brings the beginning of its error, without colours", () => {
  const error = ["\u001b[31mError: too small\u001b[39m", ...Array.from({ length: 40 }, (_, at) => `line ${at}`)].join(
    "\n",
  );
  const [failed] = tallyPlaywright({ errors: [], suites: [{ specs: [buildSpec("unexpected", { error })] }] }).failed;
  expect(failed).toContain("a.spec.ts:3 [phone] opens\n      Error: too small\n      line 0");
  expect(failed).toContain("line 12");
  expect(failed).not.toContain("line 13");
});

test("a flaky test passed at its second try, and is named with what it met at its first", () => {
  const spec = buildSpec("flaky", { error: "Error: nothing there" });
  expect(tallyPlaywright({ errors: [], suites: [{ specs: [spec] }] })).toMatchObject({
    passed: 1,
    failed: [],
    unsteady: [expect.stringContaining("Error: nothing there")],
  });
});

test("a skipped test keeps its reason", () => {
  const spec = buildSpec("skipped", { annotations: [{ type: "skip", description: "needs real input" }] });
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
