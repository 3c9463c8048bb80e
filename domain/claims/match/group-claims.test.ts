import fc from "fast-check";
import { expect, test } from "vitest";
import { claimsOf, wordTable } from "../../../test/gold/claims/claim-reading";
import { groupClaims } from "./group-claims";
import type { ArticleClaims } from "./proposed-claim";

/**
 * Four articles on two orders of one day, in prose of our own: one tells of both in one sentence, one takes them as
 * known, one tells of one, one only that the government did something.
 */
const DOSSIER: Readonly<Record<string, string>> = {
  first:
    "On August 6th, Kestian President Rowan Ash signed a decree effectively banning the apps Plenty and Murmur. " +
    "Luma barred the Plenty app in June.",
  second:
    "The video platform Plenty and the Murmur messenger have rejected the charges. A Kestian judge has blocked a Trade Ministry decree that " +
    "would have removed Murmur from shops. President Rowan Ash’s decrees will keep buyers away and will block users from opening both apps.",
  third:
    "In August 2030, President Ash issued a decree to limit or even ban the Murmur app in Kest. " +
    "The Kestian courts blocked enforcement of the decree.",
  fourth:
    "In August 2030, President Rowan Ash signed a decree that said Plenty’s habits threatened the peace. The film was long.",
  fifth: "The Plenty account of the town was closed. The Kestian Government restricted the use of Plenty in 2030.",
};

function dossierOf(texts: Readonly<Record<string, string>>): readonly ArticleClaims[] {
  return Object.entries(texts).map(([key, text]) => ({
    key,
    publishedOn: null,
    notBefore: null,
    notAfter: null,
    candidates: claimsOf(text),
  }));
}

/** Each claim's articles by what identifies it in a dossier whose names are unknown: its place in the list. */
const articlesIn = (articles: readonly ArticleClaims[]) =>
  groupClaims(articles, wordTable).claims.map(({ mentions }) =>
    [...new Set(mentions.map(({ article }) => article))].sort().join(" "),
  );

const articlesByLabel = (label: RegExp) => {
  const claim = groupClaims(dossierOf(DOSSIER), wordTable).claims.find((one) => label.test(one.label));
  return [...new Set(claim?.mentions.map(({ article }) => article))].sort();
};

test("two acts told in one sentence become two claims, each with its own articles", () => {
  expect(articlesByLabel(/restrict · Rowan Ash · Plenty/)).toEqual(["first", "fourth", "second"]);
  expect(articlesByLabel(/restrict · Rowan Ash · Murmur/)).toEqual(["first", "second", "third"]);
});

test("what a court stopped joins the articles that tell of it", () => {
  expect(articlesByLabel(/stop · .* · Murmur/)).toEqual(["second", "third"]);
});

test("what a government did is a claim of its own, wider than the act of its head", () => {
  expect(articlesByLabel(/restrict · Kestian Government · Plenty/)).toEqual(["fifth"]);
  const { links } = groupClaims(dossierOf(DOSSIER), wordTable);
  expect(links.map(({ kind }) => kind)).toContain("narrower");
});

test("no rule knows a name: with every name changed the groups are the same", () => {
  const others: readonly (readonly [string, string])[] = [
    ["Rowan Ash", "Imke Torvald"],
    ["Ash", "Torvald"],
    ["Plenty", "Zibbo"],
    ["Murmur", "Quorl"],
    ["Kest", "Norvan"],
    ["Luma", "Tolva"],
  ];
  const rename = (text: string) => others.reduce((renamed, [from, to]) => renamed.replaceAll(from, to), text);
  const renamed = Object.fromEntries(Object.entries(DOSSIER).map(([key, text]) => [key, rename(text)]));
  expect(articlesIn(dossierOf(renamed))).toEqual(articlesIn(dossierOf(DOSSIER)));
});

test("the order in which articles come changes nothing", () => {
  const articles = dossierOf(DOSSIER);
  expect(groupClaims(articles.toReversed(), wordTable)).toEqual(groupClaims(articles, wordTable));
});

test("a denial joins the claim that it denies, another number is a claim of its own", () => {
  const { claims, links } = groupClaims(
    dossierOf({ one: "Nine miners died at Orm.", two: "No miners died at Orm.", three: "Twelve miners died at Orm." }),
    wordTable,
  );
  const denied = claims.find(({ mentions }) => mentions.some(({ polarity }) => polarity === "denies"));
  expect(denied?.mentions.length).toBe(2);
  expect(links.map(({ kind }) => kind)).toEqual(["contradicts"]);
});

test("the main mention is in the outlet's own voice and affirms, and every other has its fit", () => {
  const { claims } = groupClaims(
    dossierOf({ one: "Police said the army had shut the post.", two: "The army shut the post on Friday." }),
    wordTable,
  );
  expect(claims[0]?.mentions.map(({ article, voice, fit }) => [article, voice, fit])).toEqual([
    ["two", "own", "same"],
    ["one", "attributed", "wider"],
  ]);
});

test("every candidate is in exactly one claim, whatever the texts", () => {
  const word = fc.constantFrom(
    ..."The court fined Ash Brisk closed opened the mill not and 9 40 miners died in May Kest . “ ”".split(" "),
  );
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const articles = dossierOf(Object.fromEntries(texts.map((one, index) => [`a${index}`, one])));
      const mentions = groupClaims(articles, wordTable).claims.flatMap((claim) => claim.mentions);
      const ids = mentions.map(({ article, candidate }) => `${article} ${candidate}`);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBe(articles.reduce((sum, { candidates }) => sum + candidates.length, 0));
    }),
    { numRuns: 60 },
  );
});

test("a later toll updates the earlier one, in whatever order the articles come", () => {
  const told = (key: string, publishedOn: string, text: string): ArticleClaims => {
    return { key, publishedOn, notBefore: null, notAfter: null, candidates: claimsOf(text) };
  };
  const articles = [
    told("late", "2031-03-07", "At least 14 people died in the leak."),
    told("old", "2031-03-05", "The leak killed 11 people."),
  ];
  for (const order of [articles, articles.toReversed()]) {
    const { links } = groupClaims(order, wordTable);
    expect(links.map(({ kind, from, to }) => [kind, from.split(":")[0], to.split(":")[0]])).toEqual([
      ["updates", "late", "old"],
    ]);
  }
});
