import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { REPORT_KEYS, REPORTS } from "@/test/news-reports";

const CLI = join(import.meta.dirname, "parallax.mjs");
const scratch = mkdtempSync(join(tmpdir(), "parallax-group-"));

function group(input: string, args: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "group", ...args], {
    cwd: scratch,
    input,
    encoding: "utf8",
  });
  const lines = stdout.split("\n").filter((line) => line !== "");
  return { status, stderr, lines: lines.map((line): unknown => JSON.parse(line)) };
}

const LINES = REPORT_KEYS.map((id) => JSON.stringify({ id, ...REPORTS[id], outlet: null, publishedAt: null }));

test("group answers each line with its event, in the same order; the first article names the event", () => {
  const { status, lines } = group(LINES.toReversed().join("\n"));
  expect(status).toBe(0);
  expect(lines).toEqual([
    { id: "trial-b", event: "trial-a" },
    { id: "trial-a", event: "trial-a" },
    { id: "other-quake-b", event: "other-quake-a" },
    { id: "other-quake-a", event: "other-quake-a" },
    { id: "quake-c", event: "quake-a" },
    { id: "quake-b", event: "quake-a" },
    { id: "quake-a", event: "quake-a" },
  ]);
});

test("a bad line is answered in its place, with its id where it has one, and changes nothing for the others", () => {
  const bad = ["no json", "[]", JSON.stringify({ id: 7, text: 5 }), JSON.stringify({ title: "No id" })];
  const { status, lines } = group([LINES[0], ...bad, LINES[1]].join("\n"));
  expect(status).toBe(1);
  expect(lines).toMatchObject([
    { id: "quake-a", event: "quake-a" },
    { error: { reason: "no-json" }, line: 2 },
    { error: { reason: "invalid" }, line: 3 },
    { id: 7, error: { reason: "invalid" }, line: 4 },
    { error: { reason: "invalid" }, line: 5 },
    { id: "quake-b", event: "quake-a" },
  ]);
});

test("articles without words, in other scripts or of nothing but spaces each stay alone", () => {
  const texts = ["", " ".repeat(1_000_000), "😀".repeat(50), "橋が閉鎖された。", "\u0000\ud800"];
  const { status, lines } = group(texts.map((text, id) => JSON.stringify({ id, title: null, text })).join("\n"));
  expect(status).toBe(0);
  expect(lines).toEqual(texts.map((_, id) => ({ id, event: String(id) })));
});

test("an id names one article: whoever gives it again, be it as a number, is told where it stood", () => {
  const [quake, , , other] = LINES.map((line, at) => JSON.stringify({ ...JSON.parse(line), id: at === 0 ? "1" : 1 }));
  const { status, lines } = group([quake, "", other, LINES[1]].join("\n"));
  expect(status).toBe(1);
  expect(lines).toEqual([
    { id: "1", event: "1" },
    {
      id: 1,
      error: { reason: "invalid", message: 'id "1" stands on line 1 already; give each article its own' },
      line: 3,
    },
    { id: "quake-b", event: "1" },
  ]);
});

test("files are read as lines of one batch", () => {
  const files = LINES.slice(0, 2).map((line, at) => {
    const file = join(scratch, `${at}.jsonl`);
    writeFileSync(file, line);
    return file;
  });
  expect(group("", ["--jsonl", ...files]).lines).toEqual([
    { id: "quake-a", event: "quake-a" },
    { id: "quake-b", event: "quake-a" },
  ]);
  expect(group("", ["nowhere.jsonl"])).toMatchObject({ status: 2, lines: [] });
});

test("no line in, no line out", () => {
  expect(group("\n\n")).toMatchObject({ status: 0, lines: [], stderr: "" });
});
