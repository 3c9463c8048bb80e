import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
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

test("analyze answers a JSON line for each, in order, with an error for a bad one", () => {
  const input = [
    JSON.stringify({ id: "a", text: buildPage() }),
    "no json",
    JSON.stringify({ id: 3 }),
    JSON.stringify({ id: "c", html: "<html><body><p>Short.</p></body></html>" }),
  ].join("\n");
  const { status, lines } = run(["analyze"], { input });
  expect(status).toBe(1);
  expect(lines().map(({ id }) => id)).toEqual(["a", 2, 3, "c"]);
  expect(lines()[1]).toMatchObject({ error: { reason: "no-json" } });
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
  for (const args of [["import"], ["analyse"], ["analyze", "--input", "xml"], ["import", "nowhere.txt"], ["compare"]]) {
    const { status, stdout, stderr } = run(args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).not.toBe("");
  }
});

test("an unknown event is named", () => {
  const { status, stderr } = run(["compare", "no-such-event"], { data: "empty" });
  expect(status).toBe(1);
  expect(stderr).toMatch(/no event "no-such-event"/);
});

test("a setting that cannot be used is named with the way out", () => {
  const { status, stderr } = spawnSync(process.execPath, [CLI, "prepare"], {
    encoding: "utf8",
    env: { ...process.env, PARALLAX_PORT: "99999", PARALLAX_DATA: join(scratch, "x") },
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/PARALLAX_PORT is "99999"/);
});
