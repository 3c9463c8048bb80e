import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeWhenStale } from "./bring-up-to-date.mjs";

/** @type {string} */
let root;
/** @type {string[]} */
let lines;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "parallax-steps-"));
  lines = [];
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** @param {Partial<import("./bring-up-to-date.mjs").Step>} changes */
function buildStep(changes) {
  const make = vi.fn(async () => {
    writeFileSync(join(root, "product"), "");
    return { code: 0, output: "" };
  });
  return {
    title: "Making it",
    record: "out/record",
    needed: "v1",
    product: "product",
    wayOut: "try again",
    make,
    ...changes,
  };
}

/** @param {import("./bring-up-to-date.mjs").Step} step */
const run = (step) => makeWhenStale(root, step, (line) => lines.push(line));

test("a step is made once, and again only when something else is needed", async () => {
  const step = buildStep({});
  expect(await run(step)).toBeNull();
  expect(await run(step)).toBeNull();
  expect(step.make).toHaveBeenCalledTimes(1);
  await run({ ...step, needed: "v2" });
  expect(step.make).toHaveBeenCalledTimes(2);
  expect(readFileSync(join(root, "out/record"), "utf8")).toBe("v2");
});

test("a record without its product does not count", async () => {
  const step = buildStep({});
  await run(step);
  rmSync(join(root, "product"));
  await run(step);
  expect(step.make).toHaveBeenCalledTimes(2);
});

test("a step that fails shows its output, says what to do and leaves no record", async () => {
  const step = buildStep({});
  await run(step);
  const failing = buildStep({ needed: "v2", make: async () => ({ code: 1, output: "no space\n" }) });
  expect(await run(failing)).toBe("Making it failed: try again.");
  expect(lines).toContain("no space");
  expect(existsSync(join(root, "out/record"))).toBe(false);
});

test("what was made by hand is adopted when it fits", async () => {
  const step = buildStep({ record: "record", isAdopted: () => true });
  expect(await run(step)).toBeNull();
  expect(step.make).not.toHaveBeenCalled();
  expect(readFileSync(join(root, "record"), "utf8")).toBe("v1");
});
