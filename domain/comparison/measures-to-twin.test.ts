import { expect, test } from "vitest";
import type { SharedPassage } from "../shared-text/find-shared-text";
import { measuresToTwin, type MeasuresContext, type TwinMeasures } from "./measures-to-twin";
import { buildArticle } from "./test-input";

const passage = (article: string, start: number): SharedPassage => ({
  article,
  start,
  end: start + 20,
  exact: `stored words of ${article}`,
  quotedWords: 0,
  words: 12,
  isDocument: false,
  creditedAgencies: [],
});

const nothing: TwinMeasures = {
  sharedText: [],
  quotations: [],
  actors: [],
  voices: [],
  words: [],
  versions: { lantern: "lantern-v1", ledger: "ledger-v1", wire: "wire-v0" },
};

const shared = (...articles: readonly SharedPassage[]): TwinMeasures => ({
  ...nothing,
  sharedText: [{ exact: articles[0]?.exact ?? "", kind: "wire-or-copy", articles, isVerbatim: true, earliest: null }],
});

const context: MeasuresContext = {
  articles: [buildArticle("lantern"), buildArticle("ledger"), buildArticle("wire")],
  outletOf: (column) => (column === "lantern" ? "daily-lantern" : null),
  wordsOf: (versionKey, { start, end }) => `${versionKey} ${start}-${end}`,
};

test("nothing compared is null, nothing found an empty list", () => {
  expect(measuresToTwin(null, context)).toMatchObject({ sharedText: null, quotations: null, voices: null });
  expect(measuresToTwin(nothing, context)).toMatchObject({ sharedText: [], quotations: [], voices: [] });
});

test("each place names its article and holds the words that stand there now", () => {
  const { sharedText } = measuresToTwin(shared(passage("lantern", 10), passage("ledger", 50)), context);
  expect(sharedText).toMatchObject([
    {
      exact: "lantern-v1 10-30",
      articles: [
        { article: "lantern", start: 10, end: 30, exact: "lantern-v1 10-30" },
        { article: "ledger", start: 50, end: 70, exact: "ledger-v1 50-70" },
      ],
    },
  ]);
});

test("what is left in one article, because the other has a new text or is not shown, is shared no longer", () => {
  const withCorrected = shared(passage("lantern", 10), passage("wire", 50));
  expect(measuresToTwin(withCorrected, context).sharedText).toEqual([]);
  const filtered = { ...context, articles: [buildArticle("lantern")] };
  expect(measuresToTwin(shared(passage("lantern", 10), passage("ledger", 50)), filtered).sharedText).toEqual([]);
});

test("words stand by outlet, with the articles that they are counted in", () => {
  const keyness = { kind: "counts", wordsA: 3, wordsB: 4, reason: "too few", rows: [] } as const;
  const words = [
    { column: "lantern", articles: 1, voiceWords: 3, keyness },
    { column: "elsewhere", articles: 1, voiceWords: 4, keyness },
  ];
  expect(measuresToTwin({ ...nothing, words }, context).words).toEqual([
    { outlet: "daily-lantern", articles: ["lantern"], voiceWords: 3, ...keyness },
  ]);
});
