import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findAttributions } from "@/domain/attribution/find-attributions";
import { groupClaims } from "@/domain/claims/match/group-claims";
import type { ArticleClaims } from "@/domain/claims/match/proposed-claim";
import { proposeClaims } from "@/domain/claims/propose/propose-claims";
import { annotateText } from "@/domain/words/annotated-text";
import { analysePage } from "@/workflows/analyse-page";
import { bundledOutlets } from "@/workflows/outlet-reference";
import { tagger, wordTable } from "./claim-reading";

const input = process.env["PARALLAX_TEST_INPUT"];
const folder = join(input ?? "", "seeds");
const hasSeeds = input !== undefined && existsSync(folder);
if (!hasSeeds) console.info("skipped: set PARALLAX_TEST_INPUT to a folder that holds seeds/");

/** Other names for everybody and everything of the five documents, longest first. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ["Donald", "Miles"],
  ["Trump", "Vandor"],
  ["Tik Tok", "Plenty"],
  ["TikTok", "Plenty"],
  ["Tiktok", "Plenty"],
  ["TiKTok", "Plenty"],
  ["WeChat", "Murmur"],
  ["ByteDance", "Ostrel"],
  ["Bytedance", "Ostrel"],
  ["Tencent", "Quorl"],
  ["Laurel Beeler", "Imke Hask"],
  ["Kevin Mayer", "Marek Dole"],
  ["Reuters", "Tolva"],
  ["Bloomberg", "Corvin"],
  ["Microsoft", "Halden"],
  ["Walmart", "Brisk"],
  ["Google", "Tarn"],
  ["Apple", "Birch"],
];

describe.skipIf(!hasSeeds)("on the five documents", () => {
  const outlets = bundledOutlets();
  const pages = (hasSeeds ? readdirSync(folder) : [])
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => {
      const page = analysePage(readFileSync(join(folder, file), "utf8"), { input: "pasted", url: null, outlets });
      return { ...page, key: file.slice(0, 3) };
    });

  const articlesWith = (change: (text: string) => string): readonly ArticleClaims[] =>
    pages.map(({ key, title, body, publishedAt, notBefore, notAfter }) => {
      const headline = change(title ?? "");
      const annotated = annotateText(`${headline}\n\n${change(body)}`, tagger);
      const options = { attributions: findAttributions(annotated), headline: { start: 0, end: headline.length } };
      const candidates = proposeClaims(annotated, options);
      return { key, publishedOn: publishedAt, notBefore, notAfter, candidates };
    });

  /** Articles of the first proposed claim whose label fits. */
  const articlesOf = (articles: readonly ArticleClaims[], label: RegExp) => {
    const claim = groupClaims(articles, wordTable).claims.find((one) => label.test(one.label));
    return [...new Set(claim?.mentions.map(({ article }) => article))].sort();
  };
  const rename = (text: string) => OTHER_NAMES.reduce((told, [from, to]) => told.replaceAll(from, to), text);

  test.each([
    ["as printed", (text: string) => text, ["Trump", "TikTok", "WeChat"]],
    ["with every name changed", rename, ["Vandor", "Plenty", "Murmur"]],
  ])("the two orders are two claims with three articles each, %s", (_, change, [head, first, second]) => {
    const articles = articlesWith(change);
    expect(articlesOf(articles, new RegExp(`restrict · .*${head} · ${first}`))).toEqual(["000", "001", "003"]);
    expect(articlesOf(articles, new RegExp(`restrict · .*${head} · ${second}`))).toEqual(["000", "001", "002"]);
    expect(articlesOf(articles, new RegExp(`restrict · .*Government · ${first} · 2020`))).toEqual(["004"]);
    expect(articlesOf(articles, new RegExp(`stop · .* · ${second}`))).toEqual(["001", "002"]);
  });
});
