import fc from "fast-check";
import { expect, test } from "vitest";
import { measureCodeAgreement } from "./code-agreement";
import type { CodedWork } from "./coded-work";
import { krippendorffsAlpha } from "./krippendorffs-alpha";
import { measurePairAgreement } from "./pair-agreement";
import { tabulateRatings } from "./rating-table";
import { buildWork, OPTIONS } from "./test-work";

const pairsOf = (work: CodedWork) => measurePairAgreement(measureCodeAgreement(work, OPTIONS));

test("pairs are those who finished the same articles, lowest first", () => {
  const pairs = pairsOf(
    buildWork({
      one: { ada: "conflict", ben: "conflict", chi: "" },
      two: { ada: "economic", ben: "economic", chi: "conflict" },
      three: { ada: "", ben: "" },
    }),
  );
  expect(pairs.map(({ coders, articles, differing, decisions }) => [coders, articles, differing, decisions])).toEqual([
    [["ada", "chi"], 2, 3, 4],
    [["ben", "chi"], 2, 3, 4],
    [["ada", "ben"], 3, 0, 6],
  ]);
  expect(pairs.at(-1)?.alpha.value).toBe(1);
});

test("with one code a pair's figure is Krippendorff's alpha of that code", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 20 }), (votes) => {
      const work = buildWork(
        Object.fromEntries(
          votes.map(([ada, ben], index) => [`a${index}`, { ada: ada ? "conflict" : "", ben: ben ? "conflict" : "" }]),
        ),
      );
      const oneCode = { ...work, codebook: { ...work.codebook, codes: work.codebook.codes.slice(0, 1) } };
      const ratings = votes.flatMap(([ada, ben], index) => [
        { unit: `a${index}`, coder: "ada", value: ada ? "1" : "0" },
        { unit: `a${index}`, coder: "ben", value: ben ? "1" : "0" },
      ]);
      const expected = krippendorffsAlpha(tabulateRatings(ratings), "nominal", "x").value;
      const value = pairsOf(oneCode)[0]?.alpha.value ?? null;
      if (expected === null) expect(value).toBeNull();
      else expect(value).toBeCloseTo(expected, 10);
    }),
    { numRuns: 50 },
  );
});
