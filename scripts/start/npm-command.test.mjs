import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { npmCommand } from "./npm-command.mjs";

test("npm is run by Node where the calling npm says where it is", () => {
  const folder = mkdtempSync(join(tmpdir(), "parallax-npm-"));
  const path = join(folder, "npm-cli.js");
  writeFileSync(path, "");
  expect(npmCommand(path)).toEqual({ command: process.execPath, args: [path], needsShell: false });
  rmSync(folder, { recursive: true });
});

test("another package manager is not taken for npm", () => {
  expect(npmCommand("/somewhere/yarn.js").args).not.toContain("/somewhere/yarn.js");
});
