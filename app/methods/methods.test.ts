import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { METHODS } from "./methods";

const FOLDER = join(import.meta.dirname, "..", "..", "docs", "methods");
const DOCS = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8") }));

test("every method has a rule, a word on its quality, and limits", () => {
  for (const { id, rules, quality, limits } of METHODS) {
    expect([rules.length, quality.length, limits.length], id).not.toContain(0);
  }
});

test("every figure that the page gives stands in docs/methods", () => {
  const known = DOCS.map(({ text }) => text).join("\n");
  const figures = METHODS.flatMap(({ id, quality }) =>
    quality.flatMap((line) => [...line.matchAll(/(?<![\d.,])\.\d{2,3}\b/g)].map(([figure]) => ({ id, figure }))),
  );
  expect(figures.filter(({ figure }) => !known.includes(figure))).toEqual([]);
});
