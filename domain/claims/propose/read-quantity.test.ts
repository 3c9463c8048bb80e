import { expect, test } from "vitest";
import { tagger } from "../../../test/gold/claims/claim-reading";
import { readQuantity } from "./read-quantity";

/** The first quantity of a text as [low, high, unit]. */
function quantityIn(text: string) {
  const { tokens } = tagger(text, { start: 0, end: text.length });
  for (let index = 0; index < tokens.length; index += 1) {
    const found = readQuantity(tokens, index)?.quantity;
    if (found !== undefined) return [found.low, found.high, found.unit];
  }
  return null;
}

test.each([
  ["It cost 2,500,000 crowns.", [2.5e6, 2.5e6, null]],
  ["It cost 2.5 million crowns.", [2.5e6, 2.5e6, null]],
  ["It cost 3bn crowns.", [3e9, 3e9, null]],
  ["Twelve boats sank.", [12, 12, null]],
  ["They sold twenty-two boats.", [22, 22, null]],
  ["Prices rose by 8 per cent.", [8, 8, "percent"]],
  ["Prices rose by 8%.", [8, 8, "percent"]],
  ["One in four boats sank.", [25, 25, "percent"]],
  ["Half of the fleet sank.", [50, 50, "percent"]],
  ["A quarter of the fleet sank.", [25, 25, "percent"]],
])("figures, number words and shares become numbers: %s", (text, quantity) => {
  expect(quantityIn(text)).toEqual(quantity);
});

test.each([
  ["At least 20 boats sank.", [20, Infinity, null]],
  ["More than 100 boats sank.", [101, Infinity, null]],
  ["Up to 30 boats sank.", [0, 30, null]],
  ["About 50 boats sank.", [45, 55, null]],
  ["Dozens of boats sank.", [24, 200, null]],
  ["No boats sank.", [0, 0, null]],
])("words before a number make it a range: %s", (text, quantity) => {
  const found = quantityIn(text);
  expect(found?.[0]).toBeCloseTo(Number(quantity[0]));
  expect(found?.slice(1)).toEqual([found?.[1], null]);
  if (quantity[1] !== Infinity) expect(found?.[1]).toBeCloseTo(Number(quantity[1]));
  else expect(found?.[1]).toBe(Infinity);
});

test("a text without a number has no quantity", () => {
  expect(quantityIn("The fleet sank.")).toBeNull();
});
