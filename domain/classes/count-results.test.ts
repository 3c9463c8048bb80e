import { describe, expect, test } from "vitest";
import { buildClassMaterial, buildClassPlan } from "@/test/class-material";
import type { ClassPlan } from "./class-plan";
import type { ClassResult, HandCount, SeatedAnswer } from "./class-results";
import { classResults } from "./count-results";
import { resultKey } from "./result-key";
import { answersTo, marksOf } from "./test-class";

const MATERIAL = buildClassMaterial();

function find<Kind extends ClassResult["kind"]>(
  key: string,
  kind: Kind,
  answers: readonly SeatedAnswer[],
  { counts = [], plan = buildClassPlan() }: { counts?: readonly HandCount[]; plan?: ClassPlan } = {},
): Extract<ClassResult, { readonly kind: Kind }> {
  const results = classResults({ plan, material: MATERIAL, answers, counts });
  const isWanted = (one: ClassResult): one is Extract<ClassResult, { readonly kind: Kind }> => one.kind === kind;
  const found = results.filter(isWanted).find((result) => resultKey(result) === key);
  if (found === undefined) throw new Error(`no result ${key}`);
  return found;
}

/** Twelve pupils: sentence 2 marked by seven, sentence 4 by six, sentence 1 by two. */
const TWELVE = ["2", "2", "2,4", "2,4", "2,4", "1,2,4", "1,2,4", "4", "", "", "", ""];

describe("marks", () => {
  const result = find("mark/A/cost", "mark", marksOf("mark/A/cost", TWELVE));

  test("are counted by sentence, with small numbers and small rests hidden, beside the coders", () => {
    expect(result.pupils).toBe(12);
    expect(result.sentences).toEqual([
      { index: 0, pupils: null, coders: 0 },
      { index: 1, pupils: null, coders: 0 },
      { index: 2, pupils: 7, coders: 2 },
      { index: 3, pupils: null, coders: 0 },
      { index: 4, pupils: 6, coders: 1 },
    ]);
    expect(result.coders).toEqual([1, 2]);
  });

  test("have a spread over pupils, in which no mark at all is a reading", () => {
    // 0 0 0 0 1 1 1 2 2 2 3 3
    expect(result.spread).toEqual({ lower: 0, median: 1, upper: 2 });
  });

  test("of a class below the minimum are not shown, but the coders' are", () => {
    const few = find("mark/A/cost", "mark", marksOf("mark/A/cost", ["2", "2", "2", "2"]));
    expect(few).toMatchObject({ pupils: null, inPlain: null, spread: null, coders: [1, 2] });
    expect(few.sentences.every(({ pupils }) => pupils === null)).toBe(true);
  });

  test("count once a pupil has gone on", () => {
    const undone = answersTo("mark/A/cost/sentences", ["2", "2", "2", "2", "2"], 12);
    const both = find("mark/A/cost", "mark", [...marksOf("mark/A/cost", TWELVE), ...undone]);
    expect(both).toEqual(result);
  });

  test("in the plain version are no marks of the original, and their readers are counted apart", () => {
    const plain = [
      ...answersTo("mark/A/cost/plain", ["2", "2,3", "2", "1", "0"], 12),
      ...answersTo("mark/A/cost/done", ["1", "1", "1", "1", "1"], 12),
    ];
    const both = find("mark/A/cost", "mark", [...marksOf("mark/A/cost", TWELVE), ...plain]);
    expect(both).toEqual({ ...result, inPlain: 5 });
  });

  test("counted by hand join those of the devices, without a spread", () => {
    const counts = [
      { item: "mark/A/cost/done", value: "1", count: 8 },
      { item: "mark/A/cost/sentences", value: "3", count: 6 },
      { item: "mark/A/cost/sentences", value: "4", count: 1 },
    ];
    const both = find("mark/A/cost", "mark", marksOf("mark/A/cost", TWELVE), { counts });
    expect(both).toMatchObject({ pupils: 20, spread: null });
    expect(both.sentences.map(({ pupils }) => pupils)).toEqual([null, null, 7, 6, 7]);
  });
});

describe("choices", () => {
  const steps: ClassPlan["steps"] = [
    {
      id: "gap",
      kind: "choose",
      title: "Weigh",
      task: "Does it matter?",
      minutes: 1,
      label: "shown",
      items: [{ key: "pump", prompt: "The pump", letter: "A", sentence: null, answer: null }],
      options: ["yes", "no", "unsure"].map((value) => ({ value, name: value, means: null })),
    },
  ];
  const plan = buildClassPlan({ steps });
  const choices = ["yes", "yes", "yes", "yes", "yes", "yes", "no", "no", "no", "no", "no", "unsure"];

  test("are parts of a whole: one small answer takes the next smallest with it", () => {
    const result = find("gap/A/pump", "choose", answersTo("gap/A/pump/choice", choices), { plan });
    expect(result.pupils).toBe(12);
    expect(result.options.map(({ pupils }) => pupils)).toEqual([6, null, null]);
  });

  test("typed in by the teacher give the same figures", () => {
    const counts = [
      { item: "gap/A/pump/choice", value: "yes", count: 6 },
      { item: "gap/A/pump/choice", value: "no", count: 5 },
      { item: "gap/A/pump/choice", value: "unsure", count: 1 },
    ];
    const byHand = find("gap/A/pump", "choose", [], { plan, counts });
    expect(byHand).toEqual(find("gap/A/pump", "choose", answersTo("gap/A/pump/choice", choices), { plan }));
  });

  test("an answer that was taken back counts for nothing", () => {
    const result = find("gap/A/pump", "choose", answersTo("gap/A/pump/choice", [...choices, "", ""]), { plan });
    expect(result.pupils).toBe(12);
  });
});

describe("cards", () => {
  test("tell the halves apart by the card they were dealt, and never show the class beside them", () => {
    // Seats in turn are of half 0 and half 1: of 24, twelve each.
    const values = Array.from({ length: 24 }, (_, seat) =>
      seat % 2 === 0 ? (seat < 14 ? "neutral" : "doubt") : seat < 22 ? "neutral" : "doubt",
    );
    const result = find("verb/A/says", "card", answersTo("verb/A/says/choice", values));
    expect(result.cards).toEqual([
      {
        card: "Public Voice",
        pupils: 12,
        options: [
          { value: "neutral", name: "Just tells", pupils: 7 },
          { value: "doubt", name: "Doubts", pupils: 5 },
        ],
      },
      {
        card: "The Drum",
        pupils: 12,
        options: [
          { value: "neutral", name: "Just tells", pupils: null },
          { value: "doubt", name: "Doubts", pupils: null },
        ],
      },
    ]);
    const all = classResults({
      plan: buildClassPlan(),
      material: MATERIAL,
      answers: answersTo("verb/A/says/choice", values),
      counts: [],
    });
    expect(all.filter((one) => one.kind === "choose")).toEqual([]);
  });
});

describe("before and after", () => {
  const before = answersTo("before/A/-/wording", ["3", "3", "4", "2", "4", "3", "1", "3", "4", "2", "3", "4"]);
  const after = answersTo("after/A/-/wording", ["2", "3", "3", "2", "2", "3", "2", "1", "4", "1", "2"]);

  test("is a shift of those who answered both times", () => {
    // Pairs: 3→2 3→3 4→3 2→2 4→2 3→3 1→2 3→1 4→4 2→1 3→2; the twelfth answered once.
    const result = find("shift/A/wording", "shift", [...before, ...after]);
    expect(result.pupils).toBe(11);
    expect(result.before).toEqual({ lower: 2, median: 3, upper: 4 });
    expect(result.after).toEqual({ lower: 2, median: 2, upper: 3 });
    expect([result.fell, result.stayed, result.rose]).toEqual([null, null, null]);
  });

  test("shows how many moved once both they and the others are ten", () => {
    const many = (item: string, value: string) => answersTo(item, new Array<string>(10).fill(value));
    const still = (item: string) => answersTo(item, new Array<string>(11).fill("2"), 10);
    const answers = [
      ...many("before/A/-/wording", "4"),
      ...still("before/A/-/wording"),
      ...many("after/A/-/wording", "1"),
      ...still("after/A/-/wording"),
    ];
    const result = find("shift/A/wording", "shift", answers);
    // Nobody rose: that is hidden, and one more with it, so that it cannot be worked out.
    expect([result.fell, result.stayed, result.rose]).toEqual([null, 11, null]);
  });

  test("is hidden below ten pairs", () => {
    const result = find("shift/A/wording", "shift", [...before, ...after.slice(0, 9)]);
    expect(result).toMatchObject({ pupils: null, before: null, after: null });
  });

  test("counted by hand has spreads, and nobody knows who moved", () => {
    const hands = (item: string, counts: readonly number[]) =>
      counts.map((count, value) => ({ item, value: String(value), count }));
    const counts = [...hands("before/A/-/sources", [0, 0, 2, 6, 4]), ...hands("after/A/-/sources", [1, 3, 4, 3, 0])];
    const result = find("shift/A/sources", "shift", [], { counts });
    expect(result).toMatchObject({ pupils: 11, fell: null, stayed: null, rose: null });
    expect([result.before?.median, result.after?.median]).toEqual([3, 2]);
  });
});

test("words are shown only once they were let through, in no order that tells who wrote them", () => {
  const plan = buildClassPlan({ freeText: true });
  const answers = answersTo("rewrite/-/-/text", ["third", "first", "second"]);
  const shown = [answers[0], answers[1]].flatMap((answer) => answer ?? []);
  const written = (let_: typeof shown) =>
    classResults({ plan, material: MATERIAL, answers, counts: [], shown: let_ }).flatMap((one) =>
      one.kind === "write" ? [one.texts] : [],
    );
  expect(written([])).toEqual([[]]);
  expect(written(shown)).toEqual([["first", "third"]]);
});

test("nothing in a result depends on which seat gave which answer", () => {
  const answers = [
    ...marksOf("mark/A/cost", TWELVE),
    ...answersTo(
      "before/A/-/wording",
      TWELVE.map(() => "3"),
    ),
    ...answersTo(
      "after/A/-/wording",
      TWELVE.map((_, at) => String(at % 5)),
    ),
  ];
  // Two places on within the same half: other people, the same class.
  const moved = answers.map((answer) => ({ ...answer, seat: (answer.seat + 2) % 12 }));
  const count = (of: readonly SeatedAnswer[]) =>
    classResults({ plan: buildClassPlan(), material: MATERIAL, answers: of, counts: [] });
  expect(count(moved)).toEqual(count(answers));
  expect(JSON.stringify(count(answers))).not.toMatch(/seat|half|nickname/);
});
