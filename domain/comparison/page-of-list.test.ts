import fc from "fast-check";
import { expect, test } from "vitest";
import { pageOfList } from "./page-of-list";

test("the pages of a list hold each item once, in order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (items, size) => {
      const { pageCount } = pageOfList(items, 1, size);
      const pages = Array.from({ length: pageCount }, (_, index) => pageOfList(items, index + 1, size).items);
      expect(pages.flat()).toEqual(items);
    }),
  );
});

test("a page beyond the end is the last one", () => {
  expect(pageOfList(["a", "b", "c"], 9, 2)).toEqual({ items: ["c"], number: 2, pageCount: 2 });
  expect(pageOfList([], 3, 20)).toEqual({ items: [], number: 1, pageCount: 1 });
});
