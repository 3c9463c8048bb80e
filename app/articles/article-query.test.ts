import { expect, test } from "vitest";
import { articlesHref, readArticleQuery, toFilter } from "./article-query";

test("what the address does not ask for is not filtered", () => {
  expect(toFilter(readArticleQuery({}))).toEqual({});
});

test("an outlet that is not known can be asked for", () => {
  expect(toFilter(readArticleQuery({ outlet: "-" }))).toEqual({ outlet: null });
});

test("nonsense in the address asks for nothing", () => {
  const query = readArticleQuery({ genre: "gossip", page: "-3", text: ["ferry", "bridge"] });
  expect(query).toEqual({ text: "ferry", outlet: "", event: "", genre: "", page: 1 });
});

test("the address of a query is read back as that query", () => {
  const query = { text: "ferry & bell", outlet: "ellery-courier", event: "", genre: "report", page: 3 };
  const search = Object.fromEntries(new URL(articlesHref(query), "http://none.example").searchParams);
  expect(readArticleQuery(search)).toEqual(query);
});
