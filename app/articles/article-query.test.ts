import { expect, test } from "vitest";
import { articlesHref, readArticleQuery, toFilter, toOrder } from "./article-query";

test("what the address does not ask for is not filtered", () => {
  expect(toFilter(readArticleQuery({}))).toEqual({});
});

test("an outlet that is not known can be asked for", () => {
  expect(toFilter(readArticleQuery({ outlet: "-" }))).toEqual({ outlet: null });
});

test("the list is newest first unless another order is asked for", () => {
  expect(toOrder(readArticleQuery({}))).toBe("newest");
  expect(toOrder(readArticleQuery({ order: "oldest" }))).toBe("oldest");
  expect(readArticleQuery({ order: "newest" }).order, "the default is not in the address").toBe("");
});

test("nonsense in the address asks for nothing", () => {
  const query = readArticleQuery({ genre: "gossip", page: "-3", text: ["ferry", "bridge"] });
  expect(query).toEqual({ text: "ferry", outlet: "", event: "", genre: "", order: "", page: 1 });
});

test("the address of a query is read back as that query", () => {
  const query = {
    text: "ferry & bell",
    outlet: "ellery-courier",
    event: "",
    genre: "report",
    order: "headline",
    page: 3,
  };
  const search = Object.fromEntries(new URL(articlesHref(query), "http://none.example").searchParams);
  expect(readArticleQuery(search)).toEqual(query);
});
