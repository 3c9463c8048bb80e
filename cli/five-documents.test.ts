import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const FOLDER = process.env["PARALLAX_TEST_INPUT"];
const FILES = [
  "000_7fdf106c40f6132d.txt",
  "001_b8f6fb69ee4ed431.txt",
  "002_6320a7e0051025de.txt",
  "003_a02b8556073c7b20.txt",
  "004_08051d1e2dd46913.txt",
];

/** The first and the last words of each body: eight at most, so that no sentence of others stands here. */
const EDGES = [
  ["On August 6th, US President Donald Trump signed", "it is simply a means to “safekeep democracy.”"],
  ["US President Donald Trump has accused the Chinese", "is currently gaining more popularity around the world."],
  [
    "WeChat, China’s mobile App that combines communication, social",
    "sell fake drugs and advertisements, bringing itself into disrepute.",
  ],
  [
    "Bloomberg News reported on Friday that internal messages",
    "by uploading videos of strangling themselves unconscious.",
  ],
  [
    "Britain’s parliament has killed its own TikTok account",
    "fiery statements becoming ever more frequent on the issues.",
  ],
] as const;

test("the five documents become five articles by command line", (context) => {
  if (FOLDER === undefined) context.skip("PARALLAX_TEST_INPUT is unset: no real input to read");
  const paths = FILES.map((name) => join(FOLDER ?? "", "seeds", name));
  const data = mkdtempSync(join(tmpdir(), "parallax-five-"));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  const cli = join(import.meta.dirname, "parallax.mjs");
  const run = (...args: string[]) => {
    const environment = { ...process.env, PARALLAX_DATA: data, PARALLAX_DEMO: "off" };
    const { stdout } = spawnSync(process.execPath, [cli, ...args, ...paths], { encoding: "utf8", env: environment });
    return stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  const imported = run("import", "--json");
  expect(imported.map(({ state }) => state)).toEqual(FILES.map(() => "saved"));
  expect(imported.map(({ outlet }) => outlet)).toEqual(["southfront", "sputnik", null, null, "breitbart"]);
  expect(imported.map(({ outletProposal }) => outletProposal)).toEqual([
    null,
    null,
    null,
    expect.stringMatching(/Breitbart/),
    null,
  ]);
  expect(imported.map(({ publishedAt }) => publishedAt)).toEqual([null, "2020-09-20", null, null, null]);

  const analysed = run("analyze", "--json");
  for (const [index, [first, last]] of EDGES.entries()) {
    const body = String(analysed[index]?.["body"]).replaceAll(/\s/g, " ");
    expect(body.startsWith(first)).toBe(true);
    expect(body.endsWith(last)).toBe(true);
  }
});
