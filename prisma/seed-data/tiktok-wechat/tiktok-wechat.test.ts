import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findUnknowable } from "@/domain/comparison/knowability";
import { findBuiltInCodebook } from "@/domain/framing/built-in-codebooks";
import { countWords, wordRanges } from "@/domain/text/count-words";
import { QUOTED_WORDS } from "@/domain/text/passage-quote";
import { recordsDocument } from "@/workflows/records-document";
import { articles } from "./articles";
import { buildRecords, printRecords } from "./build-records";
import { tiktokWechat } from "./tiktok-wechat";

const { claims, mentions, codings, passages, records, events } = tiktokWechat;
const articleOf = new Map(passages.map(({ name, article }) => [name, article]));

describe("the dossier's records", () => {
  test("are a valid document that holds exactly the passages that are written down", () => {
    const document = recordsDocument.parse(records);
    const names = document.articles.flatMap((record) => record.passages.map(({ name }) => `${record.name} ${name}`));
    expect(names.sort()).toEqual(passages.map(({ name, article }) => `${article} ${name}`).sort());
  });

  test("quote no more than eight words of a passage", () => {
    for (const { first } of passages) expect(countWords(first)).toBeLessThanOrEqual(QUOTED_WORDS);
  });

  test("hold no passage that nobody points at", () => {
    const used = new Set([...mentions, ...codings].map(({ passage }) => passage));
    expect(passages.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });

  test("give evidence for every bound of a date, and a person's for every latest day", () => {
    for (const { notAfter, notAfterEvidence } of articles) {
      if (notAfter !== null) expect(notAfterEvidence).toMatch(/^Set by a person: /);
    }
  });
});

describe("the claims", () => {
  test("are written down once, without an “and” between two statements", () => {
    expect(new Set(claims.map(({ key }) => key)).size).toBe(claims.length);
    for (const { statement } of claims) expect(statement).not.toMatch(/\band\b/);
  });

  test.each(claims.map((claim) => [claim.statement, claim] as const))(
    "“%s” is found, read for or not knowable in every article",
    (_statement, { key, knowableFrom, absentIn }) => {
      for (const article of articles) {
        const isMentioned = mentions.some((one) => one.claim === key && articleOf.get(one.passage) === article.name);
        const isAbsent = absentIn.includes(article.name);
        const isUnknowable = !isMentioned && findUnknowable(knowableFrom, article) !== null;
        expect([isMentioned, isAbsent, isUnknowable].filter(Boolean), `${key} in ${article.name}`).toHaveLength(1);
      }
    },
  );

  test("belong to an event of the article that they were drawn from, and are mentioned there", () => {
    for (const { key, originArticle, events: keys } of claims) {
      const about = events.filter(({ articles: placed }) => placed.some(({ article }) => article === originArticle));
      expect(
        about.some((event) => keys.includes(event.key)),
        key,
      ).toBe(true);
      const found = mentions.some((one) => one.claim === key && articleOf.get(one.passage) === originArticle);
      expect(found, key).toBe(true);
    }
  });

  test("are linked to claims that exist", () => {
    const keys = new Set(claims.map(({ key }) => key));
    for (const { links } of claims) for (const { claim } of links) expect(keys).toContain(claim);
    for (const { claim } of mentions) expect(keys).toContain(claim);
  });
});

describe("the frames", () => {
  test("use codes of their codebooks, one primary frame an article, and passages of the article", () => {
    for (const { article, codebook, code, passage } of codings) {
      expect(findBuiltInCodebook(codebook)?.codes.map(({ key }) => key)).toContain(code);
      if (passage !== null) expect(articleOf.get(passage)).toBe(article);
    }
    const primary = codings.filter(({ scope }) => scope === "primary").map(({ article }) => article);
    expect(primary.sort()).toEqual(articles.map(({ name }) => name).sort());
  });

  test("name the primary frame among those of the whole article", () => {
    const policy = codings.filter(({ codebook }) => codebook === "policy-frames");
    for (const { name } of articles) {
      const whole = policy.filter((one) => one.article === name && one.scope === "article").map(({ code }) => code);
      expect(whole).toContain(policy.find((one) => one.article === name && one.scope === "primary")?.code);
    }
  });
});

const input = process.env.PARALLAX_TEST_INPUT;
const seeds = input === undefined ? null : join(input, "seeds");
const hasSeeds = seeds !== null && existsSync(seeds);
if (!hasSeeds) console.info("skipped: set PARALLAX_TEST_INPUT to a folder that holds seeds/");

describe.skipIf(!hasSeeds)("against the originals", () => {
  const folder = seeds ?? "";
  const here = new URL("./", import.meta.url);

  test("records.json is what build-dossier.mjs makes of them", async () => {
    const committed = await readFile(new URL("records.json", here), "utf8");
    expect(committed, "run scripts/build-dossier.mjs again").toBe(printRecords(await buildRecords(folder)));
  });

  test("no file of the dossier repeats more than eight words of them in a row, headlines and addresses apart", async () => {
    const size = QUOTED_WORDS + 1;
    const runsOf = (text: string) => {
      const words = [...wordRanges(text)].map(({ start, end }) => text.slice(start, end).toLowerCase());
      return words.slice(size - 1).map((_word, index) => words.slice(index, index + size).join(" "));
    };
    const facts = new Set(articles.flatMap(({ headline, url }) => [...runsOf(headline), ...runsOf(url ?? "")]));
    const forbidden = new Set<string>();
    for (const name of (await readdir(folder)).filter((file) => file.endsWith(".txt"))) {
      for (const run of runsOf(await readFile(join(folder, name), "utf8"))) {
        if (!facts.has(run)) forbidden.add(run);
      }
    }
    for (const name of await readdir(here)) {
      const found = runsOf(await readFile(new URL(name, here), "utf8")).filter((run) => forbidden.has(run));
      expect(found, name).toEqual([]);
    }
  });
});
