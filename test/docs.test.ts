import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

function markdownFiles(folder = ""): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return folder === "" && entry.name !== "docs" ? [] : markdownFiles(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

test("every link of the docs leads to a file that is there", () => {
  const broken = markdownFiles().flatMap((file) =>
    [...read(file).matchAll(/\]\((?<target>[^)#\s]+)[)#]/g)]
      .map(({ groups }) => groups?.["target"] ?? "")
      .filter((target) => !/^[a-z]+:/.test(target))
      .map((target) => join(dirname(join(ROOT, file)), decodeURI(target)))
      .filter((target) => !existsSync(target))
      .map((target) => `${file}: ${relative(ROOT, target)}`),
  );
  expect(broken).toEqual([]);
});

test("the README lists every setting that is read, and no other", () => {
  const used = new Set(read("db/settings.ts").match(/PARALLAX_[A-Z]+/g));
  const listed = new Set(
    [...read("README.md").matchAll(/^\| `(?<name>PARALLAX_[A-Z]+)`/gm)].map((m) => m.groups?.["name"]),
  );
  expect(listed).toEqual(used);
});

test("npm scripts that the docs name exist", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = markdownFiles().flatMap((file) =>
    [...read(file).matchAll(/npm run (?:-s )?(?<script>[a-z][\w:-]*)/g)].map(({ groups }) => groups?.["script"] ?? ""),
  );
  expect([...new Set(named)].filter((script) => !(script in scripts))).toEqual([]);
});

test("every decision has its date, status, context, decision and consequences", () => {
  const decisions = readdirSync(join(ROOT, "docs/decisions")).filter((file) => /^\d{3}-/.test(file));
  expect(decisions.length).toBeGreaterThan(10);
  for (const file of decisions) {
    const text = read(join("docs/decisions", file));
    for (const part of ["Date", "Status", "Context", "Decision", "Consequences"]) expect(text, file).toContain(part);
  }
});

test("no file names a registry's address", () => {
  expect(read("package-lock.json")).not.toContain('"resolved"');
});
