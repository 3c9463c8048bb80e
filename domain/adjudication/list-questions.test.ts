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
        { passages: ["p10-30"], coders: ["ada", "cleo"], voice: "outlet" },
        { passages: ["p10-18", "p20-40"], coders: ["ben"], voice: "outlet" },
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

  test("the same words marked as the outlet's and as a speaker's ask for the voice alone", () => {
    const codings = [
      onPassage("ada", 10, 30),
      onPassage("ben", 10, 30, { voice: "quoted" }),
      onPassage("cleo", 10, 30),
      ...coders.map((coder) => onPassage(coder, 50, 60, { voice: "quoted" })),
    ];
    const { questions, agreed } = listQuestions({ coders, codings });
    expect(questions).toMatchObject([
      {
        id: "economic-passage-p10-30-voice",
        asks: "voice",
        without: [],
        readings: [
          { voice: "outlet", coders: ["ada", "cleo"] },
          { voice: "quoted", coders: ["ben"] },
        ],
      },
    ]);
    expect(agreed).toEqual([{ code: "economic", scope: "passage", passage: "p50-60", voice: "quoted" }]);
  });

  test("a mark that one coder lacks is asked once, with the voice beside it", () => {
    const codings = [mark("ada", { voice: "quoted" }), mark("ben")];
    const { questions } = listQuestions({ coders, codings });
    expect(questions).toMatchObject([{ asks: "code", voicesDiffer: true, readings: [{ voice: "outlet" }] }]);
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
  const ruling: Ruling = {
    code: "economic",
    scope: "article",
    passage: null,
    applies: true,
    voice: null,
    reason: null,
  };

  test("nothing stands while a question is open", () => {
    expect(settleCodings(compared, [])).toBeNull();
  });

  test("what was agreed stands with what was decided to apply", () => {
    expect(settleCodings(compared, [ruling])?.map(({ scope }) => scope)).toEqual(["passage", "article"]);
    expect(settleCodings(compared, [{ ...ruling, applies: false }])?.map(({ scope }) => scope)).toEqual(["passage"]);
  });

  test("in whose words a mark stands is what most of those who made it say, in a tie the outlet's", () => {
    const voiceOf = (...voices: readonly WeighedCoding["voice"][]) => {
      const asked = listQuestions({ coders, codings: voices.map((voice, at) => mark(coders[at] ?? "", { voice })) });
      return settleCodings(asked, [ruling])?.[0]?.voice;
    };
    expect(voiceOf("quoted")).toBe("quoted");
    expect(voiceOf("quoted", "outlet")).toBe("outlet");
  });

  test("the adjudicator's voice stands against that of most", () => {
    const asked = listQuestions({ coders, codings: [mark("ada"), mark("ben", { voice: "quoted" })] });
    expect(settleCodings(asked, [{ ...ruling, voice: "quoted" }])?.[0]?.voice).toBe("quoted");
  });

  test("a question of voice is open until a voice is named", () => {
    const voices = (["quoted", "quoted", "outlet"] as const).map((voice, at) => mark(coders[at] ?? "", { voice }));
    const asked = listQuestions({ coders, codings: voices });
    expect(settleCodings(asked, [ruling])).toBeNull();
    expect(settleCodings(asked, [{ ...ruling, voice: "outlet" }])).toEqual([
      { code: "economic", scope: "article", passage: null, voice: "outlet" },
    ]);
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

const marks = fc.array(
  fc
    .tuple(fc.constantFrom(...coders), fc.nat(12), fc.constantFrom("outlet" as const, "quoted" as const))
    .map(([coder, start, voice]) => onPassage(coder, start * 4, start * 4 + 6, { voice })),
  { maxLength: 16 },
);

describe("what is asked and what is agreed", () => {
  test("every passage is either in question or agreed, and every reading can be decided for", () => {
    fc.assert(
      fc.property(marks, (codings) => {
        const { questions, agreed } = listQuestions({ coders, codings });
        const asked = questions.flatMap((question) => question.readings.flatMap(({ passages }) => passages));
        const settled = agreed.flatMap(({ passage }) => passage ?? []);
        expect(new Set([...asked, ...settled])).toEqual(new Set(codings.map(({ passage }) => passage?.key)));
        expect(settled.filter((passage) => asked.includes(passage))).toEqual([]);
        expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
        for (const question of questions) {
          const { scope, code, readings } = question;
          for (const { passages, voice } of readings) {
            const rulings = readings
              .flatMap((reading) => reading.passages)
              .map((passage): Ruling => {
                return { code, scope, passage, applies: passages.includes(passage), voice, reason: null };
              });
            expect(findDecision(question, rulings)).toMatchObject({ applies: true, voice });
          }
        }
      }),
    );
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
