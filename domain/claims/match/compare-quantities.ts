import type { Quantity } from "../propose/proposition";
import { ALIKE, type WordSimilarity } from "./word-similarity";

/** How a second number stands to a first: `inside` means it says more exactly what the first leaves open. */
export type QuantityRelation = "equal" | "inside" | "around" | "apart";

/** Two figures for the same number may be rounded differently by this part. */
const ROUNDING = 0.005;

/** Whether two quantities count the same thing; without a unit, a number may count anything that is no share. */
export function haveSameUnit(first: Quantity, second: Quantity, similar: WordSimilarity): boolean {
  const units = [first.unit, second.unit];
  if (units.includes("percent")) return first.unit === second.unit;
  if (first.unit === null || second.unit === null) return true;
  return similar(first.unit, second.unit) >= ALIKE;
}

/**
 * Compares two quantities as ranges of numbers: "dozens" is around 64, 34 is inside "at least 20", 9 and 14 are apart.
 * Units are the caller's to compare.
 */
export function compareQuantities(first: Quantity, second: Quantity): QuantityRelation {
  if (isNear(first.low, second.low) && isNear(first.high, second.high)) return "equal";
  const holdsSecond = first.low <= second.low * (1 + ROUNDING) && second.high <= first.high * (1 + ROUNDING);
  if (holdsSecond) return "inside";
  const holdsFirst = second.low <= first.low * (1 + ROUNDING) && first.high <= second.high * (1 + ROUNDING);
  if (holdsFirst) return "around";
  // Ranges that overlap leave room for one number in both.
  return first.low <= second.high && second.low <= first.high ? "equal" : "apart";
}

function isNear(one: number, other: number): boolean {
  if (one === other) return true;
  return Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * ROUNDING;
}
