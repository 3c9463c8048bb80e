import { expect, test } from "vitest";
import { assignCodeSlots } from "./code-slots";

const keys = ["a", "b", "c", "d", "e", "f", "g"];

test("a codebook of five codes keeps its order, whatever is used", () => {
  const slots = assignCodeSlots(keys.slice(0, 5), new Map([["e", 9]]));
  expect([...slots.values()].map(({ digit, slot }) => [digit, slot])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [5, 5],
  ]);
});

test("in a longer one the codes that are used most get a tint, the others their digit alone", () => {
  const used = new Map([
    ["g", 3],
    ["c", 2],
    ["f", 1],
  ]);
  const slots = assignCodeSlots(keys, used);
  expect(slots.get("g")).toEqual({ key: "g", digit: 7, slot: 2 });
  expect(slots.get("c")?.slot).toBe(3);
  expect(slots.get("f")?.slot).toBe(1);
  expect(slots.get("d")?.slot).toBeNull();
  expect(new Set([...slots.values()].flatMap(({ slot }) => slot ?? []))).toEqual(new Set([1, 2, 3, 4, 5]));
});

test("a further mark leaves the tints of the others alone while their homes do not collide", () => {
  const before = assignCodeSlots(keys, new Map([["g", 3]]));
  const after = assignCodeSlots(
    keys,
    new Map([
      ["g", 3],
      ["c", 1],
    ]),
  );
  expect(after.get("g")?.slot).toBe(before.get("g")?.slot);
});
