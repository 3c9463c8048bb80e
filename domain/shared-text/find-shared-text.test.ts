import fc from "fast-check";
import { expect, test } from "vitest";
import { isGraphemeBoundary } from "../text/grapheme-span";
import { findQuotations } from "../attribution/quotation-marks";
import { findSharedText, type SharedTextArticle } from "./find-shared-text";

const undated = { publishedOn: null, notBefore: null, notAfter: null };

function buildArticle(article: string, text: string, more: Partial<SharedTextArticle> = {}): SharedTextArticle {
  return { article, text, quotations: findQuotations(text).filter(({ depth }) => depth === 0), ...undated, ...more };
}

const ORDER =
  "the harbour office may close the upper bridge to lorries of any weight until its bearings have been replaced and tested";
const WIRE =
  "The ferry Marigold ran aground on Tuesday night with eleven passengers on board and nobody was hurt, the coast guard said.";

test("a passage that two articles quote from a document is a shared quotation and no wire copy", () => {
  const found = findSharedText([
    buildArticle("a", `The council met. “From Monday on ${ORDER},” the order said. Nobody spoke against it.`),
    buildArticle("b", `Lorries must go round. According to the order, “${ORDER}.” Drivers were not asked.`),
  ]);
  expect(found).toHaveLength(1);
  expect(found[0]?.kind).toBe("shared-quotation");
  expect(found[0]?.exact).toBe(ORDER);
});

test("the same sentences without marks are a copy, in three articles as in two", () => {
  const found = findSharedText([
    buildArticle("a", `Marlow, Wednesday. ${WIRE} More follows.`),
    buildArticle("b", `${WIRE} We were there and saw lights on the water.`),
    buildArticle("c", `Bad weather again. ${WIRE}`),
  ]);
  expect(found.map(({ kind, articles }) => [kind, articles.map(({ article }) => article)])).toEqual([
    ["wire-or-copy", ["a", "b", "c"]],
  ]);
});

test("a quotation that is shared with the sentences around it is a copy", () => {
  const report = `${WIRE} It was the third accident of the year in that part of the bay. “${ORDER},” the harbour master wrote.`;
  const found = findSharedText([buildArticle("a", report), buildArticle("b", `Marlow. ${report}`)]);
  expect(found.map(({ kind }) => kind)).toEqual(["wire-or-copy"]);
});

test("typography makes no difference, a few changed words make a passage no longer verbatim", () => {
  const other = "The ferry “Marigold” ran aground on Tuesday night with 11 passengers on board — and nobody was hurt";
  const found = findSharedText([buildArticle("a", WIRE), buildArticle("b", other)]);
  expect(found).toHaveLength(1);
  expect(found[0]?.isVerbatim).toBe(false);
  expect(found[0]?.articles.map(({ exact }) => exact.slice(0, 9))).toEqual(["The ferry", "The ferry"]);
  const upper = findSharedText([buildArticle("a", WIRE), buildArticle("b", WIRE.toUpperCase())]);
  expect(upper[0]?.isVerbatim).toBe(true);
});

test("the more words are changed, the less is found", () => {
  const words = `${WIRE} ${ORDER}`.split(" ");
  const sharedWords = (every: number) => {
    const changed = words.map((word, index) => (index % every === every - 1 ? `zz${index}` : word)).join(" ");
    const found = findSharedText([buildArticle("a", words.join(" ")), buildArticle("b", changed)]);
    return found.flatMap(({ articles }) => articles).reduce((sum, passage) => sum + passage.words, 0);
  };
  expect(sharedWords(100)).toBeGreaterThanOrEqual(sharedWords(8));
  expect(sharedWords(8)).toBeGreaterThan(sharedWords(3));
  expect(sharedWords(3)).toBe(0);
});

test("eleven words in common are a phrase, twelve a passage", () => {
  const words = ORDER.split(" ");
  const pair = (count: number) => [
    buildArticle("a", `Alpha ${words.slice(0, count).join(" ")} omega.`),
    buildArticle("b", `One ${words.slice(0, count).join(" ")} two.`),
  ];
  expect(findSharedText(pair(11))).toEqual([]);
  expect(findSharedText(pair(12))).toHaveLength(1);
});

test("a sentence in three articles and the paragraph around it in two are two findings", () => {
  const found = findSharedText([
    buildArticle("a", `${WIRE} ${ORDER}.`),
    buildArticle("b", `${WIRE} ${ORDER}.`),
    buildArticle("c", `Elsewhere, ${ORDER}.`),
  ]);
  expect(found.map(({ articles }) => articles.map(({ article }) => article).join(""))).toEqual(["ab", "abc"]);
});

test("articles come in order of time, and one is called earliest only where the dates tell", () => {
  const first = buildArticle("z", WIRE, { publishedOn: "2031-03-01" });
  const second = buildArticle("a", WIRE, { publishedOn: "2031-03-02" });
  const bounded = buildArticle("b", WIRE, { notBefore: "2031-03-02" });
  const sameMonth = buildArticle("c", WIRE, { publishedOn: "2031-03" });
  const [found] = findSharedText([second, bounded, first]);
  expect(found?.articles.map(({ article }) => article)).toEqual(["z", "a", "b"]);
  expect(found?.earliest).toBe("z");
  expect(findSharedText([first, sameMonth])[0]?.earliest).toBeNull();
  expect(findSharedText([first, buildArticle("u", WIRE)])[0]?.earliest).toBeNull();
});

test("credits are carried along and decide nothing", () => {
  const [found] = findSharedText([
    buildArticle("a", WIRE, { creditedAgencies: ["Coast Wire"] }),
    buildArticle("b", WIRE),
  ]);
  expect(found?.articles.map(({ creditedAgencies }) => creditedAgencies)).toEqual([["Coast Wire"], []]);
  expect(found?.kind).toBe("wire-or-copy");
});

test("a document of the pack is named as such and has no say in the kind", () => {
  const [found] = findSharedText([
    buildArticle("press", `${ORDER}.`, { isDocument: true }),
    buildArticle("a", `“${ORDER},” says the release.`),
  ]);
  expect(found?.kind).toBe("shared-quotation");
  expect(found?.articles.map(({ isDocument }) => isDocument)).toEqual([false, true]);
});

test("a refrain, a million spaces and empty texts hold nothing", () => {
  const refrain = "na ".repeat(50_000);
  expect(findSharedText([buildArticle("a", refrain), buildArticle("b", refrain)])).toEqual([]);
  expect(findSharedText([buildArticle("a", " ".repeat(1_000_000)), buildArticle("b", "")])).toEqual([]);
  expect(findSharedText([])).toEqual([]);
});

test("two long copies with an edit in every twentieth word are found whole", () => {
  const words = Array.from({ length: 50_000 }, (_, index) => `w${(index * 7919) % 30_011}`);
  const edited = words.map((word, index) => (index % 20 === 19 ? "edit" : word));
  const found = findSharedText([buildArticle("a", words.join(" ")), buildArticle("b", edited.join(" "))]);
  expect(found).toHaveLength(1);
  expect(found[0]?.articles[0]?.words).toBeGreaterThan(49_000);
});

test("ranges lie in the texts, split no grapheme, and the order of the articles makes no difference", () => {
  const word = fc.constantFrom(
    "bridge",
    "ferry",
    "é",
    "é",
    "👩‍👩‍👧",
    "עברית",
    "“",
    "”",
    "\r\n",
    "harbour’s",
    "1,5",
    "\u200b",
    "a",
  );
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));
  const common = fc.array(word, { minLength: 20, maxLength: 40 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(common, fc.array(fc.tuple(text, text), { minLength: 2, maxLength: 4 }), (shared, edges) => {
      const articles = edges.map(([before, after], index) =>
        buildArticle(`k${index}`, `${before} ${shared} ${after}`, index === 0 ? { publishedOn: "2031-03-01" } : {}),
      );
      const found = findSharedText(articles);
      expect(findSharedText(articles.toReversed())).toEqual(found);
      for (const passage of found.flatMap((item) => item.articles)) {
        const source = articles.find(({ article }) => article === passage.article)?.text ?? "";
        expect(source.slice(passage.start, passage.end)).toBe(passage.exact);
        expect(passage.words).toBeGreaterThanOrEqual(12);
        expect(isGraphemeBoundary(source, passage.start) && isGraphemeBoundary(source, passage.end)).toBe(true);
      }
    }),
  );
});
