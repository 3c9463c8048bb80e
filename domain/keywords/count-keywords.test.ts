import fc from "fast-check";
import model from "wink-eng-lite-web-model";
import { expect, test } from "vitest";
import { outletVoice } from "../attribution/outlet-voice";
import { annotateText } from "../words/annotated-text";
import { createTagger } from "../words/tagger";
import { readWordTable } from "../words/word-table";
import { countKeywords, type KeywordArticle } from "./count-keywords";

const tagger = createTagger(model);
const commonest = "the of to said is was a also not government people";
const filler = Array.from({ length: 200 }, (_, index) => `filler${index}`).join("\n");
const wordTable = readWordTable(`${commonest.replaceAll(" ", "\n")}\n${filler}\n`, new Uint8Array(211));
const options = { wordTable, outletNames: ["The Harbour Herald"] };

function buildArticle(text: string, names: readonly string[] = []): KeywordArticle {
  const places = names.flatMap((name) => [...text.matchAll(new RegExp(name, "gu"))]);
  return {
    article: "a",
    annotated: annotateText(text, tagger),
    voice: outletVoice(text),
    names: places.map(({ index, 0: name }) => ({ start: index, end: index + name.length })),
  };
}

const counts = (article: KeywordArticle) =>
  Object.fromEntries(countKeywords(article, options).words.map(({ lemma, places }) => [lemma, places.length]));

test("words are counted by base form in the outlet's voice only", () => {
  const text = "Angry drivers blocked bridges. A driver blocked the bridge. “Bridges burn,” a driver shouted.";
  expect(counts(buildArticle(text))).toMatchObject({ driver: 3, bridge: 2, block: 2, angry: 1 });
  expect(counts(buildArticle(text))).not.toHaveProperty("burn");
});

test("names, outlets, numbers and stop words are not counted, but belong to the words of outlet voice", () => {
  const text = "Rowan Ash also said to The Harbour Herald that 12 angry drivers wait.";
  const found = countKeywords(buildArticle(text, ["Rowan Ash"]), options);
  expect(found.words.map(({ lemma }) => lemma).sort()).toEqual(["angry", "driver", "wait"]);
  expect(found.countedWords).toBe(3);
  expect(found.voiceWords).toBe(13);
});

test("days and months are not counted, and what is spelt like one is", () => {
  const found = countKeywords(buildArticle("The soldiers march on Tuesday, as soldiers marched in March."), options);
  expect(found.words.map(({ lemma }) => lemma).sort()).toEqual(["march", "soldier"]);
});

test("a possessive is no word of its own", () => {
  const found = countKeywords(buildArticle("The driver’s bridge isn't safe."), options);
  expect(found.voiceWords).toBe(5);
  expect(found.words.map(({ lemma }) => lemma)).toContain("bridge");
});

test("the same words in another order are counted alike, the most frequent first", () => {
  const found = countKeywords(buildArticle("All ferries sank. All bridges sank. All quays sank."), options);
  expect(found.words[0]?.lemma).toBe("sink");
  expect(found.words.slice(1).map(({ lemma }) => lemma)).toEqual(["bridge", "ferry", "quay"]);
});

test("places lie in the outlet's voice and are words of the text, whatever the text", () => {
  const word = fc.constantFrom("bridge", "Ash", "“", "”", "é", "👩‍👩‍👧", "עברית", "\r\n", "12", "isn’t", "said", ".");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(" ");
      const article = buildArticle(text);
      const found = countKeywords(article, options);
      expect(found.words.reduce((sum, { places }) => sum + places.length, 0)).toBe(found.countedWords);
      expect(found.countedWords).toBeLessThanOrEqual(found.voiceWords);
      for (const { start, end } of found.words.flatMap(({ places }) => places)) {
        expect(text.slice(start, end)).toMatch(/^\p{L}/u);
        expect(article.voice.some((own) => own.start <= start && end <= own.end)).toBe(true);
      }
    }),
  );
});

test("empty texts, a million spaces and 500 kB are read", () => {
  expect(countKeywords(buildArticle(""), options)).toMatchObject({ voiceWords: 0, words: [] });
  expect(countKeywords(buildArticle(" ".repeat(1_000_000)), options).voiceWords).toBe(0);
  expect(countKeywords(buildArticle("bridge ".repeat(70_000)), options).voiceWords).toBe(70_000);
});
