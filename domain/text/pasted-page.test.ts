import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CleanedPage, FieldKind } from "./page-text";
import { readPastedMetadata } from "./pasted-metadata";
import { cleanPastedText } from "./pasted-page";
import { versionText } from "./version-text";

const FIXTURES = path.join(import.meta.dirname, "fixtures-pasted");
const slugs = readdirSync(FIXTURES).sort();

function textsOf({ page, fields }: CleanedPage, ...kinds: FieldKind[]): string[] {
  return fields.filter(({ kind }) => kinds.includes(kind)).map(({ start, end }) => page.text.slice(start, end));
}

function bodyOf(cleaned: CleanedPage): string {
  return textsOf(cleaned, "standfirst", "body").join("\n\n");
}

function removedOf({ page, removed }: CleanedPage): (readonly [string, string])[] {
  return removed.map(({ start, end, reason }) => {
    const [firstLine = ""] = page.text.slice(start, end).trim().split("\n");
    return [reason, firstLine.trim().slice(0, 60)];
  });
}

describe("cleaning a pasted page", () => {
  for (const slug of slugs) {
    it(`divides the page of ${slug} as expected`, () => {
      const source = readFileSync(path.join(FIXTURES, slug, "source.txt"), "utf8");
      const expectedBody = readFileSync(path.join(FIXTURES, slug, "expected.txt"), "utf8");
      const expected: unknown = JSON.parse(readFileSync(path.join(FIXTURES, slug, "expected.json"), "utf8"));
      const cleaned = cleanPastedText(source);
      const metadata = readPastedMetadata(cleaned);
      expect(bodyOf(cleaned)).toBe(expectedBody.replace(/\n$/u, ""));
      expect({
        headline: metadata.headline?.value ?? null,
        standfirst: textsOf(cleaned, "standfirst"),
        captions: textsOf(cleaned, "caption"),
        author: metadata.author?.value ?? null,
        published: metadata.dates.published?.value.date ?? null,
        notBefore: metadata.dates.notBefore?.value ?? null,
        url: metadata.url?.value ?? null,
        siteNames: metadata.siteNames.map(({ value }) => value),
        declaredGenre: metadata.declaredGenre?.value ?? null,
        removed: removedOf(cleaned),
      }).toEqual(expected);
    });

    it(`keeps the body of ${slug} when its lines end in CRLF, are indented or stand without blank lines`, () => {
      const source = readFileSync(path.join(FIXTURES, slug, "source.txt"), "utf8");
      const squash = (text: string): string => text.replace(/\s+/gu, " ");
      const body = squash(bodyOf(cleanPastedText(source)));
      expect(squash(bodyOf(cleanPastedText(source.replaceAll("\n", "\r\n"))))).toBe(body);
      if (slug !== "markdown-with-front-matter") {
        expect(squash(bodyOf(cleanPastedText(source.replace(/^(?=\S)/gmu, "    "))))).toBe(body);
      }
      if (slug !== "address-and-dialogs" && slug !== "hard-wrapped-letter") {
        expect(squash(bodyOf(cleanPastedText(source.replace(/\n{2,}/gu, "\n"))))).toBe(body);
      }
    });

    it(`removes nothing more when the text kept of ${slug} is cleaned again`, () => {
      const source = readFileSync(path.join(FIXTURES, slug, "source.txt"), "utf8");
      const first = cleanPastedText(source);
      const kept = bodyOf(first);
      const again = cleanPastedText(kept);
      const removedLength = again.removed.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(removedLength).toBeLessThanOrEqual(kept.length * 0.02);
    });
  }

  it("removes nothing from a text without furniture", () => {
    const text =
      "The lock\n\nThe lock was closed on Monday because of the ice.\n\nIt opens in the spring, the keeper said.";
    expect(cleanPastedText(text)).toMatchObject({ removed: [], page: { text } });
  });

  it.each([
    "Posted on Facebook on Monday, the video was seen by a million people.",
    "Published in 2019, the study found that bridges age faster than their builders thought.",
    "Compiled by the city's engineers, the report lists forty faults in the northern bridge.",
    "The minister said that the platform would delete your account without a word.",
  ])("keeps a sentence that begins like a row of the page: %s", (sentence) => {
    const text = `The bridge\n\nThe bridge was closed on Monday after a storm had torn two of its cables.\n\n${sentence}\n\nIt opens in the spring, when the ice has gone and the cables are whole again.`;
    expect(cleanPastedText(text)).toMatchObject({ removed: [], page: { text } });
  });

  it.each([
    "Opinion: The old bridge must go",
    "Back to the ferries as the bridge closes",
    "Raised bridge blocks ships",
  ])("takes a headline that begins like a row of the page for what it is: %s", (headline) => {
    const text = `Home\nNews\n\n${headline}\n\nBy Jane Doe\n\nThe old bridge must close, raised or not, and the ferries go back to work, or ships stay blocked.\n\nIt opens in the spring, when the ice has gone and the cables are whole again.`;
    expect(textsOf(cleanPastedText(text), "headline")).toEqual([headline]);
  });

  it("takes no prose between two rules across the page for front matter", () => {
    const text =
      "---\n\nNote: the bridge opened on Monday after two years of work.\n\nIt was the longest work that the city had ever paid for.\n\n---\n\nMore than a thousand people came to see it open in the rain.";
    expect(bodyOf(cleanPastedText(text))).toContain("the longest work");
  });

  it("gives an empty page for the empty string", () => {
    expect(cleanPastedText("")).toMatchObject({ page: { text: "", blocks: [] }, removed: [], fields: [] });
  });

  it("takes a text of one line as body", () => {
    const cleaned = cleanPastedText("The lock was closed on Monday because of the ice.");
    expect(cleaned.fields).toEqual([{ start: 0, end: 49, kind: "body" }]);
    expect(cleaned.removed).toEqual([]);
  });

  it.each([
    [
      "Russian",
      "Мост открыт\n\nНовый мост открыли в понедельник утром после двух лет работы.\n\nНа берегу стояли сотни людей с флагами и цветами.",
    ],
    [
      "French",
      "Le pont est ouvert\n\nLe nouveau pont a été ouvert lundi matin après deux ans de travaux.\n\nDes centaines de personnes attendaient sur la rampe.",
    ],
    ["Chinese", "新桥开通\n\n新桥星期一早上在两年施工之后向行人开放，河岸上站着几百人。\n\n汽车要等到夏天才能通过。"],
  ])("removes nothing from a clean %s text", (_language, text) => {
    expect(cleanPastedText(text).removed).toEqual([]);
  });

  it("replaces NUL and lone surrogates one for one and changes nothing else", () => {
    expect(cleanPastedText("a\0b\uD800c \u{1F986}").page.text).toBe("a\uFFFDb\uFFFDc \u{1F986}");
  });

  it("takes the credit out of a caption's line and keeps the caption", () => {
    const cleaned = cleanPastedText(
      "Bridge opens\n\nPeople walk over the new bridge on Monday. (Photo by Ida Quill/Agency)\n\nThe bridge was opened on Monday after two years of work on its ramps.",
    );
    expect(textsOf(cleaned, "caption")).toEqual(["People walk over the new bridge on Monday."]);
    expect(removedOf(cleaned)).toEqual([["agency-credit", "(Photo by Ida Quill/Agency)"]]);
  });
});

const lines = slugs.flatMap((slug) => readFileSync(path.join(FIXTURES, slug, "source.txt"), "utf8").split("\n"));
const pages = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...lines), fc.string({ maxLength: 30 })), { maxLength: 40 })
    .map((some) => some.join("\n")),
);

describe("the ranges of any pasted page", () => {
  it("lie in the text, are sorted and never overlap", () => {
    fc.assert(
      fc.property(pages, (text) => {
        const { page, removed, fields } = cleanPastedText(text);
        for (const ranges of [
          removed,
          fields,
          page.blocks,
          [...removed, ...fields].sort((a, b) => a.start - b.start),
        ]) {
          let end = 0;
          for (const range of ranges) {
            expect(range.start).toBeGreaterThanOrEqual(end);
            expect(range.end).toBeGreaterThan(range.start);
            end = range.end;
          }
          expect(end).toBeLessThanOrEqual(page.text.length);
        }
      }),
    );
  });

  it("cover every character that is not white space, but for the signs of a Markdown headline", () => {
    fc.assert(
      fc.property(pages, (text) => {
        const { page, removed, fields } = cleanPastedText(text);
        const rest = versionText(page.text, [...removed, ...fields]);
        expect(rest.replace(/^#{1,6}\s/gmu, "").trim()).toBe("");
      }),
    );
  });
});

const input = process.env.PARALLAX_TEST_INPUT;
const seeds = input === undefined ? null : path.join(input, "seeds");
if (seeds === null || !existsSync(seeds))
  console.info("skipped: set PARALLAX_TEST_INPUT to a folder that holds seeds/");

describe.skipIf(seeds === null || !existsSync(seeds))("the five source documents", () => {
  const read = (number: string): CleanedPage => {
    const folder = seeds ?? "";
    const name = readdirSync(folder).find((file) => file.startsWith(number)) ?? "";
    return cleanPastedText(readFileSync(path.join(folder, name), "utf8"));
  };

  it.each([
    ["000", "On August 6th, US President Donald Trump signed", "simply a means to “safekeep democracy.”", 0],
    ["001", "US President Donald Trump has accused the Chinese", "gaining more popularity around the world.", 2],
    [
      "002",
      "WeChat, China’s mobile App that combines communication",
      "and advertisements, bringing itself into disrepute.",
      0,
    ],
    ["003", "Bloomberg News reported", "videos of strangling themselves unconscious.", 1],
    ["004", "Britain’s parliament has killed its own TikTok", "ever more frequent on the issues.", 1],
  ])("%s runs from its first to its last sentence", (number, beginning, ending, captions) => {
    const cleaned = read(number);
    const body = bodyOf(cleaned).replaceAll("\u00A0", " ");
    expect(body.slice(0, beginning.length)).toBe(beginning);
    expect(body.slice(-ending.length)).toBe(ending);
    expect(textsOf(cleaned, "caption")).toHaveLength(captions);
    expect(body).not.toMatch(/Newest Most Voted|Get short URL|via Getty Images|issues with commenting|privacy@/u);
  });

  it("keeps the sub-headings of 002 and its whole text", () => {
    const cleaned = read("002");
    expect(cleaned.removed).toEqual([]);
    expect(bodyOf(cleaned)).toMatch(/^Pending and Clear$/mu);
  });

  it("dates 001 by its address and invents no other date", () => {
    const published = ["000", "001", "002", "003", "004"].map(
      (number) => readPastedMetadata(read(number)).dates.published,
    );
    expect(published.map((date) => date?.value.date ?? null)).toEqual([null, "2020-09-20", null, null, null]);
    expect(published[1]?.certainty).toBe("sure");
  });

  it("reads the names that the pages give themselves, and none where they give none", () => {
    const names = ["000", "001", "002", "003", "004"].map((number) =>
      readPastedMetadata(read(number)).siteNames.map(({ value }) => value),
    );
    expect(names).toEqual([["SouthFront"], ["Sputnik International", "Sputniknews.com"], [], [], ["Breitbart London"]]);
  });

  it("reads the author of 004 from its closing line", () => {
    expect(readPastedMetadata(read("004")).author).toMatchObject({
      value: "Peter Caddle",
      evidence: { kind: "closing-line" },
    });
  });
});
