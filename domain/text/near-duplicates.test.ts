import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mixedText } from "@/test/mixed-text";
import { NEAR_DUPLICATE_THRESHOLD, nearDuplicateScore, shingleHashes } from "./near-duplicates";

const PARAGRAPHS = [
  "The council of Alderport voted on Monday night to close the old harbour bridge until the end of March, nine to two.",
  "Engineers had found cracks in four of its twelve bearings during an inspection that was put off twice for lack of money.",
  "Shop owners on the north quay fear for their winter trade, and a petition against the closure has drawn 4,000 names so far.",
  "A ferry will cross twice an hour from seven in the morning, free of charge for pupils and for people with a season ticket.",
  "The repair will cost about three million, of which the county pays half, according to figures that the council published.",
];
const REPORT = PARAGRAPHS.join("\n\n");
const OTHER_REPORT =
  "Alderport loses its bridge for the winter. After a heated debate councillors decided nine to two that the crossing must " +
  "shut because four bearings are cracked.\n\nTraders on the quay speak of a disaster, and 4,000 people have signed against it. " +
  "The ferry that is to replace the bridge runs every thirty minutes; pupils pay nothing.";

const resemblance = (a: string, b: string) => nearDuplicateScore(a, b).resemblance;

describe("near-identical are", () => {
  test.each([
    ["the same text in other typography", REPORT.toUpperCase().replaceAll(" ", "\u00A0 ")],
    ["an agency's correction", REPORT.replace("nine to two", "eight to two")],
    [
      "one changed paragraph of five",
      REPORT.replace(PARAGRAPHS[2] ?? "", "Traders on the north quay were not asked, their speaker said."),
    ],
    ["a line put above and one below", `Alderport Gazette\n\n${REPORT}\n\nRead more on our pages`],
  ])("%s", (_name, other) => {
    expect(resemblance(REPORT, other)).toBeGreaterThanOrEqual(NEAR_DUPLICATE_THRESHOLD);
  });
});

test("one changed paragraph of four is still near-identical, two are not", () => {
  const four = PARAGRAPHS.slice(0, 4);
  const changed = (count: number) =>
    four.map((text, index) => (index < count ? text.split(" ").reverse().join(" ") : text));
  expect(resemblance(four.join("\n\n"), changed(1).join("\n\n"))).toBeGreaterThanOrEqual(NEAR_DUPLICATE_THRESHOLD);
  expect(resemblance(four.join("\n\n"), changed(2).join("\n\n"))).toBeLessThan(NEAR_DUPLICATE_THRESHOLD);
});

test("another report on the same event is far below the threshold", () => {
  expect(resemblance(REPORT, OTHER_REPORT)).toBeLessThan(NEAR_DUPLICATE_THRESHOLD / 4);
});

test("an excerpt is contained without being near-identical", () => {
  const { resemblance, containment } = nearDuplicateScore(PARAGRAPHS.slice(0, 2).join("\n\n"), REPORT);
  expect(resemblance).toBeLessThan(NEAR_DUPLICATE_THRESHOLD);
  expect(containment).toBe(1);
});

test("the more paragraphs change, the less two texts resemble each other", () => {
  const scores = [0, 1, 2, 3, 4, 5].map((changed) =>
    resemblance(
      REPORT,
      PARAGRAPHS.map((text, index) => (index < changed ? text.split(" ").reverse().join(" ") : text)).join("\n\n"),
    ),
  );
  expect(scores).toEqual([...new Set(scores)].sort((a, b) => b - a));
  expect([scores[0], scores[5]]).toEqual([1, 0]);
});

test("short texts are compared as a whole, and a text without words resembles nothing", () => {
  expect(resemblance("Bridge shut", "bridge SHUT!")).toBe(1);
  expect(resemblance("Bridge shut", "Bridge open")).toBe(0);
  expect(nearDuplicateScore("", "…")).toEqual({ resemblance: 0, containment: 0 });
});

test("for any two texts the score is symmetric and from 0 to 1, and containment is never below resemblance", () => {
  fc.assert(
    fc.property(mixedText, mixedText, (a, b) => {
      const score = nearDuplicateScore(a, b);
      expect(nearDuplicateScore(b, a)).toEqual(score);
      expect(score.resemblance).toBeGreaterThanOrEqual(0);
      expect(score.containment).toBeLessThanOrEqual(1);
      expect(score.containment).toBeGreaterThanOrEqual(score.resemblance);
    }),
  );
});

test("the index holds ascending unsigned 32-bit numbers that edits elsewhere in the text leave alone", () => {
  const hashes = shingleHashes(REPORT);
  expect(hashes).toEqual([...new Set(hashes)].sort((a, b) => a - b));
  expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true);
  const edited = new Set(shingleHashes(REPORT.replace("Monday", "Tuesday")));
  expect(hashes.filter((hash) => !edited.has(hash))).toHaveLength(5);
  // Stored in indexes, so it must never change.
  expect(shingleHashes("The bridge is shut again")).toEqual([1758931571]);
});
