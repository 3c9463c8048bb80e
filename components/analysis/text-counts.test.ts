import { expect, test } from "vitest";
import { sayTextCounts } from "./text-counts";

const counts = { texts: 14, analysed: 14, older: 0, failed: 0, long: 0 };

test.each([
  [counts, "All 14 texts are analysed"],
  [{ ...counts, texts: 0, analysed: 0 }, "There is no text to analyse yet"],
  [{ ...counts, texts: 1, analysed: 1 }, "The one text is analysed"],
  [{ ...counts, older: 14 }, "All 14 texts are analysed, all by older methods"],
  [
    { ...counts, analysed: 12, older: 2, long: 1, failed: 1 },
    "12 of 14 texts are analysed, 2 of them by older methods; 1 is too long to be analysed unasked; 1 could not be analysed",
  ],
])("the state of texts is said in one line: %j", (given, line) => {
  expect(sayTextCounts(given)).toBe(line);
});
