import { expect, test } from "vitest";
import { partInSight, type PartsSeen } from "./part-in-sight";

type Part = "claims" | "missing" | "coverage";

function seen(fields: Partial<Record<"reached" | "shown" | "whole", readonly Part[]>>, asked: Part | null = null) {
  const { reached = [], shown = [], whole = [] } = fields;
  const parts: PartsSeen<Part> = {
    order: ["claims", "missing", "coverage"],
    reached: new Set(reached),
    shown: new Set(shown),
    whole: new Set(whole),
    asked,
  };
  return partInSight(parts);
}

test("above the first part none is current", () => {
  expect(seen({ shown: ["claims"] })).toBeNull();
});

test("the lowest part that has been reached is current, even while what follows it has no part of its own", () => {
  expect(seen({ reached: ["claims"] })).toBe("claims");
  expect(seen({ reached: ["claims", "missing"], shown: ["claims", "missing"] })).toBe("missing");
});

test("the last part is current once all of it is shown, for the page may end before it rises further", () => {
  expect(seen({ reached: ["claims"], shown: ["claims", "missing", "coverage"], whole: ["coverage"] })).toBe("coverage");
  expect(seen({ reached: ["claims"], shown: ["claims", "missing"], whole: ["missing"] })).toBe("claims");
});

test("a part that was asked for is current as long as it is in sight", () => {
  const end = { reached: ["claims"], shown: ["missing", "coverage"], whole: ["coverage"] } as const;
  expect(seen(end, "missing")).toBe("missing");
  expect(seen({ reached: ["claims"], shown: ["claims"] }, "missing")).toBe("claims");
});
