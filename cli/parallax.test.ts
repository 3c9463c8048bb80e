import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildPage, PARAGRAPHS } from "@/test/workspace";

const CLI = join(import.meta.dirname, "parallax.mjs");
const scratch = mkdtempSync(join(tmpdir(), "parallax-cli-"));

function run(args: readonly string[], { input = "", data = "data" } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: scratch,
    input,
    encoding: "utf8",
    env: { ...process.env, PARALLAX_DATA: join(scratch, data), PARALLAX_DEMO: "off" },
  });
  return {
    status,
    stdout,
    stderr,
    lines: () =>
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Line),
  };
}

type Line = Readonly<Record<string, unknown>> & {
  readonly body?: string;
  readonly sentences?: { start: number; end: number }[];
};

function file(name: string, content: string | Buffer): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

test("import stores pages, makes the event, names a duplicate, and a bad file is an error of its own", () => {
  const good = file("good.txt", buildPage());
  const again = file("again.txt", buildPage());
  const bad = file("bad.txt", Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0, 1, 2]));
  const { status, lines } = run(["import", good, again, bad, "--event", "night-ferry", "--json"]);
  expect(status).toBe(1);
  expect(lines().map(({ state }) => state)).toEqual(["saved", "duplicate", "failed"]);
  const compared = run(["compare", "night-ferry"]);
  expect(compared.status).toBe(0);
  expect(JSON.parse(compared.stdout)).toMatchObject({
    event: { slug: "night-ferry", title: "Night ferry" },
    articles: [{ title: "Ferry to run all night while the lock is repaired", publishedAt: "2031-03-03", outlet: null }],
    claims: [],
  });
});

test("a second import of the same page is reported and is no failure", () => {
  const page = file("page.txt", buildPage({ headline: "Lock gate to be rebuilt", paragraphs: PARAGRAPHS.slice(1) }));
  expect(run(["import", page], { data: "twice" }).status).toBe(0);
  const { status, stdout } = run(["import", page], { data: "twice" });
  expect(status).toBe(0);
  expect(stdout).toMatch(/duplicate/);
});

test("import stores a long text and says how it is read; --long reads it", () => {
  const paragraphs = Array.from({ length: 6_000 }, (_, number) => `${number}. ${PARAGRAPHS[number % 4] ?? ""}`);
  const page = file("long.txt", buildPage({ paragraphs }));
  const stored = run(["import", page], { data: "long" });
  expect(stored.status).toBe(0);
  expect(stored.stdout).toMatch(
    /^long\.txt: long · This text is 1\.2 MB\. Long texts are read only on request\..*--long/,
  );
  const read = run(["import", "--long", page, "--json"], { data: "long" });
  expect(read.status).toBe(0);
  expect(read.lines()).toMatchObject([
    { file: "long.txt", state: "saved", title: "Ferry to run all night while the lock is repaired" },
  ]);
});

test("analyze answers a JSON line for each, in order, with an error for a bad one", () => {
  const input = [
    JSON.stringify({ id: "a", text: buildPage() }),
    "no json",
    JSON.stringify({ id: 3 }),
    JSON.stringify({ id: "c", html: "<html><body><p>Short.</p></body></html>" }),
  ].join("\n");
  const { status, lines } = run(["analyze"], { input });
  expect(status).toBe(1);
  expect(lines().map(({ id }) => id)).toEqual(["a", null, 3, "c"]);
  expect(lines()[1]).toMatchObject({ line: 2, error: { reason: "no-json" } });
  expect(lines()[2]).toMatchObject({ error: { reason: "empty" } });
  const { body = "", sentences = [] } = lines()[0] ?? {};
  expect(body.startsWith("The ferry across")).toBe(true);
  expect(body.endsWith("open their shops.")).toBe(true);
  const [first] = sentences;
  expect(body.slice(first?.start, first?.end)).toMatch(/^The ferry.*on Friday\.$/);
});

test("clean input comes back unchanged, code unit for code unit", () => {
  const text = "  two  spaces\r\n\tand a tab \u0000 👍\n\n";
  const { lines } = run(["analyze", "--input", "clean"], { input: JSON.stringify({ id: 1, text }) });
  expect(lines()[0]).toMatchObject({ id: 1, body: text, removed: [] });
});

test("a wrong call says how it should be and exits with 2", () => {
  for (const args of [
    ["import"],
    ["analyse"],
    ["constructor"],
    ["analyze", "--input", "xml"],
    ["import", "nowhere.txt"],
    ["compare"],
  ]) {
    const { status, stdout, stderr } = run(args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).not.toBe("");
  }
});

test("analyze names the files that it cannot read, and reads the others", () => {
  const folder = join(scratch, "mixed");
  mkdirSync(folder);
  symlinkSync(join(folder, "gone.txt"), join(folder, "dead.txt"));
  symlinkSync(folder, join(folder, "round"));
  writeFileSync(join(folder, "page.txt"), buildPage());
  writeFileSync(join(folder, "too-large.txt"), "");
  truncateSync(join(folder, "too-large.txt"), 11 * 1024 * 1024);
  const { status, lines } = run(["analyze", folder, "--json"]);
  expect(status).toBe(1);
  expect(lines()).toMatchObject([
    { id: "dead.txt", error: { reason: "unreadable", message: expect.stringContaining("ENOENT") as string } },
    { id: "page.txt", publishedAt: "2031-03-03" },
    { id: "too-large.txt", error: { reason: "too-large" } },
  ]);
  const asLines = run(["analyze", join(folder, "dead.txt"), "--jsonl"]);
  expect(asLines.status).toBe(1);
  expect(asLines.lines()).toMatchObject([{ id: "dead.txt", error: { reason: "unreadable" } }]);
});

test("an unknown event is named", () => {
  expect(run(["prepare"], { data: "empty" }).status).toBe(0);
  const { status, stderr } = run(["compare", "no-such-event"], { data: "empty" });
  expect(status).toBe(1);
  expect(stderr).toMatch(/no event "no-such-event"/);
});

test("a command that only reads makes no database, and a relative folder is the installation's", () => {
  const name = `no-such-folder-${process.pid}`;
  const { status, stderr } = spawnSync(process.execPath, [CLI, "compare", "night-ferry"], {
    cwd: scratch,
    encoding: "utf8",
    env: { ...process.env, PARALLAX_DATA: name },
  });
  const folder = join(import.meta.dirname, "..", name);
  expect(status).toBe(3);
  expect(stderr).toContain(join(folder, "parallax.db"));
  expect([existsSync(folder), existsSync(join(scratch, name))]).toEqual([false, false]);
});

test("a setting that cannot be used is named with the way out", () => {
  const { status, stderr } = spawnSync(process.execPath, [CLI, "prepare"], {
    encoding: "utf8",
    env: { ...process.env, PARALLAX_PORT: "99999", PARALLAX_DATA: join(scratch, "x") },
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/PARALLAX_PORT is "99999"/);
});
