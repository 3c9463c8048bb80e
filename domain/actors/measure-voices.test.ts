import fc from "fast-check";
import { expect, test } from "vitest";
import type { AttributedSource } from "../attribution/attribution";
import { findQuotations } from "../attribution/quotation-marks";
import { measureVoices, type VoicesArticle } from "./measure-voices";

const text =
  "“We wait,” said Ash. Birch claimed that fares rose. “He said ‘never again’ to me,” Ash told the Herald. They agreed.";

function at(words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function source(words: string, more: Partial<AttributedSource> = {}): AttributedSource {
  return { ...at(words), name: words, type: "person", resolution: "named", ...more };
}

const article: VoicesArticle = {
  article: "a",
  text,
  quotations: findQuotations(text).filter(({ depth }) => depth === 0),
  attributions: [
    {
      content: [at("“We wait,”")],
      source: source("Ash"),
      cue: { ...at("said Ash"), verb: "say", verbClass: "neutral" },
      chain: [],
    },
    {
      content: [at("that fares rose")],
      source: source("Birch"),
      cue: { ...at("claimed"), verb: "claim", verbClass: "distancing" },
      chain: [],
    },
    {
      content: [at("“He said ‘never again’ to me,”")],
      source: source("Ash"),
      cue: { ...at("told"), verb: "tell", verbClass: "neutral" },
      chain: [{ ...source("the Herald", { type: "organisation" }), via: true }],
    },
    {
      content: [at("‘never again’")],
      source: source("He", { name: "Cole", resolution: "resolved" }),
      cue: null,
      chain: [],
    },
    { content: [at("agreed")], source: source("They", { resolution: "unresolved" }), cue: null, chain: [] },
  ],
};

test("statements, quoted words and distinct speakers are three figures", () => {
  const voices = measureVoices(article);
  expect(voices.statements.count).toBe(5);
  expect(voices.quotedWords.count).toBe(8);
  expect(voices.speakers.map(({ name }) => name)).toEqual(["Ash", "Birch", "Cole"]);
  expect(voices.untold.passages).toEqual([at("agreed")]);
});

test("words of a quotation inside a quotation belong to its own speaker and are counted once", () => {
  const { speakers } = measureVoices(article);
  expect(speakers.map(({ quotedWords }) => quotedWords.count)).toEqual([6, 0, 2]);
});

test("verbs are counted by class for each speaker, with their places", () => {
  const [ash, birch] = measureVoices(article).speakers;
  expect(ash?.verbClasses.neutral.count).toBe(2);
  expect(birch?.verbClasses.distancing.passages).toEqual([at("claimed")]);
  expect(birch?.verbClasses.neutral.count).toBe(0);
});

test("who is quoted first and who is cited for whom is told with the passage", () => {
  const voices = measureVoices(article);
  expect(voices.firstQuoted).toEqual({ speaker: "Ash", passage: at("“We wait,”") });
  expect(voices.via).toEqual([{ speaker: "Ash", via: "the Herald", passage: at("“He said ‘never again’ to me,”") }]);
});

test("types of speakers are counted once a speaker", () => {
  expect(measureVoices(article).speakerTypes).toMatchObject({ person: 3, organisation: 0, anonymous: 0 });
});

test("an article without attributions has no voices", () => {
  const voices = measureVoices({ ...article, attributions: [] });
  expect(voices).toMatchObject({ speakers: [], firstQuoted: null, via: [] });
  expect(voices.statements.count + voices.quotedWords.count).toBe(0);
});

test("renaming a speaker changes the name and no figure", () => {
  const renamed = article.attributions.map((attribution) =>
    attribution.source?.name === "Ash"
      ? { ...attribution, source: { ...attribution.source, name: "Quist" } }
      : attribution,
  );
  const figures = (input: VoicesArticle) =>
    measureVoices(input).speakers.map(({ statements, quotedWords }) => [statements.count, quotedWords.count]);
  expect(figures({ ...article, attributions: renamed })).toEqual(figures(article));
});

test("quoted stretches lie in quotation marks and never overlap, whatever the attributions", () => {
  const range = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
      const attributions = ranges.map((content) => ({
        content: [content],
        source: source("Ash"),
        cue: null,
        chain: [],
      }));
      const { quotedWords, statements } = measureVoices({ ...article, attributions });
      expect(statements.count).toBe(ranges.length);
      for (const [index, { start, end }] of quotedWords.passages.entries()) {
        expect(start).toBeGreaterThanOrEqual(quotedWords.passages[index - 1]?.end ?? 0);
        expect(article.quotations.some((quotation) => quotation.start <= start && end <= quotation.end)).toBe(true);
      }
    }),
  );
});
