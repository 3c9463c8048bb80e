import { expect, test } from "vitest";
import { labelArticles } from "./label-articles";
import { buildArticle, buildColumn } from "./test-input";

test("an outlet's only article is named by the outlet, several are numbered in their order", () => {
  const articles = [
    buildArticle("a", { column: "wire" }),
    buildArticle("b", { column: "ledger" }),
    buildArticle("c", { column: "wire" }),
  ];
  const labels = labelArticles(articles, [buildColumn("wire"), buildColumn("ledger")]);
  expect([...labels.values()].map(({ name, letters }) => [name, letters])).toEqual([
    ["wire 1", "WI1"],
    ["ledger", "LE"],
    ["wire 2", "WI2"],
  ]);
});
