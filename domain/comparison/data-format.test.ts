import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ACTOR_TYPES } from "../actors/actor-type";
import { NAME_KINDS } from "../actors/find-actors";
import { MEASUREMENT_LEVELS } from "../agreement/rating-table";
import { ATTRIBUTION_CERTAINTIES, ATTRIBUTION_KINDS, ATTRIBUTION_RULES } from "../attribution/attribution";
import {
  CLAIM_KINDS,
  CLAIM_LINK_KINDS,
  FITS,
  MENTION_VOICES,
  POLARITIES,
  SPEAKER_TYPES,
  VERB_CLASSES,
} from "../claims/claim";
import { policyFrames } from "../framing/codebooks/policy-frames";
import { GENERIC_FRAMES } from "../framing/suggest/generic-frame-cues";
import { ACTIONS, ROLES } from "../permissions/permissions";
import { QUOTATION_KINDS } from "../shared-text/check-quotations";
import type { SharedTextKind } from "../shared-text/find-shared-text";
import type { Keyness } from "../statistics/keyness";
import { GROUPING_KINDS } from "../suggestions/grouping-proposal";
import { SUGGESTION_KINDS, SUGGESTION_STATES } from "../suggestions/suggestion";
import { FIELD_KINDS, REMOVAL_REASONS } from "../text/page-text";
import { CELL_FAMILIES, CELL_STATES, COVERAGE_STATES, GENRES, PROVENANCES } from "./comparison";

// Types without a list of their own; the compiler sees to it that none is missing.
const SHARED_TEXT_KINDS = { "wire-or-copy": true, "shared-quotation": true } satisfies Record<SharedTextKind, true>;
const KEYNESS_KINDS = { keyness: true, counts: true } satisfies Record<Keyness["kind"], true>;

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
    ["Kind of a suggestion", SUGGESTION_KINDS],
    ["State of a suggestion", SUGGESTION_STATES],
    ["Kind of a grouping", GROUPING_KINDS],
    ["Kind of an attribution", ATTRIBUTION_KINDS],
    ["Certainty of an attribution", ATTRIBUTION_CERTAINTIES],
    ["Rule of an attribution", Object.keys(ATTRIBUTION_RULES)],
    ["Code of the generic frames", GENERIC_FRAMES],
    ["Code of the policy frames", policyFrames.codes.map(({ key }) => key)],
    ["Kind of shared text", Object.keys(SHARED_TEXT_KINDS)],
    ["Kind of a quotation check", QUOTATION_KINDS],
    ["Type of an actor", ACTOR_TYPES],
    ["Kind of a name", NAME_KINDS],
    ["Kind of a word list", Object.keys(KEYNESS_KINDS)],
    ["Level of measurement", MEASUREMENT_LEVELS],
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
