import { expect, test } from "vitest";
import type { SharedText } from "./find-shared-text";
import { outermostSharedText } from "./outermost-shared-text";

const LINE = "the bridge stays closed until the divers have looked at every pier of it";

const shared = (exact: string, places: readonly (readonly [article: string, start: number])[]): SharedText => ({
  exact,
  kind: "wire-or-copy",
  articles: places.map(([article, start]) => ({
    article,
    exact,
    start,
    end: start + exact.length,
    quotedWords: 0,
    words: 14,
    isDocument: false,
    creditedAgencies: [],
  })),
  isVerbatim: true,
  earliest: null,
});

test("a part of a longer run that the same articles share is no finding of its own", () => {
  const whole = shared(`${LINE}, and the ferry runs`, [
    ["post", 10],
    ["radio", 40],
  ]);
  const part = shared(LINE, [
    ["post", 10],
    ["radio", 40],
  ]);
  expect(outermostSharedText([whole, part])).toEqual([whole]);
});

test("a part that a third article shares as well stays", () => {
  const whole = shared(`${LINE}, and the ferry runs`, [
    ["post", 10],
    ["radio", 40],
  ]);
  const part = shared(LINE, [
    ["post", 10],
    ["radio", 40],
    ["lantern", 3],
  ]);
  expect(outermostSharedText([whole, part])).toEqual([whole, part]);
});

test("two equal findings never hide each other", () => {
  const one = shared(LINE, [
    ["post", 10],
    ["radio", 40],
  ]);
  expect(outermostSharedText([one, { ...one }])).toHaveLength(2);
});
