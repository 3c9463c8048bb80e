import { expect, test } from "vitest";
import { readReviewKey, REVIEW_KEYS } from "./review-keys";

const PRESS = { altKey: false, ctrlKey: false, metaKey: false, repeat: false };

test.each([
  ["a", "accept"],
  ["A", "accept"],
  ["r", "reject"],
  ["c", "correct"],
  ["u", "undo"],
  ["j", "next"],
  ["ArrowRight", "next"],
  ["k", "previous"],
  ["ArrowLeft", "previous"],
  ["?", "help"],
] as const)("%s means %s", (key, command) => {
  expect(readReviewKey({ ...PRESS, key })).toBe(command);
});

test("with a modifier, held down, or of another meaning a key does nothing", () => {
  expect(readReviewKey({ ...PRESS, key: "r", ctrlKey: true })).toBeNull();
  expect(readReviewKey({ ...PRESS, key: "ArrowLeft", altKey: true })).toBeNull();
  expect(readReviewKey({ ...PRESS, key: "c", metaKey: true })).toBeNull();
  expect(readReviewKey({ ...PRESS, key: "a", repeat: true })).toBeNull();
  expect(readReviewKey({ ...PRESS, key: "Enter" })).toBeNull();
});

test("no key has two meanings", () => {
  const keys = REVIEW_KEYS.flatMap((entry) => entry.keys);
  expect(new Set(keys).size).toBe(keys.length);
});
