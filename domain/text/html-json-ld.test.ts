import { expect, test } from "vitest";
import { readJsonLdArticles } from "./html-json-ld";

test("finds the article in a graph and its author by reference", () => {
  const graph = {
    "@graph": [
      { "@type": "WebPage", name: "A page", datePublished: "2030-01-01" },
      {
        "@type": ["Thing", "NewsArticle"],
        headline: "Pier closed",
        author: { "@id": "#ana" },
        datePublished: "2032-01-14",
      },
      { "@type": "Person", "@id": "#ana", name: "Ana Bell" },
    ],
  };
  expect(readJsonLdArticles([JSON.stringify(graph)])[0]).toMatchObject({
    headline: "Pier closed",
    authors: ["Ana Bell"],
    published: "2032-01-14",
    isArticle: true,
  });
});

test("reads no more authors than an article can have", () => {
  const author = Array.from({ length: 20_000 }, (_, index) => ({ name: `Reporter ${index}` }));
  const [article] = readJsonLdArticles([JSON.stringify({ "@type": "NewsArticle", headline: "Pier closed", author })]);
  expect(article?.authors).toHaveLength(50);
});

test("repairs line breaks inside strings and ignores what is beyond repair", () => {
  const broken = '{"@type":"NewsArticle","headline":"Pier\nclosed"}';
  expect(readJsonLdArticles(["{oops", broken]).map(({ headline }) => headline)).toEqual(["Pier closed"]);
});

test.each([
  "null",
  "[]",
  '"text"',
  "1",
  '{"@type":5,"author":[null,3]}',
  '{"@type":"Article","author":[{}],"publisher":[]}',
])("survives %s", (script) => {
  expect(() => readJsonLdArticles([script])).not.toThrow();
});
