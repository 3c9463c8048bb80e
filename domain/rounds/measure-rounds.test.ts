import { describe, expect, it } from "vitest";
import type { CodedWork } from "../agreement/coded-work";
import type { ComparedAssignment, ComparedCoding } from "../comparison/comparison";
import { cutWindows, describeDrift, type DriftPoint, driftTable } from "./measure-drift";
import { describeTraining, measureTraining } from "./measure-training";
import { findNext, measureProgress } from "./round-progress";
import type { RoundWork } from "./round";

const CODES = [
  { key: "economic", name: "Economic" },
  { key: "morality", name: "Morality" },
];

/** Articles a0 … that ada (training) and the reference finished; each says who applied which code. */
function workOf(marks: readonly (readonly string[])[], phase: "training" | "main" = "training"): CodedWork {
  const articles = marks.map((_, index) => ({
    key: `a${index}`,
    headline: `Headline ${index}`,
    outlet: null,
    events: [],
    text: null,
  }));
  const assignments = articles.flatMap(({ key }, index): ComparedAssignment[] => [
    { article: key, coder: "ref", phase: "main", submittedAt: `2031-04-0${1 + (index % 9)}` },
    { article: key, coder: "ada", phase, submittedAt: "2031-04-10" },
  ]);
  const codings = marks.flatMap((own, index) =>
    own.map((mark): ComparedCoding => {
      const [coder = "", code = ""] = mark.split(" ");
      const fields = { scope: "article", voice: "outlet", unsure: false, note: null, passage: null } as const;
      return { key: `${index} ${mark}`, article: `a${index}`, coder, code, ...fields };
    }),
  );
  const codebook = { key: "frames", name: "Frames", version: 1, codes: CODES };
  return { codebook, articles, assignments, codings, coders: {} };
}

const RULES = { coder: "ada", reference: "ref", targetAlpha: 0.8, seed: "s" } as const;
const keysOf = (work: CodedWork) => new Set(work.articles.map(({ key }) => key));
const BOTH = ["ada economic", "ref economic"];

describe("training", () => {
  it("is reached at the target over ten articles, and not a single one before", () => {
    const marks = Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? BOTH : []));
    const ten = workOf(marks);
    const training = measureTraining(ten, { ...RULES, articles: keysOf(ten) });
    expect(training).toMatchObject({ articles: 10, isReached: true, alpha: { value: 1 } });
    const nine = workOf(marks.slice(0, 9));
    const before = measureTraining(nine, { ...RULES, articles: keysOf(nine) });
    expect(before).toMatchObject({ articles: 9, isReached: false, alpha: { value: 1 } });
    expect(describeTraining(before, [])).toBe(
      "Not yet: alpha 1.00 over 9 articles, target .80. At least 1 more article is needed.",
    );
  });

  it("puts the code with most differences first, and says so", () => {
    const work = workOf([BOTH, BOTH, [], ["ada morality"], ["ref morality"], ["ada economic"]]);
    const { codes, ...figure } = measureTraining(work, { ...RULES, articles: keysOf(work) });
    expect(codes.map(({ code, disputed }) => [code, disputed.length])).toEqual([
      ["morality", 2],
      ["economic", 1],
    ]);
    const said = describeTraining(
      figure,
      codes.map(({ name }) => name),
    );
    expect(said).toMatch(/^Not yet: alpha \S+ over 6 articles, .* Look first at Morality and Economic\.$/);
  });

  it("counts only the round's articles, and says where there is nothing yet", () => {
    const work = workOf([BOTH, []]);
    const training = measureTraining(work, { ...RULES, articles: new Set() });
    expect(training).toMatchObject({ articles: 0, isReached: false });
    expect(describeTraining(training, [])).toMatch(/^Nothing to compare yet/);
  });
});

describe("drift", () => {
  const finished = (article: string, coder: string, submittedAt: string | null): ComparedAssignment => ({
    article,
    coder,
    submittedAt,
  });
  const point = (first: number, value: number | null): DriftPoint => ({
    first,
    last: first + 9,
    from: "2031-04-01",
    to: "2031-04-02",
    articles: [],
    alpha: value === null ? { value, reason: "no variation" } : { value, interval: null },
  });

  it("cuts articles into windows in the order in which the second coder handed them in", () => {
    const windows = cutWindows(
      [
        finished("late", "ada", "2031-04-01"),
        finished("late", "ben", "2031-04-09"),
        finished("early", "ada", "2031-04-05"),
        finished("early", "ben", "2031-04-02"),
        finished("alone", "ada", "2031-04-01"),
        finished("open", "ada", "2031-04-01"),
        finished("open", "ben", null),
      ],
      2,
    );
    expect(windows).toEqual([{ first: 1, last: 2, from: "2031-04-05", to: "2031-04-09", articles: ["early", "late"] }]);
  });

  it("leaves a window that is not full out", () => {
    const both = ["a", "b", "c"].flatMap((key) => [finished(key, "ada", "2031"), finished(key, "ben", "2031")]);
    expect(cutWindows(both, 2)).toHaveLength(1);
    expect(cutWindows(both, 4)).toEqual([]);
  });

  it.each([
    [[0.82, 0.61], "Agreement fell: alpha .82 in articles 1 to 10, .61 in articles 11 to 20."],
    [[0.6, 0.82], "Agreement rose: alpha .60 in articles 1 to 10, .82 in articles 11 to 20."],
    [[0.8, 0.75], "Agreement is steady: alpha between .75 and .80 in every window."],
    [
      [0.8, 0.5, 0.78],
      "Agreement went up and down and ended where it began: alpha .80 in articles 1 to 10, .78 in articles 21 to 30.",
    ],
    [[0.8, null], "Two windows of 10 articles that two coders finished show whether agreement drifts."],
  ])("says of %j: %s", (values, sentence) => {
    expect(describeDrift(values.map((value, index) => point(index * 10 + 1, value)))).toBe(sentence);
  });

  it("leaves the cell empty where alpha is not defined", () => {
    expect(driftTable([point(1, null)]).rows).toEqual([["1–10", "2031-04-01", "2031-04-02", "", "", ""]]);
  });
});

describe("progress", () => {
  const work = (coder: string, position: number, state: "none" | "begun" | "finished"): RoundWork => ({
    coder,
    article: `a${position}`,
    position,
    isBegun: state !== "none",
    submittedAt: state === "finished" ? "2031-04-01" : null,
  });

  it("counts what each has been given, begun and handed in", () => {
    const all = [
      work("ben", 1, "finished"),
      work("ada", 1, "begun"),
      work("ada", 2, "none"),
      work("ada", 3, "finished"),
    ];
    expect(measureProgress(all)).toEqual({
      articles: 3,
      handedOut: 4,
      finished: 2,
      coders: [
        { coder: "ada", handedOut: 3, open: 1, finished: 1 },
        { coder: "ben", handedOut: 1, open: 0, finished: 1 },
      ],
    });
  });

  it("goes on after the article that one is at, then with what was left behind", () => {
    const all = [work("ada", 1, "none"), work("ada", 2, "finished"), work("ada", 3, "begun")];
    expect(findNext(all)?.position).toBe(1);
    expect(findNext(all, 2)?.position).toBe(3);
    expect(findNext(all, 3)?.position).toBe(1);
    expect(findNext([work("ada", 1, "finished")])).toBeNull();
  });
});
