import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildCoding } from "../comparison/test-input";
import { CODING_COLUMNS, codingTable, type CodingTableOptions, WORDS_COLUMN } from "./coding-table";
import { hideNames, lettersFor } from "./hide-names";
import { STANCE_COLUMNS } from "./stance-table";
import { buildWork, FINISHED } from "./test-work";

const DEFAULTS: CodingTableOptions = {
  voice: "outlet",
  level: "any",
  withWords: false,
  openArticles: new Set(),
  viewer: null,
};

const work = buildWork({ one: { ada: "conflict", ben: "" }, two: { ada: "economic" } });

describe("the article × code × coder table", () => {
  it("says 1, an explicit 0, and NA where the coder has not finished", () => {
    const { rows } = codingTable(work, DEFAULTS);
    const values = rows.map((row) => [row[0], row[6], row[7], row[8]]);
    expect(values).toEqual([
      ["one", "conflict", "Ada Holm", 1],
      ["one", "conflict", "Ben Okafor", 0],
      ["one", "economic", "Ada Holm", 0],
      ["one", "economic", "Ben Okafor", 0],
      ["two", "conflict", "Ada Holm", 0],
      ["two", "conflict", "Ben Okafor", "NA"],
      ["two", "economic", "Ada Holm", 1],
      ["two", "economic", "Ben Okafor", "NA"],
    ]);
  });

  it("counts all codings by scope and voice, and values by the switches", () => {
    const mixed = {
      ...buildWork({ one: { ada: "" } }),
      codings: [
        buildCoding("one", "ada", "conflict", { voice: "quoted", unsure: true }),
        buildCoding("one", "ada", "conflict", { voice: "quoted", scope: "headline" }),
      ],
    };
    const cellsOf = (options: CodingTableOptions) => codingTable(mixed, options).rows[0]?.slice(8);
    const counts = ["main", FINISHED, 1, 1, 0, 0, 0, 2, 1];
    expect(cellsOf(DEFAULTS)).toEqual([0, ...counts]);
    expect(cellsOf({ ...DEFAULTS, voice: "both" })).toEqual([1, ...counts]);
  });

  it("is rectangular, with or without the first words", () => {
    for (const withWords of [false, true]) {
      const { columns, rows } = codingTable(work, { ...DEFAULTS, withWords });
      expect(columns).toEqual(withWords ? [...CODING_COLUMNS, WORDS_COLUMN] : CODING_COLUMNS);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  it("has the viewer's own rows alone of an article on which the viewer is at work", () => {
    const { rows } = codingTable(work, { ...DEFAULTS, openArticles: new Set(["one"]), viewer: "ben" });
    const ofOne = rows.filter(([article]) => article === "one");
    expect(new Set(ofOne.map((row) => row[7]))).toEqual(new Set(["Ben Okafor"]));
  });

  it("names nobody where names are hidden", () => {
    const hidden = hideNames(work, lettersFor(Object.keys(work.coders)));
    const cells = codingTable(hidden, DEFAULTS).rows.flat();
    expect(new Set(cells.filter((cell) => String(cell).startsWith("Coder ")))).toEqual(new Set(["Coder A", "Coder B"]));
    expect(JSON.stringify(hidden)).not.toMatch(/"(?:ada|ben)"|Ada|Ben/u);
  });
});

describe("docs/data-format.md", () => {
  const lines = readFileSync(new URL("../../docs/data-format.md", import.meta.url), "utf8").split("\n");

  /** The names in the first cells of the table below a heading, in order. */
  function documented(heading: string): readonly string[] {
    const start = lines.indexOf(heading);
    const rest = lines.slice(start + 1);
    const end = rest.findIndex((line) => line.startsWith("#"));
    return rest
      .slice(0, end)
      .filter((line) => line.startsWith("| `"))
      .flatMap((line) =>
        [...(line.split("|")[1] ?? "").matchAll(/`(?<name>[a-z_]+)`/g)].map(({ groups }) => groups?.["name"] ?? ""),
      );
  }

  it("lists the columns of the tables of people's work, in order", () => {
    expect(documented("### Codes")).toEqual([...CODING_COLUMNS, WORDS_COLUMN]);
    expect(documented("### Claims in articles")).toEqual(STANCE_COLUMNS);
  });
});
