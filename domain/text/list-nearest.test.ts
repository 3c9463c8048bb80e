import { expect, test } from "vitest";
import { listNearest } from "./list-nearest";

test("the name with the fewest changed letters comes first", () => {
  expect(listNearest("night-fery", ["harbour-bridge", "night-ferry", "night-ferries"], 2)).toEqual([
    "night-ferry",
    "night-ferries",
  ]);
});

test("names that are equally near keep their order", () => {
  expect(listNearest("b", ["a", "c", "bb"], 3)).toEqual(["a", "c", "bb"]);
});

test("without names there is none that is near", () => {
  expect(listNearest("a", [], 3)).toEqual([]);
});
