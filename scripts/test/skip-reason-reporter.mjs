/**
 * Vitest's JSON report drops the reason given to `context.skip("…")`. This reporter, put before it,
 * keeps the reason in the test's meta data, which the report does hold.
 */
export default class SkipReasonReporter {
  /** @param {import("vitest/node").TestCase} testCase */
  onTestCaseResult(testCase) {
    const result = testCase.result();
    if (result.state === "skipped" && result.note) Object.assign(testCase.meta(), { skipReason: result.note });
  }
}
