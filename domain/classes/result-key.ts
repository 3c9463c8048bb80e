import type { ClassMaterial } from "./class-material";
import { type ClassStep, SCALE_QUESTIONS } from "./class-plan";
import type { ClassResult } from "./class-results";

/** The place of a result in its session: `mark/B/cost`, `verb/A/q1`, `shift/B/wording`, `rewrite/-/-`. */
export function resultKey(result: ClassResult): string {
  switch (result.kind) {
    case "mark":
      return `${result.step}/${result.letter}/${result.label}`;
    case "choose":
    case "card":
      return `${result.step}/${result.letter ?? "-"}/${result.item}`;
    case "shift":
      return `shift/${result.letter}/${result.question}`;
    case "write":
      return `${result.step}/-/-`;
  }
}

/** Keys of the results that a step has, in their order; before anybody has answered. */
export function resultKeysOf(step: ClassStep, material: ClassMaterial): readonly string[] {
  const letters = material.texts.map(({ letter }) => letter);
  switch (step.kind) {
    case "read":
    case "talk":
      return [];
    case "mark":
      return letters.flatMap((letter) => step.labels.map((label) => `${step.id}/${letter}/${label}`));
    case "choose":
      return step.items.map(({ key, letter }) => `${step.id}/${letter ?? "-"}/${key}`);
    case "scale":
      if (step.when === "before") return [];
      return letters.flatMap((letter) => SCALE_QUESTIONS.map(({ key }) => `shift/${letter}/${key}`));
    case "write":
      return [`${step.id}/-/-`];
  }
}
