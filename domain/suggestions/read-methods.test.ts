import { expect, test } from "vitest";
import { EVENT_METHODS, nameMethods, TEXT_METHODS } from "./methods";
import { countMethodUse, readMethods } from "./read-methods";

const METHODS = { attribution: 2, "charged-words": 1 };

test("what was recorded is read back with the versions of today beside it", () => {
  expect(readMethods("charged-words/1 attribution/1", METHODS)).toMatchObject([
    { name: "attribution", version: 1, current: 2 },
    { name: "charged-words", version: 1, current: 1 },
  ]);
  const all = { ...TEXT_METHODS, ...EVENT_METHODS };
  expect(readMethods(nameMethods(all), all).every(({ version, current }) => version === current)).toBe(true);
});

test("a method that is gone keeps its name, and what is no method is left out", () => {
  expect(readMethods("gone/3 nonsense 7/7", METHODS)).toEqual([
    { name: "gone", version: 3, current: null, label: "gone", entry: null },
  ]);
});

test("every method of today has words of its own for people, and an entry that explains it", () => {
  const all = { ...TEXT_METHODS, ...EVENT_METHODS };
  for (const { name, label, entry } of readMethods(nameMethods(all), all)) {
    expect(label).not.toBe(name);
    expect(entry, name).not.toBeNull();
  }
});

test("use is counted apart for the version of today and for others, newer ones included", () => {
  const recorded = [
    { methods: "attribution/2 charged-words/1", count: 5 },
    { methods: "attribution/1", count: 2 },
    { methods: "attribution/3", count: 1 },
  ];
  expect(countMethodUse(recorded, METHODS)).toMatchObject([
    { name: "attribution", version: 2, current: 5, older: 3 },
    { name: "charged-words", version: 1, current: 5, older: 0 },
  ]);
  expect(countMethodUse([], METHODS).map(({ current, older }) => current + older)).toEqual([0, 0]);
});
