import { expect, test } from "vitest";
import { claimsOf } from "../../../test/gold/claims/claim-reading";
import { labelClaim } from "./label-claim";

const labelsOf = (text: string) => claimsOf(text).map(({ proposition }) => labelClaim(proposition));

test("a label has act, doer, sufferer, place, time and figures, as far as they are told", () => {
  expect(labelsOf("President Ash signed an order against Plenty in August 2030.")).toEqual([
    "legal act: restrict · Ash · Plenty · August 2030",
  ]);
  expect(labelsOf("At least nine miners died in Kest.")).toEqual(["die · miners · Kest · At least nine miners"]);
  expect(labelsOf("Moran called on Vint to resign.")).toEqual(["call on · Moran · (resign · Vint)"]);
  expect(labelsOf("The guards did not open the gate.")).toEqual(["not: open · guards · gate"]);
});

test.each([
  ["More than 5,000 villagers fled.", "More than 5,000 villagers"],
  ["Some 4,800 villagers fled.", "Some 4,800 villagers"],
  ["The mill cost about $4 billion.", "about $4 billion"],
  ["Several dozen villagers fled.", "Several dozen villagers"],
])("figures stand as they are printed: %s", (text, figure) => {
  expect(labelsOf(text)[0]?.split(" · ").at(-1)).toBe(figure);
});

test("a time of day is no figure", () => {
  expect(labelsOf("The pipe burst at 4 a.m. on Monday.")).toEqual(["burst · pipe"]);
});
