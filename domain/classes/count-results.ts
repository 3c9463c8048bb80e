import type { ClassAnswer } from "./class-answers";
import type { ClassMaterial } from "./class-material";
import { type ClassPlan, type ClassStep, SCALE_QUESTIONS } from "./class-plan";
import type { ClassResult, HandCount, SeatedAnswer } from "./class-results";
import { chooseResult } from "./choose-result";
import { markResult } from "./mark-result";
import { shiftResult } from "./shift";
import { type Tally, tallyAnswers } from "./tally";

export interface ClassCounted {
  readonly plan: ClassPlan;
  readonly material: ClassMaterial;
  readonly answers: readonly SeatedAnswer[];
  readonly counts: readonly HandCount[];
  /** What pupils wrote and the teacher let through; left out: nothing. */
  readonly shown?: readonly ClassAnswer[];
}

/**
 * All results of a class in the order of its steps: fit to be shown to everybody, with small numbers hidden
 * (`suppress.ts`), and without anything that says who answered. The whole plan is counted whether or not the class has
 * come that far; which of it the stage shows is for `stageViews`.
 */
export function classResults({ plan, material, answers, counts, shown = [] }: ClassCounted): readonly ClassResult[] {
  const tally = tallyAnswers(answers, counts);
  return plan.steps.flatMap((step) => resultsOfStep(step, { plan, material, tally, shown }));
}

interface Counting {
  readonly plan: ClassPlan;
  readonly material: ClassMaterial;
  readonly tally: Tally;
  readonly shown: readonly ClassAnswer[];
}

function resultsOfStep(step: ClassStep, { plan, material, tally, shown }: Counting): readonly ClassResult[] {
  switch (step.kind) {
    case "read":
    case "talk":
      return [];
    case "mark":
      return material.texts.flatMap((text) =>
        step.labels.map((label) => markResult(tally, plan, material, { step: step.id, text, label })),
      );
    case "choose":
      return step.items.map((item) => chooseResult(tally, plan, step, item));
    case "scale": {
      const before = plan.steps.find((other) => other.kind === "scale" && other.when === "before");
      if (step.when === "before" || before === undefined) return [];
      return material.texts.flatMap(({ letter }) =>
        SCALE_QUESTIONS.map(({ key: question }) =>
          shiftResult(tally, plan, { before: before.id, after: step.id, letter, question }),
        ),
      );
    }
    case "write": {
      const texts = shown.filter(({ item }) => item === `${step.id}/${step.letter ?? "-"}/-/text`);
      // By their words: the order of arrival would tell who sat where.
      const inWordOrder = texts.map(({ value }) => value).sort();
      return [{ kind: "write", step: step.id, prompt: step.task, texts: inWordOrder }];
    }
  }
}
