import { expect, test } from "vitest";
import { claimsOf } from "../../../test/gold/claims/claim-reading";
import { labelClaim } from "./label-claim";

const labelsOf = (text: string) => claimsOf(text).map(({ proposition }) => labelClaim(proposition));

test("a label has act, doer, sufferer, place, time and figures, as far as they are told", () => {
  expect(labelsOf("President Ash signed an order against Plenty in August 2030.")).toEqual([
    "legal act: restrict · Ash · Plenty · August 2030",
  ]);
  expect(labelsOf("At least nine miners died in Kest.")).toEqual(["die · miners · Kest · ≥ 9 miner"]);
  expect(labelsOf("The guards did not open the gate.")).toEqual(["not: open · guards · gate"]);
});
