import { readFileSync } from "node:fs";
import model from "wink-eng-lite-web-model";
import { expect, test } from "vitest";
import { findAttributions } from "../../../domain/attribution/find-attributions";
import { annotateText } from "../../../domain/words/annotated-text";
import { createTagger } from "../../../domain/words/tagger";
import { readAttributionGold } from "./read-attribution-gold";
import { scoreAttributions } from "./score-attributions";

const tagger = createTagger(model);

function scoresOf(part: string) {
  const passages = readAttributionGold(readFileSync(new URL(`${part}.txt`, import.meta.url), "utf8"));
  return scoreAttributions(
    passages.map((gold) => ({ gold, found: findAttributions(annotateText(gold.text, tagger)) })),
  );
}

test.each(["tuned", "measured", "news-tuned"])(
  "on the %s gold the figures of docs/methods/attribution.md hold",
  (part) => {
    const [direct, all] = scoresOf(part).rows;
    expect(direct?.source.precision).toBeGreaterThanOrEqual(0.95);
    expect(direct?.source.recall).toBeGreaterThanOrEqual(0.95);
    expect(all?.source.f1).toBeGreaterThanOrEqual(0.93);
  },
);

test("on news that was only measured direct quotations find their source nine times in ten", () => {
  const [direct, all] = scoresOf("news-measured").rows;
  expect(direct?.source.precision).toBeGreaterThanOrEqual(0.9);
  expect(direct?.source.recall).toBeGreaterThanOrEqual(0.9);
  expect(all?.source.f1).toBeGreaterThanOrEqual(0.9);
});

test("the parts hold 240 passages or more, each with a name of its own", () => {
  const names = ["tuned", "measured", "news-tuned", "news-measured"].flatMap((part) => {
    const text = readFileSync(new URL(`${part}.txt`, import.meta.url), "utf8");
    return readAttributionGold(text).map(({ id }) => `${part} ${id}`);
  });
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(240);
});

test("marks become ranges of the bare text, also inside each other", () => {
  const [passage] = readAttributionGold("# one\n{s1 Ash} {c1n said} {i1 {s2 he} {c2n thinks} {i2 it rains}}.\n");
  expect(passage?.text).toBe("Ash said he thinks it rains.");
  expect(passage?.attributions.map(({ content }) => content)).toEqual([
    [{ start: 9, end: 27 }],
    [{ start: 19, end: 27 }],
  ]);
});

test("a mark without end is refused with the passage's name", () => {
  expect(() => readAttributionGold("# one\n{s1 Ash said\n")).toThrow("mark not closed in one");
});
