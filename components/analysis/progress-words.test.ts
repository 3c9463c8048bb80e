import { expect, test } from "vitest";
import { announceProgress, readProgress, sayProgress } from "./progress-words";

test("the eye is told how far it is, the ear only what began and what ended", () => {
  expect(sayProgress({ phase: "reading", done: 12, total: 40 })).toBe("Reading 12 of 40 texts");
  expect(sayProgress({ phase: "reading", done: 0, total: 1 })).toBe("Reading 0 of 1 text");
  expect(sayProgress({ phase: "comparing", done: 0, total: 1 })).toBe("Comparing the texts");
  expect(announceProgress("reading", true)).not.toMatch(/\d/u);
  expect(announceProgress("done", true)).not.toBe("");
});

test("nothing is announced where nothing was under way", () => {
  expect(announceProgress("done", false)).toBe("");
});

test.each([
  null,
  "done",
  {},
  { phase: "done" },
  { phase: "else", done: 1, total: 1 },
  { phase: "done", done: "1", total: 1 },
])("an answer of another shape is no progress: %j", (answer) => {
  expect(readProgress(answer)).toBeNull();
});

test("an answer of the right shape is read", () => {
  expect(readProgress({ phase: "again", done: 1, total: 2, more: true })).toEqual({
    phase: "again",
    done: 1,
    total: 2,
  });
});
