import { expect, test } from "vitest";
import { tallyVitest } from "./vitest-report.mjs";

/** @param {readonly object[]} assertionResults */
function buildFile(assertionResults, { status = "passed", message = "" } = {}) {
  return { name: "a.test.ts", status, message, assertionResults: /** @type {any} */ (assertionResults) };
}

test("passed, failed and skipped tests are told apart, with the reason of the skipped", () => {
  const file = buildFile(
    [
      { fullName: "adds", status: "passed" },
      { fullName: "divides", status: "failed" },
      { fullName: "reads pages", status: "skipped", meta: { skipReason: "PARALLAX_TEST_INPUT is unset" } },
      { fullName: "rounds", status: "todo" },
    ],
    { status: "failed" },
  );
  expect(tallyVitest({ testResults: [file] })).toEqual({
    passed: 1,
    failed: ["a.test.ts: divides"],
    unsteady: [],
    skipped: ["reads pages (PARALLAX_TEST_INPUT is unset)", "rounds (to do)"],
  });
});

test("a missing report is a failure", () => {
  expect(tallyVitest(null).failed).toEqual(["vitest left no report"]);
});

test("a file that does not load is a failure", () => {
  const file = buildFile([], { status: "failed", message: "cannot find module x\nat y" });
  expect(tallyVitest({ testResults: [file] }).failed).toEqual(["a.test.ts: cannot find module x"]);
});

test("a file whose tests passed but whose set-up broke is a failure", () => {
  const file = buildFile([{ fullName: "adds", status: "passed" }], { status: "failed", message: "afterAll broke" });
  expect(tallyVitest({ testResults: [file] })).toMatchObject({ passed: 1, failed: ["a.test.ts: afterAll broke"] });
});
