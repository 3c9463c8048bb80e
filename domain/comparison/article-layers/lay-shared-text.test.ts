import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSharedText } from "../../shared-text/find-shared-text";
import { compareSharedText } from "../shared-text/compare-shared-text";
import { buildArticle, buildColumn } from "../test-input";
import { laySharedText } from "./lay-shared-text";

const WIRE =
  "The harbour office closed the northern lock at noon after two divers had found a crack in the older of its gates.";
const TEXTS = {
  wire: `Port news. ${WIRE} Boats wait outside.`,
  ledger: `Nobody sails today. ${WIRE} Traders are worried about the season.`,
  lantern: "The lock is shut and the town is angry about it once again this spring.",
};

function compare(texts: Readonly<Record<string, string>>) {
  const articles = Object.keys(texts).map((key, index) => buildArticle(key, { publishedOn: `2031-03-0${index + 3}` }));
  const sharedText = findSharedText(
    articles.map((article) => ({ ...article, article: article.key, text: texts[article.key] ?? "", quotations: [] })),
  );
  const versions = Object.fromEntries(articles.map(({ key, versionKey }) => [key, versionKey]));
  const columns = articles.map(({ key }) => buildColumn(key));
  return compareSharedText({ articles, columns, measured: { sharedText, versions } });
}

describe("the shared text of an article", () => {
  it("names who prints it, too, and who was first", () => {
    const comparison = compare(TEXTS);
    const [ofWire] = laySharedText(comparison, "wire");
    expect(ofWire).toMatchObject({ isVerbatim: true, isFirst: true });
    expect(ofWire?.others.map(({ article }) => article)).toEqual(["ledger"]);
    const [ofLedger] = laySharedText(comparison, "ledger");
    expect(ofLedger).toMatchObject({ isFirst: false, address: ofWire?.address });
    expect(laySharedText(comparison, "lantern")).toEqual([]);
  });

  it("stands where the article has the words, and opens what the comparison opens", () => {
    const words = fc.array(fc.constantFrom("lock", "gate", "boat", "quay", "town", "noon"), { maxLength: 6 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = [...before, WIRE, ...after].join(" ");
        const comparison = compare({ ...TEXTS, ledger: text });
        const laid = laySharedText(comparison, "ledger");
        expect(laid.length).toBeGreaterThan(0);
        for (const { start, end, address } of laid) {
          const passage = comparison.passages.find(({ places }) =>
            places.some((place) => place.article === "ledger" && place.start === start && place.end === end),
          );
          expect(passage?.places.find((place) => place.article === "ledger")?.exact).toBe(text.slice(start, end));
          expect(address).toMatchObject({ kind: "shared", article: passage?.article });
        }
      }),
      { numRuns: 25 },
    );
  });
});
