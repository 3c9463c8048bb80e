import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readGoldPairs, readGoldSentences } from "./read-claim-gold";
import { scorePairs, scoreSentences } from "./score-claims";
import { claimsOf, similar } from "./claim-reading";

const gold = (file: string) => readFileSync(join(import.meta.dirname, file), "utf8");

/** Floors a little under what docs/methods/same-claim.md and claim-candidates.md print: a change that costs much fails. */
test.each([
  ["tuned", 0.9],
  ["measured", 0.78],
])("the relations of the %s part stay above their floor", (part, floor) => {
  const { right, of } = scorePairs(readGoldPairs(gold(`pairs-${part}.txt`)), claimsOf, similar);
  expect(of).toBeGreaterThanOrEqual(50);
  expect(right / of).toBeGreaterThanOrEqual(floor);
});

test.each([
  ["tuned", 0.95],
  ["measured", 0.9],
])("the relations of the hard pairs stay above their floor, the %s part", (part, floor) => {
  const { right, of } = scorePairs(readGoldPairs(gold(`pairs-hard-${part}.txt`)), claimsOf, similar);
  expect(of).toBeGreaterThanOrEqual(30);
  expect(right / of).toBeGreaterThanOrEqual(floor);
});

test.each([
  ["tuned", 0.95],
  ["measured", 0.96],
])("facts of the %s part are told from other sentences", (part, floor) => {
  const sentences = readGoldSentences(gold(`sentences-${part}.txt`));
  expect(sentences.length).toBeGreaterThanOrEqual(55);
  expect(scoreSentences(sentences, claimsOf).auc).toBeGreaterThanOrEqual(floor);
});

test("a line that is no gold is named", () => {
  expect(() => readGoldSentences("fact The post was shut.")).toThrow("not a sentence: fact The post was shut.");
  expect(() => readGoldPairs("# alike · passive\nOne.\nTwo.")).toThrow("not a pair");
});
