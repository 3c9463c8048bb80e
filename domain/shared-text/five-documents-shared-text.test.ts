import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import model from "wink-eng-lite-web-model";
import { describe, expect, test } from "vitest";
import { findActors } from "@/domain/actors/find-actors";
import { outletVoice } from "@/domain/attribution/outlet-voice";
import { findQuotations } from "@/domain/attribution/quotation-marks";
import { annotateText } from "@/domain/words/annotated-text";
import { createTagger } from "@/domain/words/tagger";
import { analysePage } from "@/workflows/analyse-page";
import { bundledOutlets } from "@/workflows/outlet-reference";
import { checkQuotations } from "./check-quotations";
import { findSharedText } from "./find-shared-text";

const input = process.env["PARALLAX_TEST_INPUT"];
const folder = join(input ?? "", "seeds");
const hasSeeds = input !== undefined && existsSync(folder);
if (!hasSeeds) console.info("skipped: set PARALLAX_TEST_INPUT to a folder that holds seeds/");

/** Other names, of as many words, for everybody whom the passage or the names below hold. */
const OTHER_NAMES: readonly (readonly [RegExp, string])[] = [
  [/Trump/gu, "Vandor"],
  [/Donald/gu, "Miles"],
  [/Ti[kK]Tok|Tiktok/gu, "Plenty"],
  [/WeChat/gu, "Murmur"],
  [/Byte[dD]ance/gu, "Ostrel"],
  [/Communist/gu, "Harbourist"],
  [/Americans/gu, "Norwegians"],
  [/China/gu, "Sweden"],
  [/Chinese/gu, "Swedish"],
];

describe.skipIf(!hasSeeds)("on the five documents", () => {
  const outlets = bundledOutlets();
  const pages = (hasSeeds ? readdirSync(folder) : [])
    .filter((file) => file.endsWith(".txt"))
    .map((file) => {
      const page = analysePage(readFileSync(join(folder, file), "utf8"), { input: "pasted", url: null, outlets });
      return { article: file.slice(0, 3), page };
    });
  const rename = (text: string) => OTHER_NAMES.reduce((renamed, [name, other]) => renamed.replace(name, other), text);
  const articlesWith = (change: (text: string) => string) =>
    pages.map(({ article, page }) => {
      const text = change(page.body);
      const { publishedAt: publishedOn, notBefore, notAfter } = page;
      const quotations = findQuotations(text).filter(({ depth }) => depth === 0);
      return { article, text, quotations, publishedOn, notBefore, notAfter };
    });

  test.each([
    ["as they are", (text: string) => text],
    ["with other names", rename],
  ])("the passage of the order that two of them quote is shared text and no wire copy, %s", (_, change) => {
    const articles = articlesWith(change);
    const found = findSharedText(articles);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(["shared-quotation"]));
    const [longest] = found.toSorted((x, y) => y.exact.length - x.exact.length);
    expect(longest?.articles.map(({ article }) => article).sort()).toEqual(["000", "003"]);
    expect(longest?.articles.map(({ words }) => words)).toEqual([35, 35]);
    const checks = checkQuotations(articles).filter(({ quotation }) => quotation.article === "000");
    expect(checks.map(({ kind }) => kind)).toEqual(["cut", "cut"]);
  });

  test("the president is one actor of all five, by surname, full name and title, and so he is with another name", () => {
    const tagger = createTagger(model);
    const find = (name: string, change: (text: string) => string) =>
      findActors(
        articlesWith(change).map(({ article, text }) => {
          return { article, annotated: annotateText(text, tagger), voice: outletVoice(text) };
        }),
      ).find((actor) => actor.name === name);
    const shape = (actor: ReturnType<typeof find>) =>
      actor?.names
        .map(({ article, kind, outlet, quoted }) => `${article} ${kind} ${outlet.length} ${quoted.length}`)
        .sort();
    const president = find("Donald Trump", (text) => text);
    expect(new Set(president?.names.map(({ article }) => article)).size).toBe(5);
    expect(shape(find("Miles Vandor", rename))).toEqual(shape(president));
  });
});
