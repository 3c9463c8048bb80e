import { expect, test } from "vitest";
import { readReviewQuery, reviewHref } from "./review-query";

test("without anything in its address a review shows what is open", () => {
  expect(readReviewQuery({})).toEqual({ at: null, filter: { kind: null, article: null, method: null, state: "open" } });
});

test("what cannot be read falls back", () => {
  const read = readReviewQuery({ kind: "grouping", state: ["open", "decided"], at: "no key", article: "<b>" });
  expect(read).toEqual(readReviewQuery({}));
});

test.each([
  { kind: "claim", article: "ab12", method: "same-claim", state: "decided" },
  { kind: null, article: null, method: null, state: null },
  { kind: "frame", article: null, method: null, state: "open" },
] as const)("an address is read as it was written: %j", (filter) => {
  const href = reviewHref("night-ferry", filter, "abc");
  const parameters = Object.fromEntries(new URL(href, "http://localhost").searchParams);
  expect(readReviewQuery(parameters)).toEqual({ filter, at: "abc" });
});
