import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { inTwoLanes } from "./two-lanes.mjs";

/** Work that notes when it begins and ends when it is told to, with its name as the result. */
function workThatWaits() {
  /** @type {string[]} */
  const begun = [];
  /** @type {Map<string, () => void>} */
  const ends = new Map();
  const piece = (/** @type {string} */ name) => () => {
    begun.push(name);
    return /** @type {Promise<string>} */ (new Promise((resolve) => ends.set(name, () => resolve(name))));
  };
  const end = async (/** @type {string} */ name) => {
    ends.get(name)?.();
    await setImmediate();
  };
  return { begun, piece, end };
}

test("two pieces run at a time, and the lane that is free first takes the next", async () => {
  const { begun, piece, end } = workThatWaits();
  const all = inTwoLanes(["build", "units", "lint", "format"].map(piece));
  expect(begun).toEqual(["build", "units"]);
  await end("units");
  expect(begun).toEqual(["build", "units", "lint"]);
  await end("lint");
  expect(begun).toEqual(["build", "units", "lint", "format"]);
  await end("format");
  await end("build");
  expect(await all).toEqual(["build", "units", "lint", "format"]);
});

test("the results come in the order of the work, whichever ends first", async () => {
  const { piece, end } = workThatWaits();
  const all = inTwoLanes(["first", "second"].map(piece));
  await end("second");
  await end("first");
  expect(await all).toEqual(["first", "second"]);
});

test("a piece that throws ends the whole with its error", async () => {
  const broken = () => Promise.reject(new Error("no compiler"));
  await expect(inTwoLanes([() => Promise.resolve(), broken])).rejects.toThrow("no compiler");
});

test("no work has no results", async () => {
  expect(await inTwoLanes([])).toEqual([]);
});
