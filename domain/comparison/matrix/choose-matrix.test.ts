import { expect, test } from "vitest";
import { chooseMatrix } from "./choose-matrix";
import { chosenMatrixTable } from "./chosen-matrix-table";
import { ALL_CLAIMS } from "./claim-choice";
import { buildMatrixOf, keysOf } from "./test-rows";

const matrix = buildMatrixOf({
  said: { states: ["asserted", "asserted"] },
  fought: { states: ["asserted", "denied"] },
  judged: { states: ["asserted", "absent"], kind: "demand" },
});

test("a choice counts what it shows, beside all there is", () => {
  expect(chooseMatrix(matrix, ALL_CLAIMS)).toMatchObject({ shown: 3, total: 3 });
  expect(chooseMatrix(matrix, { ...ALL_CLAIMS, state: "conflict" })).toMatchObject({ shown: 1, total: 3 });
});

test("grouped rows come in the order of their heads, on the page as in its table", () => {
  const chosen = chooseMatrix(matrix, { ...ALL_CLAIMS, group: "agreement", sort: "statement" });
  expect(keysOf(chosen.rows)).toEqual(["fought", "said"]);
  const { columns, rows } = chosenMatrixTable(chosen);
  expect(columns.slice(0, 2)).toEqual(["Group", "Claim"]);
  expect(rows.map(([group]) => group)).toEqual(["In conflict", "All say it", ""]);
});

test("a table that is not grouped has no column for heads", () => {
  expect(chosenMatrixTable(chooseMatrix(matrix, ALL_CLAIMS)).columns[0]).toBe("Claim");
});
