import { expect, test } from "vitest";
import { findReviewPlace, measureReview, orderReview, type ReviewEntry, type ReviewFilter } from "./review-queue";

const OPEN: ReviewFilter = { kind: null, article: null, method: null, state: "open" };

function entry(key: string, part: Partial<ReviewEntry> = {}): ReviewEntry {
  return {
    key,
    kind: "frame",
    method: "policy-frames/1",
    articles: ["a"],
    start: 0,
    score: 0.5,
    state: "open",
    ...part,
  };
}

const keysOf = (entries: readonly ReviewEntry[]) => entries.map(({ key }) => key);

test("claims come best first, frames and attributions as they stand in the articles", () => {
  const entries = [
    entry("words", { kind: "attribution", articles: ["a"], start: 1 }),
    entry("late", { articles: ["b"], start: 2 }),
    entry("early", { articles: ["a"], start: 90 }),
    entry("whole", { articles: ["b"], start: null }),
    entry("weak", { kind: "claim", score: 0.2 }),
    entry("strong", { kind: "claim", score: 0.9, articles: ["b", "a"] }),
  ];
  const wanted = ["strong", "weak", "early", "whole", "late", "words"];
  expect(keysOf(orderReview(entries, ["a", "b"]))).toEqual(wanted);
  expect(keysOf(orderReview(entries.toReversed(), ["a", "b"]))).toEqual(wanted);
});

test("a claim is found under each of its articles", () => {
  const claim = entry("claim", { kind: "claim", articles: ["a", "b"] });
  const filter = { ...OPEN, article: "b" };
  expect(findReviewPlace([claim, entry("other")], filter, null).entry?.key).toBe("claim");
});

test("progress counts what is decided, whatever state is listed", () => {
  const entries = [entry("1", { state: "rejected" }), entry("2"), entry("3", { kind: "attribution" })];
  expect(measureReview(entries, OPEN)).toEqual({ decided: 1, total: 3 });
  expect(measureReview(entries, { ...OPEN, kind: "frame", state: "decided" })).toEqual({ decided: 1, total: 2 });
});

test("going on passes over what is decided, and going back leads to it by its address", () => {
  const entries = [entry("1"), entry("2", { state: "accepted" }), entry("3"), entry("4")];
  const at = findReviewPlace(entries, OPEN, "2");
  expect(at).toMatchObject({ entry: { key: "2" }, position: 2, previous: { key: "1" }, next: { key: "3" } });
  const last = findReviewPlace(entries, OPEN, "4");
  expect(last).toMatchObject({ next: null, nextOpen: { key: "1" }, previous: { key: "3" } });
});

test("an unknown address begins at the first that is listed, and an empty list has no place", () => {
  const entries = [entry("1", { state: "rejected" }), entry("2")];
  expect(findReviewPlace(entries, OPEN, "gone").entry?.key).toBe("2");
  const none = { entry: null, position: 0, previous: null, next: null, nextOpen: null };
  expect(findReviewPlace([entry("1", { state: "rejected" })], OPEN, null)).toEqual(none);
});
