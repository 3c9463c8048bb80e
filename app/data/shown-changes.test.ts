import { expect, test } from "vitest";
import { readShownChanges } from "./shown-changes";

test.each([
  [undefined, 25],
  ["100", 100],
  ["1", 25],
  ["999999", 1000],
  ["-5", 25],
  ["1e3", 25],
  ["many", 25],
])("?changes=%s shows %i changes", (asked, shown) => {
  expect(readShownChanges(asked)).toBe(shown);
});
