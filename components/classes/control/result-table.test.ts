import { expect, test } from "vitest";
import { buildClassMaterial } from "@/test/class-material";
import { resultTable } from "./result-table";

const material = buildClassMaterial();

test("a number that may not be shown says so, and is never 0", () => {
  const { columns, rows } = resultTable(
    {
      kind: "mark",
      step: "mark",
      letter: "A",
      label: "cost",
      pupils: 12,
      inPlain: null,
      spread: { lower: 1, median: 2, upper: 3 },
      coders: [1, 2],
      sentences: [
        { index: 0, pupils: null, coders: 0 },
        { index: 2, pupils: 7, coders: 2 },
      ],
    },
    material,
  );
  const [, , third = ""] = material.texts[0]?.sentences ?? [];
  expect(columns).toEqual(["Sentence", "Pupils", "Coders", "Text"]);
  expect(rows.map(([number, pupils, coders]) => [number, pupils, coders])).toEqual([
    [1, "hidden", 0],
    [3, 7, 2],
  ]);
  expect(rows[1]?.[3]).toBe(third);
});

test("each half of a class has its own rows", () => {
  const options = [{ value: "yes", name: "Yes", pupils: 6 }];
  const { rows } = resultTable(
    {
      kind: "card",
      step: "guess",
      item: "q",
      letter: "A",
      prompt: "Who wrote it?",
      cards: [
        { card: "The Morning Kettle", pupils: 6, options },
        { card: "Radio Two Rivers", pupils: null, options: [{ value: "yes", name: "Yes", pupils: null }] },
      ],
    },
    material,
  );
  expect(rows).toEqual([
    ["The Morning Kettle", "Yes", 6],
    ["Radio Two Rivers", "Yes", "hidden"],
  ]);
});
