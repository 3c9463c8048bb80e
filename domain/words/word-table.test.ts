import { expect, test } from "vitest";
import { frequencyOf, rarityOf, readWordTable } from "./word-table";

const table = readWordTable("the\nof\nbridge\n", new Uint8Array([1, 2, 255, 0, 127, 128]));

test("a word's rank and vector come from the same row of the two files", () => {
  expect(table.size).toBe(3);
  expect(table.rankOf("bridge")).toBe(2);
  expect([...(table.vectorOf("of") ?? [])]).toEqual([-1, 0]);
  expect(table.rankOf("Bridge")).toBeNull();
  expect(table.vectorOf("quay")).toBeNull();
});

test("rarer words tell more, and an unknown word tells most", () => {
  expect(rarityOf(table, "of")).toBeGreaterThan(rarityOf(table, "the"));
  expect(rarityOf(table, "quay")).toBeGreaterThan(rarityOf(table, "bridge"));
  expect(frequencyOf(table, "the")).toBeCloseTo(0.1 / 3.7);
});

test("files that do not fit each other are refused", () => {
  expect(() => readWordTable("the\nof\n", new Uint8Array(3))).toThrow("3 bytes of vectors do not fit 2 words");
  expect(() => readWordTable("", new Uint8Array(0))).toThrow(RangeError);
});
