import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EVENT_METHODS, GROUPING_METHODS, nameMethod, nameMethods, TEXT_METHODS } from "@/domain/suggestions/methods";
import { readMethods } from "@/domain/suggestions/read-methods";
import { METHODS } from "./methods";
import figures from "./quality.json";

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

test("every method that proposes something has an entry with its version, and every entry that is linked exists", () => {
  const all = { ...TEXT_METHODS, ...EVENT_METHODS, ...GROUPING_METHODS };
  const versions = METHODS.flatMap((entry) => entry.versions ?? []);
  expect(Object.keys(all).filter((name) => !versions.includes(nameMethod(name, all)))).toEqual([]);
  const ids = METHODS.map(({ id }) => id);
  const linked = readMethods(nameMethods(all), { ...TEXT_METHODS, ...EVENT_METHODS }).map(({ entry }) => entry);
  expect(linked.filter((entry) => entry !== null && !ids.includes(entry))).toEqual([]);
});

test("a method without a figure says that it is not measured, and why", () => {
  const measured = new Set(figures.map(({ method }) => method));
  const silent = METHODS.filter(({ id, quality }) => {
    const words = quality.join(" ");
    return !measured.has(id) && !/\d|not measured|not computed|Nothing is estimated|are tests/iu.test(words);
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});
