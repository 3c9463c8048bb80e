import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "./list-files";
import { UsageError } from "./output";

function scratch(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "parallax-files-"));
  for (const file of files) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
  return folder;
}

function listIn(folder: string): readonly string[] {
  return listFiles([folder]).map((path) => relative(folder, path));
}

test("a folder is read to its end, in order, without hidden files", () => {
  expect(listIn(scratch(["b.txt", "a/two.txt", "a/one.txt", ".hidden", "a/.also"]))).toEqual([
    join("a", "one.txt"),
    join("a", "two.txt"),
    "b.txt",
  ]);
});

test("a link back into its own folder is followed once", () => {
  const folder = scratch(["a/one.txt"]);
  symlinkSync(folder, join(folder, "a", "round"));
  expect(listIn(folder)).toEqual([join("a", "one.txt")]);
});

test("links that lead nowhere or to each other are answered, for whoever reads them to name", () => {
  const folder = scratch(["one.txt"]);
  symlinkSync(join(folder, "gone"), join(folder, "dead"));
  symlinkSync(join(folder, "right"), join(folder, "left"));
  symlinkSync(join(folder, "left"), join(folder, "right"));
  expect(listIn(folder)).toEqual(["dead", "left", "one.txt", "right"]);
  expect(listFiles([join(folder, "left")])).toEqual([join(folder, "left")]);
});

test.skipIf(process.platform === "win32")("a pipe in a folder is passed over: reading it would never end", () => {
  const folder = scratch(["one.txt"]);
  execFileSync("mkfifo", [join(folder, "pipe")]);
  expect(listIn(folder)).toEqual(["one.txt"]);
});

test("a path that is not there is a wrong call", () => {
  expect(() => listFiles([join(scratch([]), "nowhere")])).toThrow(UsageError);
});
