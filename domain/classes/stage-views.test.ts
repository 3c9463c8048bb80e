import { describe, expect, test } from "vitest";
import { buildClassMaterial, buildClassPlan } from "@/test/class-material";
import type { ClassPlan, ClassStep } from "./class-plan";
import { classResults } from "./count-results";
import { describeStage, disagreementOnStage, findStageView, resultOnStage, stageViews } from "./stage-views";
import { marksOf } from "./test-class";

const PLAN = buildClassPlan();
const MATERIAL = buildClassMaterial();
const VIEWS = stageViews(PLAN, MATERIAL);

describe("what the stage shows", () => {
  test("each mark comes in steps: the question alone, then the coders, then the class", () => {
    expect(VIEWS.slice(0, 7).map(({ id, piece }) => [id, piece.kind])).toEqual([
      ["join", "join"],
      ["work", "work"],
      ["reveal/talk/1", "question"],
      ["reveal/talk/2", "coders"],
      ["reveal/talk/3", "class"],
      // Nobody coded this text for the second label.
      ["reveal/talk/4", "question"],
      ["reveal/talk/5", "class"],
    ]);
  });

  test("a conversation ends with the sentences the class is divided on, and its questions", () => {
    const kinds = VIEWS.slice(-4).map(({ piece }) => piece.kind);
    expect(kinds).toEqual(["disagreement", "disagreement", "disagreement", "prompt"]);
  });

  test("a choice that has a key shows the class before the key", () => {
    const steps = PLAN.steps.map((step) => (step.kind === "talk" ? { ...step, reveals: ["verb", "rewrite"] } : step));
    const plan: ClassPlan = { ...PLAN, steps };
    expect(stageViews(plan, MATERIAL).map(({ piece }) => piece)).toEqual([
      { kind: "join" },
      { kind: "work" },
      { kind: "class", result: "verb/A/says" },
      { kind: "key", result: "verb/A/says" },
      { kind: "class", result: "rewrite/-/-" },
      { kind: "prompt", text: "Which sentence did you argue about?" },
    ]);
  });

  test("conversations that the class has not come to are left out where the gate is given", () => {
    const twice = PLAN.steps.flatMap((step): readonly ClassStep[] =>
      step.kind === "talk" ? [step, { ...step, id: "end" }] : [step],
    );
    const plan: ClassPlan = { ...PLAN, steps: twice };
    const talks = (gate?: number) => [...new Set(stageViews(plan, MATERIAL, gate).map(({ talk }) => talk))];
    expect(talks(0)).toEqual([null, "talk"]);
    expect(talks(1)).toEqual([null, "talk", "end"]);
    expect(talks()).toEqual([null, "talk", "end"]);
  });
});

test("the teacher's buttons name the text and what is shown of it", () => {
  expect(VIEWS.slice(0, 5).map((view) => describeStage(view, PLAN, MATERIAL))).toEqual([
    "How to join",
    "Work: how far the class is",
    "Text A, “costs and money”: the question",
    "Text A, “costs and money”: what coders marked",
    "Text A, “costs and money”: the class",
  ]);
  const names = VIEWS.map((view) => describeStage(view, PLAN, MATERIAL));
  expect(new Set(names).size).toBe(names.length);
});

test("a view finds its result and its divided sentence, and nothing where there is none", () => {
  const answers = marksOf("mark/A/cost", ["2", "2", "2", "2", "2", "2", "", "", "", "", "", "1"]);
  const results = classResults({ plan: PLAN, material: MATERIAL, answers, counts: [] });
  const view = (id: string) => findStageView(VIEWS, id) ?? { id, talk: null, piece: { kind: "join" } as const };
  expect(resultOnStage(view("reveal/talk/3"), results)).toMatchObject({ kind: "mark", letter: "A", pupils: 12 });
  expect(resultOnStage(view("work"), results)).toBeNull();
  const divided = VIEWS.filter(({ piece }) => piece.kind === "disagreement");
  expect(divided.map((one) => disagreementOnStage(one, PLAN, results))).toEqual([
    { letter: "A", label: "cost", sentence: 2, pupils: 6, of: 12 },
    null,
    null,
  ]);
});

test("a stage that was left on something that is gone shows the work", () => {
  expect(findStageView(VIEWS, "reveal/gone/9")?.id).toBe("work");
});
