import { expect, test } from "vitest";
import { REPORT_KEYS, signature } from "@/test/news-reports";
import { createSignatureIndex } from "./signature-index";

function indexOfAll() {
  const index = createSignatureIndex();
  for (const key of REPORT_KEYS) index.add(signature(key));
  return index;
}

test("articles are found by what they share, at most as many as asked for, those that share most", () => {
  const index = indexOfAll();
  const keys = (limit: number) =>
    index.candidates(signature("quake-b"), limit).map((number) => index.signatureAt(number).key);
  expect(keys(10)).toEqual(expect.arrayContaining(["quake-a", "quake-b", "quake-c"]));
  expect(keys(10)).not.toContain("trial-a");
  expect(keys(1)).toEqual(["quake-b"]);
  expect(keys(0)).toEqual([]);
});

test("articles are numbered in the order in which they came, copies apart", () => {
  const index = indexOfAll();
  expect(index.add(signature("quake-a"))).toBe(REPORT_KEYS.length);
  expect(index.size).toBe(REPORT_KEYS.length + 1);
  expect(index.candidates(signature("quake-a"), 10)).toEqual(expect.arrayContaining([0, REPORT_KEYS.length]));
});

test("an article that is not there is a fault with its number", () => {
  expect(() => indexOfAll().signatureAt(99)).toThrow("no article 99 among 7");
});

test("an article without words finds nothing and is found by nothing", () => {
  const index = createSignatureIndex();
  const empty = signature("quake-a", { title: "", text: "" });
  index.add(empty);
  expect(index.candidates(empty, 10)).toEqual([]);
  expect(index.candidates(signature("quake-a"), 10)).toEqual([]);
});
