import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clusterMarks } from "./cluster-marks";
import { listQuestions } from "./list-questions";
import type { Ruling, WeighedCoding } from "./question";
import { findDecision, settleCodings } from "./settle-codings";
import { shuffledLetters } from "./shuffled-letters";

function mark(coder: string, more: Partial<WeighedCoding> = {}): WeighedCoding {
  return {
    coder,
    code: "economic",
    scope: "article",
    voice: "outlet",
    unsure: false,
    note: null,
    passage: null,
    ...more,
  };
}

function onPassage(coder: string, start: number, end: number, more: Partial<WeighedCoding> = {}): WeighedCoding {
  const passage = { key: `p${start}-${end}`, versionKey: "v", start, end, state: "exact", firstWords: "" } as const;
  return mark(coder, { scope: "passage", passage, ...more });
}

const coders = ["ada", "ben", "cleo"];

describe("listQuestions", () => {
  test("what every coder marked on the same words is settled and no question", () => {
    const codings = coders.flatMap((coder) => [mark(coder), onPassage(coder, 10, 20)]);
    const { questions, agreed } = listQuestions({ coders, codings });
    expect(questions).toEqual([]);
    expect(agreed.map(({ scope, passage }) => [scope, passage])).toEqual([
      ["article", null],
      ["passage", "p10-20"],
    ]);
  });

  test("a mark that one coder lacks is a question that says who lacks it", () => {
    const { questions, agreed } = listQuestions({ coders, codings: [mark("ben"), mark("ada")] });
    expect(agreed).toEqual([]);
    expect(questions).toMatchObject([
      { id: "economic-article", without: ["cleo"], readings: [{ coders: ["ada", "ben"] }] },
    ]);
  });

  test("overlapping spans of the same code are one question with a reading for each way to mark them", () => {
    const codings = [
      onPassage("ada", 10, 30),
      onPassage("ben", 10, 18),
      onPassage("ben", 20, 40),
      onPassage("cleo", 10, 30),
    ];
    const { questions } = listQuestions({ coders, codings });
    expect(questions.map(({ readings }) => readings)).toEqual([
      [
        { passages: ["p10-30"], coders: ["ada", "cleo"] },
        { passages: ["p10-18", "p20-40"], coders: ["ben"] },
      ],
    ]);
  });

  test("spans that merely touch, and those of another code, are questions of their own", () => {
    const codings = [
      onPassage("ada", 10, 20),
      onPassage("ben", 20, 30),
      onPassage("cleo", 12, 18, { code: "morality" }),
    ];
    expect(listQuestions({ coders, codings }).questions.map(({ id }) => id)).toEqual([
      "economic-passage-p10-20",
      "morality-passage-p12-18",
      "economic-passage-p20-30",
    ]);
  });

  test("a code that somebody found nowhere comes before one that all found somewhere", () => {
    const everywhere = coders.map((coder, index) => onPassage(coder, index * 10, index * 10 + 5, { code: "morality" }));
    const { questions } = listQuestions({ coders, codings: [...everywhere, onPassage("ada", 500, 520)] });
    expect(questions[0]?.code).toBe("economic");
  });

  test("marks of whoever has not finished the article are not weighed", () => {
    expect(listQuestions({ coders, codings: [mark("dora")] })).toEqual({ questions: [], agreed: [] });
  });
});

const spans = fc.array(
  fc
    .tuple(fc.constantFrom(...coders), fc.nat(60), fc.integer({ min: 1, max: 12 }))
    .map(([coder, start, length]) => onPassage(coder, start, start + length)),
  { maxLength: 12 },
);

describe("clusterMarks", () => {
  test("every mark is in one place, and no two places overlap", () => {
    fc.assert(
      fc.property(spans, (marks) => {
        const places = clusterMarks(marks);
        expect(places.flat()).toHaveLength(marks.length);
        const ends = places.map((place) => Math.max(...place.map(({ passage }) => passage?.end ?? 0)));
        const starts = places.map((place) => Math.min(...place.map(({ passage }) => passage?.start ?? 0)));
        for (const [index, start] of starts.entries()) {
          if (index > 0) expect(start).toBeGreaterThanOrEqual(ends[index - 1] ?? 0);
        }
      }),
    );
  });
});

describe("settleCodings", () => {
  const codings = [mark("ada"), ...coders.map((coder) => onPassage(coder, 0, 5))];
  const compared = listQuestions({ coders, codings });
  const ruling: Ruling = { code: "economic", scope: "article", passage: null, applies: true, reason: null };

  test("nothing stands while a question is open", () => {
    expect(settleCodings(compared, [])).toBeNull();
  });

  test("what was agreed stands with what was decided to apply", () => {
    expect(settleCodings(compared, [ruling])?.map(({ scope }) => scope)).toEqual(["passage", "article"]);
    expect(settleCodings(compared, [{ ...ruling, applies: false }])?.map(({ scope }) => scope)).toEqual(["passage"]);
  });

  test("in whose words a mark stands is what most of those who made it say, in a tie the outlet's", () => {
    const voices = (["quoted", "quoted", "outlet"] as const).map((voice, index) =>
      mark(coders[index] ?? "", { voice }),
    );
    expect(settleCodings(listQuestions({ coders, codings: voices }), [])?.[0]?.voice).toBe("quoted");
    const two = listQuestions({ coders: ["ada", "ben"], codings: [mark("ada", { voice: "quoted" }), mark("ben")] });
    expect(settleCodings(two, [])?.[0]?.voice).toBe("outlet");
  });

  test("rulings answer a question only where together they make a reading of some coder", () => {
    const [question] = listQuestions({
      coders,
      codings: [onPassage("ada", 0, 9), onPassage("ben", 0, 4), onPassage("ben", 5, 9)],
    }).questions;
    if (question === undefined) throw new Error("there is no question");
    const rule = (applying: readonly string[]) =>
      ["p0-4", "p0-9", "p5-9"].map((passage): Ruling => ({
        ...ruling,
        scope: "passage",
        passage,
        applies: applying.includes(passage),
      }));
    expect(findDecision(question, rule(["p0-4", "p5-9"]))).toMatchObject({ applies: true, passages: ["p0-4", "p5-9"] });
    expect(findDecision(question, rule([]))).toMatchObject({ applies: false });
    expect(findDecision(question, rule(["p0-4"]))).toBeNull();
    expect(findDecision(question, rule(["p0-9"]).slice(1))).toBeNull();
  });
});

describe("shuffledLetters", () => {
  test("each coder has one letter, the same for the same article whoever asks first", () => {
    const there = shuffledLetters(coders, "article-1");
    expect([...there.values()].sort()).toEqual(["A", "B", "C"]);
    expect(shuffledLetters(coders.toReversed(), "article-1")).toEqual(there);
  });

  test("over the articles every coder gets every letter", () => {
    const letters = Array.from({ length: 40 }, (_, article) =>
      shuffledLetters(coders, `article-${article}`).get("ada"),
    );
    expect(new Set(letters)).toEqual(new Set(["A", "B", "C"]));
  });
});
