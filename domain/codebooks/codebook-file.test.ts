import { expect, test } from "vitest";
import { type CodebookFile, writeCodebookFile } from "./codebook-file";
import { parseCodebookFile } from "./parse-codebook-file";
import { buildCode } from "./test-codes";

const FILE: CodebookFile = {
  key: "harbour-frames",
  name: "Harbour frames",
  purpose: "counting",
  description: "How a building site is told.",
  source: "Ours",
  language: "en-GB",
  versions: [
    {
      number: 1,
      note: "First",
      publishedOn: "2031-03-01",
      codes: ["Cost", "Safety"].map((name) => ({ ...buildCode(name), origins: [] })),
    },
    {
      number: 2,
      note: "One is enough",
      publishedOn: "2031-04-01",
      codes: [
        {
          ...buildCode("Burden"),
          origins: [
            { from: "cost", kind: "merged" },
            { from: "safety", kind: "merged" },
          ],
        },
        { ...buildCode("Fares", { parentKey: "burden", question: "Is a fare named?\nIs it too high?" }), origins: [] },
      ],
    },
  ],
  rulings: [
    { code: "cost", text: "A fine is a cost.", date: "2031-03-05", article: null },
    {
      code: "fares",
      text: "Tolls too.",
      date: "2031-04-05",
      article: { key: "abc23", headline: "Bridge toll to rise" },
    },
  ],
  reliability: [
    {
      version: 1,
      measuredOn: "2031-03-20",
      codes: [
        { code: "cost", alpha: 0.71, interval: { low: 0.4, high: 0.9 }, units: 30, coders: 3 },
        { code: "safety", alpha: null, interval: null, units: 30, coders: 3 },
      ],
    },
  ],
};

/** What is said of the file where one place of its JSON, such as `versions.0.name`, holds something else. */
function faultsWith(place: string, value: unknown): readonly string[] {
  const json: unknown = JSON.parse(writeCodebookFile(FILE));
  const parsed = parseCodebookFile(JSON.stringify(putAt(json, place.split("."), value)));
  return parsed.ok ? [] : parsed.faults.map((fault) => `${fault.place} ${fault.message}`);
}

function putAt(whole: unknown, [first, ...rest]: readonly string[], value: unknown): unknown {
  if (first === undefined) return value;
  if (Array.isArray(whole))
    return whole.map((entry, index) => (index === Number(first) ? putAt(entry, rest, value) : entry));
  const fields = typeof whole === "object" ? Object.entries(whole ?? {}) : [];
  const record: Readonly<Record<string, unknown>> = Object.fromEntries(fields);
  return { ...record, [first]: putAt(record[first], rest, value) };
}

test("what is written is read back as it was", () => {
  expect(parseCodebookFile(writeCodebookFile(FILE))).toEqual({ ok: true, file: FILE });
});

test("a file that is no JSON is refused with the line at which it breaks", () => {
  const lines = writeCodebookFile(FILE).split("\n");
  const broken = [...lines.slice(0, 9), "oops", ...lines.slice(9)].join("\n");
  expect(parseCodebookFile(broken)).toMatchObject({ ok: false, faults: [{ place: "line 10" }] });
  const cut = lines.slice(0, 9).join("\n");
  expect(parseCodebookFile(cut)).toMatchObject({ ok: false, faults: [{ place: "line 9" }] });
});

test("another JSON file is called no codebook, and a later format is named", () => {
  expect(parseCodebookFile('{"name": "x"}')).toMatchObject({ ok: false, faults: [{ place: "format" }] });
  expect(faultsWith("formatVersion", 2)).toEqual(["formatVersion is 2; this program reads version 1"]);
});

test.each([
  ["versions[0].codes[1].key “cost” is there twice", "versions.0.codes.1.key", "cost"],
  ["versions[1].codes[0].origins[0].from “price” is no code", "versions.1.codes.0.origins.0.from", "price"],
  ["versions[1].codes[1].parent stands under “gone”", "versions.1.codes.1.parent", "gone"],
  ["versions[1].codes[1].parent stands under itself", "versions.1.codes.1.parent", "fares"],
  ["versions[1].number is 1, and should be a whole number from 2", "versions.1.number", 1],
  ["versions[0].codes[0].name is 7, and should be text", "versions.0.codes.0.name", 7],
  ["versions[0].codes[0].definition has 3001 characters", "versions.0.codes.0.definition", "x".repeat(3001)],
  ["versions[0].codes has 501 entries", "versions.0.codes", Array(501).fill({})],
  ["versions[0].publishedOn “yesterday” is no day", "versions.0.publishedOn", "yesterday"],
  ["purpose is “both”; known are counting, reading", "purpose", "both"],
  ["key “Harbour” is no key", "key", "Harbour"],
  ["rulings[0].code “tax” is a code of no version", "rulings.0.code", "tax"],
  ["reliability[0].codes[0].alpha is 7", "reliability.0.codes.0.alpha", 7],
  ["reliability[0].codes[1].code “cost” has two figures of 2031-03-20", "reliability.0.codes.1.code", "cost"],
  ["versions is empty", "versions", []],
])("a wrong field is named: %s", (fault, place, value) => {
  expect(faultsWith(place, value).some((said) => said.startsWith(fault))).toBe(true);
});

test("a field that nobody knows yet is passed over", () => {
  expect(faultsWith("versions.0.colour", "green")).toEqual([]);
});

test("figures without a day are those of the day on which their version was published", () => {
  const json: unknown = JSON.parse(writeCodebookFile(FILE));
  const parsed = parseCodebookFile(JSON.stringify(putAt(json, ["reliability", "0", "measuredOn"], undefined)));
  expect(parsed.ok ? parsed.file.reliability.map(({ measuredOn }) => measuredOn) : parsed).toEqual(["2031-03-01"]);
});
