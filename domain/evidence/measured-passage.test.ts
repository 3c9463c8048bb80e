import { expect, test } from "vitest";
import { buildArticle } from "../comparison/test-input";
import { measuredPassage, readMeasuredKey } from "./measured-passage";

test("a measured passage is found again by its key", () => {
  const { passage } = measuredPassage(buildArticle("daily-lantern"), { start: 12, end: 80 });
  expect(readMeasuredKey("daily-lantern", passage.key)).toEqual({ start: 12, end: 80 });
});

test.each(["", "lantern", "lantern-12", "ledger-12-80", "lantern-80-12", "lantern-12-12", "lantern-012-80"])(
  "no stretch of the article is named by %j",
  (key) => {
    expect(readMeasuredKey("lantern", key)).toBeNull();
  },
);
