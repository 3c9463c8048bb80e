import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mixedText } from "@/test/mixed-text";
import type { TextRange } from "./page-text";
import { readingRuns } from "./reading-runs";
import { segmentSentences } from "./segment-sentences";

const text = "The quay is shut\n\n  Nobody asked. Ada was told.\nCaption: the quay\n";
const headline = { kind: "headline", start: 0, end: 16 } as const;
const body = { kind: "body", start: 16, end: 47 } as const;
const caption = { kind: "caption", start: 47, end: 65 } as const;

function read(marks: readonly TextRange[], of = text) {
  const fields = of === text ? [headline, body, caption] : [];
  return readingRuns({ text: of, fields, sentences: segmentSentences(of), marks });
}

test("blank lines and indentation are not shown, and offsets stay those of the text", () => {
  const paragraphs = read([]);
  expect(paragraphs.map(({ kind }) => kind)).toEqual(["headline", "body", "caption"]);
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
  expect(runs.map((run) => run.text)).toEqual([
    "The quay is shut",
    "Nobody asked. ",
    "Ada was told.",
    "Caption: the quay",
  ]);
  expect(runs.map((run) => run.sentence)).toEqual([0, 1, 2, 3]);
  for (const run of runs) expect(text.slice(run.start, run.end)).toBe(run.text);
});

describe("marks", () => {
  test("that overlap make a run for each combination", () => {
    const [long, short] = [
      { start: 20, end: 33 },
      { start: 27, end: 37 },
    ] as const;
    const runs = read([short, long])[1]?.runs ?? [];
    expect(runs.map((run) => [run.text, run.marks])).toEqual([
      ["Nobody ", [long]],
      ["asked.", [long, short]],
      [" ", [short]],
      ["Ada", [short]],
      [" was told.", []],
    ]);
  });

  test("over several paragraphs begin once and cover each of them", () => {
    const mark = { start: 4, end: 60 };
    const runs = read([mark]).flatMap((paragraph) => paragraph.runs);
    expect(runs.filter((run) => run.begins.includes(mark)).map((run) => run.text)).toEqual(["quay is shut"]);
    expect(runs.filter((run) => run.marks.includes(mark)).at(-1)?.text).toBe("Caption: the");
  });

  test("that begin in white space show from the first character that is printed", () => {
    const mark = { start: 16, end: 32 };
    const runs = read([mark]).flatMap((paragraph) => paragraph.runs);
    expect(runs.find((run) => run.begins.includes(mark))?.start).toBe(20);
  });

  test("that are empty or outside of the text cover nothing", () => {
    const runs = read([
      { start: 3, end: 3 },
      { start: 900, end: 905 },
    ]).flatMap((paragraph) => paragraph.runs);
    expect(runs.every((run) => run.marks.length === 0)).toBe(true);
  });
});

test("a field that ends inside a line ends the paragraph there", () => {
  const line = "Ferry stops Nobody came.";
  const fields = [{ kind: "headline", start: 0, end: 11 } as const];
  const paragraphs = readingRuns({ text: line, fields, sentences: [], marks: [] });
  expect(paragraphs.map(({ kind, start, end }) => [kind, line.slice(start, end)])).toEqual([
    ["headline", "Ferry stops"],
    ["body", "Nobody came."],
  ]);
});

describe("for any text, with emoji, marks and right-to-left words", () => {
  const material = mixedText.chain((of) =>
    fc
      .array(fc.tuple(fc.nat({ max: of.length }), fc.nat({ max: of.length })), { maxLength: 8 })
      .map((pairs) => ({ of, marks: pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })) })),
  );

  test("the runs in their order are the text, and only white space lies between them", () => {
    fc.assert(
      fc.property(material, ({ of, marks }) => {
        let at = 0;
        let rebuilt = "";
        for (const run of read(marks, of).flatMap((paragraph) => paragraph.runs)) {
          expect(of.slice(at, run.start).trim()).toBe("");
          rebuilt += of.slice(at, run.start) + run.text;
          at = run.end;
        }
        expect(of.slice(at).trim()).toBe("");
        expect(rebuilt + of.slice(at)).toBe(of);
      }),
    );
  });

  test("every mark covers exactly its own characters", () => {
    fc.assert(
      fc.property(material, ({ of, marks }) => {
        const runs = read(marks, of).flatMap((paragraph) => paragraph.runs);
        for (const mark of marks) {
          for (const run of runs) {
            const overlaps = mark.start < mark.end && run.start < mark.end && run.end > mark.start;
            const covers = mark.start <= run.start && mark.end >= run.end;
            expect(run.marks.includes(mark)).toBe(overlaps);
            expect(overlaps).toBe(covers);
          }
          const shown = runs.filter((run) => run.marks.includes(mark));
          expect(shown.filter((run) => run.begins.includes(mark)).length).toBe(shown.length === 0 ? 0 : 1);
        }
      }),
    );
  });
});
