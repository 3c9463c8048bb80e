import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { clientFingerprint, fingerprint, installFingerprint, listFiles, sourcesFingerprint } from "./fingerprint.mjs";

/** @type {string} */
let root;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "parallax-sources-"));
  write("package-lock.json", "{}");
  write("prisma/schema.prisma", "model A {}");
  write("app/page.tsx", "one");
  write("domain/text/span.ts", "span");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe("the build is stale", () => {
  test.each([
    ["a source changes", "app/page.tsx"],
    ["a source is added", "components/new-thing.tsx"],
    ["the packages change", "package-lock.json"],
    ["the configuration is added", "next.config.js"],
  ])("when %s", (_what, path) => {
    const before = sourcesFingerprint(root);
    write(path, "two");
    expect(sourcesFingerprint(root)).not.toBe(before);
  });

  test("when a source moves", () => {
    const before = sourcesFingerprint(root);
    rmSync(join(root, "app/page.tsx"));
    write("app/layout.tsx", "one");
    expect(sourcesFingerprint(root)).not.toBe(before);
  });
});

describe("the build is current", () => {
  test.each([
    ["a test", "app/page.test.tsx"],
    ["a document", "docs/glossary.md"],
    ["a hidden file", "app/.DS_Store"],
    ["the generated client", "db/generated/client.ts"],
  ])("when %s changes", (_what, path) => {
    const before = sourcesFingerprint(root);
    write(path, "two");
    expect(sourcesFingerprint(root)).toBe(before);
  });

  test("when a file is only touched", () => {
    const before = sourcesFingerprint(root);
    utimesSync(join(root, "app/page.tsx"), 1, 1);
    expect(sourcesFingerprint(root)).toBe(before);
  });
});

test("an installation is for one lock file, Node ABI and platform", () => {
  const needed = installFingerprint(root, { abi: "115", platform: "linux-x64" });
  expect(installFingerprint(root, { abi: "115", platform: "linux-x64" })).toBe(needed);
  expect(installFingerprint(root, { abi: "127", platform: "linux-x64" })).not.toBe(needed);
  expect(installFingerprint(root, { abi: "115", platform: "darwin-arm64" })).not.toBe(needed);
  write("package-lock.json", "{ }");
  expect(installFingerprint(root, { abi: "115", platform: "linux-x64" })).not.toBe(needed);
});

test("the client is for one schema", () => {
  const before = clientFingerprint(root);
  write("app/page.tsx", "two");
  expect(clientFingerprint(root)).toBe(before);
  write("prisma/schema.prisma", "model B {}");
  expect(clientFingerprint(root)).not.toBe(before);
});

test("a byte that moves from one part to the next changes the fingerprint", () => {
  expect(fingerprint(["ab", "c"])).not.toBe(fingerprint(["a", "bc"]));
});

test("files are listed in one order, with forward slashes", () => {
  write("app/a/b.ts", "");
  expect(listFiles(root, "app")).toEqual(["app/a/b.ts", "app/page.tsx"]);
});
