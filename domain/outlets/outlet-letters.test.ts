import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lettersForOutlet } from "./outlet-letters";

describe("lettersForOutlet", () => {
  test.each([
    ["Ellery Courier", "EC"],
    ["The Ellery Courier", "EC"],
    ["SouthFront", "SF"],
    ["Sputnik", "SP"],
    ["Breitbart", "BR"],
    ["BBC", "BB"],
    ["RT", "RT"],
    ["Süddeutsche Zeitung", "SZ"],
  ])("gives %s the letters %s", (name, letters) => {
    expect(lettersForOutlet(name, new Set())).toBe(letters);
  });

  test("gives the next readable pair when the first is taken", () => {
    expect(lettersForOutlet("Sputnik", new Set(["SP"]))).toBe("ST");
    expect(lettersForOutlet("SouthFront", new Set(["SF"]))).toBe("SO");
  });

  test("never gives the same letters twice, whatever the names are", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 12 }), { maxLength: 60 }), (names) => {
        const taken = new Set<string>();
        for (const name of names) {
          const letters = lettersForOutlet(name, taken);
          expect(letters).toMatch(/^[A-Z]{2}$/);
          expect(taken.has(letters)).toBe(false);
          taken.add(letters);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("says so when no pair is left", () => {
    const taken = new Set<string>();
    for (let index = 0; index < 676; index += 1) taken.add(lettersForOutlet("Ellery Courier", taken));
    expect(() => lettersForOutlet("Ellery Courier", taken)).toThrow("no two letters left");
  });
});
