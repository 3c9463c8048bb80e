import { expect, test } from "vitest";
import { builtUpon } from "./built-upon";

test("the refusal names what stands on it, counts of one kind added up", () => {
  const work = [
    { table: "CodingRound", count: 2 },
    { table: "ClaimEvent", count: 1 },
    { table: "Claim", count: 1 },
  ];
  expect(builtUpon(work)).toMatchObject({
    ok: false,
    reason: "built-upon",
    message: "Others build on it by now: 2 rounds of coding, 2 claims. Undo or remove that first.",
  });
  expect(builtUpon([{ table: "CodingRound", count: 1 }]).message).toContain("1 round of coding.");
});

test("a table without a name of its own is still counted", () => {
  expect(builtUpon([{ table: "Nowhere", count: 3 }]).message).toContain("3 other entries");
});
