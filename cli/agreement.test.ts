import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readRatings } from "./read-ratings";

/** Four observers, twelve units: example C of Krippendorff (2011). */
const OBSERVERS = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];
const CSV = [
  "coder;unit;value",
  ...OBSERVERS.flatMap((line, coder) => [...line].map((value, unit) => `${coder};u${unit};${value}`)),
].join("\r\n");

function run(args: readonly string[], input: string) {
  const cli = join(import.meta.dirname, "parallax.mjs");
  return spawnSync(process.execPath, [cli, "agreement", ...args], { input, encoding: "utf8" });
}

test("a published example comes out at the level that is asked for, columns in any order", () => {
  const { status, stdout, stderr } = run(["-", "--level", "ordinal", "--json"], CSV);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const { measures, ...counted } = JSON.parse(stdout) as Record<string, Record<string, { value: number }>>;
  expect(counted).toEqual({ level: "ordinal", units: 12, coders: 4 });
  expect(measures?.["krippendorffsAlpha"]?.value).toBeCloseTo(0.815, 3);
  expect(measures?.["cohensKappa"]).toEqual({
    value: null,
    reason: "Cohen's kappa compares two coders; there are 4",
  });
});

test("for people, each measure has a line, and an undefined one its reason", () => {
  const { stdout } = run(["-"], CSV);
  expect(stdout).toContain("12 units, 4 coders, level nominal\n");
  expect(stdout).toMatch(/Krippendorff's alpha {2}0\.743 {2}\(95 % interval/u);
  expect(stdout).toMatch(/Fleiss' kappa {9}undefined: /u);
});

test("a wrong call and a file that is not there say what to do, with exit code 2", () => {
  for (const [args, words] of [
    [[], "which file"],
    [["-", "--level", "rank"], 'is "rank"; give one of nominal, ordinal, interval, ratio'],
    [["no-such.csv"], "no-such.csv cannot be read"],
  ] as const) {
    const { status, stderr } = run(args, CSV);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  }
});

test("a line that cannot be used is named", () => {
  const lines = (...rows: readonly string[]) => ["unit,coder,value", ...rows].join("\n");
  expect(() => readRatings("unit,value\na,1", "nominal")).toThrow('no column "coder"');
  expect(() => readRatings(lines("a,Ada,1", "", "a,Ada,2"), "nominal")).toThrow('line 4: coder "Ada" rated unit');
  expect(() => readRatings(lines("a,,1"), "nominal")).toThrow("line 2 has no coder");
  expect(() => readRatings(lines("a,Ada,few"), "interval")).toThrow('line 2: "few" is no number');
  expect(() => readRatings(lines("a,Ada,-1"), "ratio")).toThrow("-1 is negative; use --level interval");
  expect(() => readRatings(lines("a,Ada,NA"), "nominal")).toThrow("the file holds no values");
});

test("quoted cells, a byte order mark, tabs and missing values are read", () => {
  const csv = '\uFEFFUnit\tCoder\tValue\n"a\tb"\tAda\t1.0\nc\tAda\tNA\nc\tBen\t1\n';
  expect(readRatings(csv, "interval")).toEqual([
    { unit: "a\tb", coder: "Ada", value: "1" },
    { unit: "c", coder: "Ben", value: "1" },
  ]);
});
