import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  CLAIM_KINDS,
  CLAIM_LINK_KINDS,
  FITS,
  MENTION_VOICES,
  POLARITIES,
  SPEAKER_TYPES,
  VERB_CLASSES,
} from "../claims/claim";
import { ACTIONS, ROLES } from "../permissions/permissions";
import { FIELD_KINDS, REMOVAL_REASONS } from "../text/page-text";
import { CELL_FAMILIES, CELL_STATES, COVERAGE_STATES, GENRES, PROVENANCES } from "./comparison";

const root = new URL("../../", import.meta.url);
const lines = readFileSync(new URL("docs/data-format.md", root), "utf8").split("\n");

/** The values that docs/data-format.md lists under a name, in its order. */
function valuesOf(name: string): readonly string[] {
  const line = lines.find((other) => other.startsWith(`- **${name}**`)) ?? "";
  return [...line.matchAll(/`([^`]+)`/g)].flatMap(([, value]) => (value === undefined ? [] : [value]));
}

describe("docs/data-format.md", () => {
  it.each<[string, readonly string[]]>([
    ["Genre", GENRES],
    ["Provenance", PROVENANCES],
    ["Field of a text", FIELD_KINDS],
    ["Reason of a removal", REMOVAL_REASONS],
    ["Result of a search", COVERAGE_STATES],
    ["Kind of a claim", CLAIM_KINDS],
    ["Link between claims", CLAIM_LINK_KINDS],
    ["Voice of a mention", MENTION_VOICES],
    ["Polarity", POLARITIES],
    ["Fit", FITS],
    ["Verb class", VERB_CLASSES],
    ["Type of a speaker", SPEAKER_TYPES],
    ["State of a cell", CELL_STATES],
    ["Family of signs", CELL_FAMILIES],
    ["Role", ROLES],
    ["Action", ACTIONS],
  ])("lists every value of: %s", (name, values) => {
    expect(valuesOf(name)).toEqual(values);
  });

  it("lists every value that a comment of the schema lists", () => {
    const documented = new Set(lines.filter((line) => line.startsWith("- **")).flatMap((line) => line.split("`")));
    const schema = readFileSync(new URL("prisma/schema.prisma", root), "utf8").split("\n");
    const values = schema
      .filter((line) => line.trim().startsWith("///") && line.includes(" | "))
      .flatMap((line) => line.replace("///", "").split(" | "))
      .map((value) => value.trim().split(/[ (,.:]/)[0] ?? "");
    expect(values.length).toBeGreaterThan(50);
    expect(values.filter((value) => !documented.has(value))).toEqual([]);
  });
});
