import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCsv } from "./read-csv";
import { readRatings } from "./read-ratings";
import { readSpans } from "./read-spans";

/** Four observers, twelve units: example C of Krippendorff (2011). */
const OBSERVERS = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];
const CSV = [
  "coder;unit;value",
  ...OBSERVERS.flatMap((line, coder) => [...line].map((value, unit) => `${coder};u${unit};${value}`)),
].join("\r\n");

const ratingsOf = (csv: string, level: Parameters<typeof readRatings>[1]) =>
  readRatings(readCsv(csv, ["unit", "coder", "value"]), level);

function run(args: readonly string[], input: string | Uint8Array) {
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

test("bytes that are no UTF-8 are refused, and no letter is replaced", () => {
  const { status, stderr, stdout } = run(["-"], Buffer.from("unit,coder,value\na,Ren\u00e9,1\na,Ada,1\n", "latin1"));
  expect(status).toBe(2);
  expect(stderr).toContain("standard input is not in UTF-8");
  expect(stdout).toBe("");
});

const SPANS = [
  "unit,coder,value,start,end,length",
  "harbour,Ada,blame,10,30,100",
  "harbour,Ben,blame,10,26,100",
  "harbour,Ben,cost,60,90,",
  "quay,Ada,,,,50",
  "quay,Ben,cost,0,20,50",
].join("\n");

test("with start and end, spans are compared by u-alpha: all together and code by code", () => {
  const { status, stdout } = run(["-", "--json"], SPANS);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    level: "nominal",
    units: 2,
    coders: 2,
    measures: { unitizingAlpha: { value: expect.any(Number) as number, interval: null } },
    values: [{ value: "blame" }, { value: "cost" }],
  });
  const people = run(["-"], SPANS);
  expect(people.stdout).toMatch(/^u-alpha, blame {8}0\.\d{3}$/mu);
  expect(run(["-", "--level", "ratio"], SPANS).stderr).toContain("spans are compared at level nominal");
});

test("a unit has the length that is given, or ends with its last span, and may be marked by nobody", () => {
  const read = (csv: string) => readSpans(readCsv(csv, []));
  expect(read(SPANS).map(({ unit, length }) => [unit, length])).toEqual([
    ["harbour", 100],
    ["quay", 50],
  ]);
  expect(read(SPANS)[1]?.spansOf.get("Ada")).toEqual([]);
  expect(read(SPANS.replaceAll(",100", ","))[0]?.length).toBe(90);
});

test("a span that cannot be used is named", () => {
  const read = (...rows: readonly string[]) =>
    readSpans(readCsv(["unit,coder,value,start,end,length", ...rows].join("\n"), []));
  expect(() => read("a,Ada,blame,3,,")).toThrow("line 2 has no end");
  expect(() => read("a,Ada,,3,9,")).toThrow("line 2 has a span and no value");
  expect(() => read("a,Ada,blame,9,9,")).toThrow("line 2: a span from 9 to 9 is empty");
  expect(() => read("a,Ada,blame,-1,9,")).toThrow('line 2: start is "-1"');
  expect(() => read("a,Ada,blame,1,9,50", "a,Ben,blame,1,9,60")).toThrow("has a length of 60, and of 50 on line 2");
  expect(() => read("a,Ada,blame,1,99,50")).toThrow('a span of unit "a" ends at 99');
  expect(() => read()).toThrow("the file holds no spans");
});

test("a line that cannot be used is named", () => {
  const lines = (...rows: readonly string[]) => ["unit,coder,value", ...rows].join("\n");
  expect(() => ratingsOf("unit,value\na,1", "nominal")).toThrow('no column "coder"');
  expect(() => ratingsOf(lines("a,Ada,1", "", "a,Ada,2"), "nominal")).toThrow('line 4: coder "Ada" rated unit');
  expect(() => ratingsOf(lines("a,,1"), "nominal")).toThrow("line 2 has no coder");
  expect(() => ratingsOf(lines("a,Ada,few"), "interval")).toThrow('line 2: "few" is no number');
  expect(() => ratingsOf(lines("a,Ada,-1"), "ratio")).toThrow("-1 is negative; use --level interval");
  expect(() => ratingsOf(lines("a,Ada,NA"), "nominal")).toThrow("the file holds no values");
});

test("quoted cells, a byte order mark, tabs and missing values are read", () => {
  const csv = '\uFEFFUnit\tCoder\tValue\n"a\tb"\tAda\t1.0\nc\tAda\tNA\nc\tBen\t1\n';
  expect(ratingsOf(csv, "interval")).toEqual([
    { unit: "a\tb", coder: "Ada", value: "1" },
    { unit: "c", coder: "Ben", value: "1" },
  ]);
});
