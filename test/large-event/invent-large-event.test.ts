import { expect, test } from "vitest";
import { inventLargeEvent } from "./invent-large-event";

const { demo, pages } = inventLargeEvent();

test("the large event is the same each time: fifty articles of twelve outlets on sixty claims", () => {
  expect(demo.articles).toHaveLength(50);
  expect(demo.outlets).toHaveLength(12);
  expect(demo.claims).toHaveLength(60);
  expect(inventLargeEvent()).toEqual({ demo, pages });
});

test("every mark's words stand once in their article", () => {
  const marked = [...demo.mentions, ...demo.codings.filter(({ words }) => words !== null)];
  const wrong = marked.filter(({ article, words }) => pages.get(`${article}.txt`)?.split(words ?? "").length !== 2);
  expect(wrong).toEqual([]);
});
