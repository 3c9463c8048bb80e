import { expect, test } from "vitest";
import { buildCoding, buildPassage } from "../comparison/test-input";
import { measureSpanAgreement } from "./span-agreement";
import { buildWork, OPTIONS } from "./test-work";

const blank = buildWork({ one: { ada: "", ben: "" }, alone: { ada: "" } });
const mark = (coder: string, start: number, overrides: Parameters<typeof buildCoding>[3] = {}) =>
  buildCoding("one", coder, "conflict", { passage: buildPassage("one", start, 60), ...overrides });

const alphaOf = (...codings: readonly ReturnType<typeof mark>[]) =>
  measureSpanAgreement({ ...blank, codings }, OPTIONS)[0];

test("the same stretch is full agreement, another one is none, over the articles that two finished", () => {
  expect(alphaOf(mark("ada", 40), mark("ben", 40))).toMatchObject({ alpha: { value: 1 }, passages: 2, articles: 1 });
  expect(alphaOf(mark("ada", 40), mark("ben", 200))?.alpha.value).toBeLessThan(0);
  expect(alphaOf(mark("ada", 40), mark("ben", 50))?.alpha.value).toBeGreaterThan(0.5);
});

test("what the current text has lost, the headline and quoted words are no marked stretches", () => {
  const lost = { passage: { ...buildPassage("one", 40, 60), state: "lost" as const } };
  const old = { passage: { ...buildPassage("one", 40, 60), versionKey: "one-v0" } };
  const left = [mark("ada", 40, lost), mark("ada", 40, old), mark("ada", 40, { voice: "quoted" })];
  expect(alphaOf(...left, mark("ada", 40, { scope: "headline" }))?.passages).toBe(0);
});

test("without a stored text there is no stretch to compare", () => {
  const records = { ...blank, articles: blank.articles.map((article) => ({ ...article, text: null })) };
  const [conflict] = measureSpanAgreement({ ...records, codings: [mark("ada", 40), mark("ben", 40)] }, OPTIONS);
  expect(conflict).toMatchObject({ articles: 0, alpha: { value: null } });
});
