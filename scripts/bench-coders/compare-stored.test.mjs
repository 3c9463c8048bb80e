import { expect, test } from "vitest";
import { compareStored } from "./compare-stored.mjs";

test("what is stored once and acknowledged is neither doubled nor lost", () => {
  expect(compareStored(["a", "b"], ["b", "a"])).toEqual({ acknowledged: 2, stored: 2, doubled: 0, lost: 0 });
});

test("a mark that is stored twice is doubled, one that is not stored is lost", () => {
  expect(compareStored(["a", "b"], ["a", "a"])).toEqual({ acknowledged: 2, stored: 2, doubled: 1, lost: 1 });
});
