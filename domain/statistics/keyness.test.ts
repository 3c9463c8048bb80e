import fc from "fast-check";
import { expect, test } from "vitest";
import { type KeynessInput, measureKeyness, type WordCounts } from "./keyness";

const article = (counts: Readonly<Record<string, number>>): WordCounts => new Map(Object.entries(counts));
/** Three articles of 1,000 words each, a tenth of them `word`. */
const side = (word: string) => [1, 2, 3].map(() => article({ [word]: 100, bridge: 100, the: 800 }));
const sizeOf = (side: KeynessInput["a"]) =>
  side.reduce((sum, counts) => sum + [...counts.values()].reduce((total, count) => total + count, 0), 0);
/** All words of outlet voice are counted words here, unless told otherwise. */
const measure = (input: Omit<KeynessInput, "seed" | "voiceWords"> & Partial<Pick<KeynessInput, "voiceWords">>) =>
  measureKeyness({ voiceWords: { a: sizeOf(input.a), b: sizeOf(input.b) }, ...input, seed: "harbour-bridge" });

test("a word's log-odds and z are those of the formula, worked by hand", () => {
  const result = measure({ a: side("chaos"), b: side("delay") });
  if (result.kind !== "keyness") throw new Error("there is enough text");
  const [first] = result.rows;
  // p = 300 / 6000, α = 500 · p = 25; log(325 / (3500 − 325)) − log(25 / (3500 − 25)).
  expect(first).toMatchObject({ word: "chaos", a: 300, b: 0, articlesA: 3, articlesB: 0, inOneArticle: false });
  expect(first?.logOdds).toBeCloseTo(Math.log(325 / 3175) - Math.log(25 / 3475), 10);
  expect(first?.z).toBeCloseTo(2.65526 / Math.sqrt(1 / 325 + 1 / 25), 3);
  expect(result.rows.map(({ word }) => word)).toEqual(["chaos", "bridge", "the", "delay"]);
});

test("a word that both sides use alike stands at zero, and the sides change places with the sign", () => {
  const [forth, back] = [
    measure({ a: side("chaos"), b: side("delay") }),
    measure({ a: side("delay"), b: side("chaos") }),
  ];
  if (forth.kind !== "keyness" || back.kind !== "keyness") throw new Error("there is enough text");
  const zOf = (rows: typeof forth.rows, word: string) => rows.find((row) => row.word === word)?.z ?? Number.NaN;
  expect(zOf(forth.rows, "bridge")).toBe(0);
  expect(zOf(back.rows, "chaos")).toBeCloseTo(-zOf(forth.rows, "chaos"), 10);
});

test("a word of one article is marked, and is less stable than one of all articles", () => {
  const a = [
    article({ scandal: 90, chaos: 30, the: 900 }),
    article({ chaos: 30, the: 900 }),
    article({ chaos: 30, the: 900 }),
  ];
  const result = measure({ a, b: side("delay") });
  if (result.kind !== "keyness") throw new Error("there is enough text");
  const find = (word: string) => result.rows.find((row) => row.word === word);
  expect(find("scandal")).toMatchObject({ inOneArticle: true });
  expect(find("chaos")).toMatchObject({ inOneArticle: false, stability: 1 });
  expect(find("scandal")?.stability).toBeLessThan(0.95);
});

test("with too few articles or words the words are counted, and the reason says what is needed", () => {
  const result = measure({ a: side("chaos").slice(1), b: side("delay") });
  expect(result).toMatchObject({
    kind: "counts",
    reason:
      "the first side has 2 articles and 2000 words of outlet voice; differences are measured from 3 articles and 2000 such words on each side",
  });
  expect(result.rows[0]).toMatchObject({ word: "the", a: 1600, b: 2400 });
  expect(measure({ a: [], b: [] })).toMatchObject({ kind: "counts", rows: [] });
});

test("the minimum is asked of the words of outlet voice, of which not all are counted", () => {
  const small = [article({ chaos: 300 }), article({ chaos: 300 }), article({ chaos: 300 })];
  const voiceWords = { a: 2400, b: 2400 };
  expect(measure({ a: small, b: side("delay") }).kind).toBe("counts");
  expect(measure({ a: small, b: side("delay"), voiceWords }).kind).toBe("keyness");
});

test("other articles of the event enter the prior and no count", () => {
  const alone = measure({ a: side("chaos"), b: side("delay") });
  const among = measure({ a: side("chaos"), b: side("delay"), others: [article({ chaos: 3000 })] });
  if (alone.kind !== "keyness" || among.kind !== "keyness") throw new Error("there is enough text");
  expect(among.rows[0]).toMatchObject({ word: "chaos", a: 300, b: 0 });
  expect(among.rows[0]?.z).toBeLessThan(alone.rows[0]?.z ?? 0);
});

test("no figure is ever anything but a number", () => {
  const counts = fc.dictionary(fc.constantFrom("chaos", "delay", "the"), fc.integer({ min: 0, max: 3000 }));
  const articles = fc.array(counts.map(article), { maxLength: 5 });
  fc.assert(
    fc.property(articles, articles, (a, b) => {
      const result = measure({ a, b });
      if (result.kind === "counts") return;
      for (const { logOdds, z } of result.rows) {
        expect(Number.isFinite(logOdds)).toBe(true);
        expect(Number.isFinite(z)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
