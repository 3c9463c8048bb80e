import { expect, test } from "vitest";
import { hasAllPackages } from "./installed-by-hand.mjs";

const wanted = {
  "": { version: "0.1.0" },
  "node_modules/next": { version: "16.4.5" },
  "node_modules/swc-for-another-platform": { version: "1.0.0", optional: true },
};

test("an installation fits when every package has its locked version; optional ones may be missing", () => {
  expect(hasAllPackages(wanted, { "node_modules/next": { version: "16.4.5" } })).toBe(true);
});

test.each([
  ["is missing", {}],
  ["has another version", { "node_modules/next": { version: "16.4.4" } }],
])("an installation does not fit when a package %s", (_what, present) => {
  expect(hasAllPackages(wanted, present)).toBe(false);
});
