import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const CLI = join(import.meta.dirname, "parallax.mjs");
const scratch = mkdtempSync(join(tmpdir(), "parallax-bundle-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function run(args: readonly string[], data: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: scratch,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, PARALLAX_DATA: join(scratch, data) },
  });
  return { status, stdout, stderr };
}

test("what one data folder exports, another takes in, and prints the same comparison byte for byte", () => {
  expect(run(["prepare", "--seed"], "from").status).toBe(0);
  const before = run(["compare", "harbour-bridge"], "from");
  const exported = run(["export", "harbour-bridge"], "from");
  expect(exported.status).toBe(0);
  expect(exported.stderr).toContain("left out: accounts");
  const file = join(scratch, "event.jsonl");
  writeFileSync(file, exported.stdout);
  const imported = run(["import", file, "--json"], "to");
  expect(imported).toMatchObject({ status: 0, stderr: "" });
  expect(JSON.parse(imported.stdout)).toMatchObject({ events: ["harbour-bridge"], made: expect.any(Number) });
  expect(run(["compare", "harbour-bridge"], "to").stdout).toBe(before.stdout);

  const tables = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.startsWith('{"view":"codes policy-frames@1"'));
  expect(tables[0]).toContain('"article","title","outlet"');
  expect(tables.some((line) => line.includes(",1,")) && tables.some((line) => line.includes(",0,"))).toBe(true);
});

test("a file that is no bundle, an event that is not there and a wrong call say what to do", () => {
  const file = join(scratch, "other.jsonl");
  writeFileSync(file, "{}\n");
  const refused = run(["import", file], "to");
  expect(refused).toMatchObject({ status: 1, stdout: "" });
  expect(refused.stderr).toContain("names no format");
  expect(run(["import", file, "--event", "x"], "to").status).toBe(2);
  expect(run(["export"], "to").status).toBe(2);
  const missing = run(["export", "no-such-event"], "to");
  expect(missing.status).toBe(1);
  expect(missing.stderr).toContain("no-such-event");
});
