import type { ClassPlan, ClassStep } from "./class-plan";

/**
 * What the minimum counts will hide in a class of this size, in sentences, said before it starts. Never empty: where
 * nothing need be hidden it says so.
 *
 * @param classSize devices: pupils, or groups
 * @param texts how many texts the session has
 */
export function foresee(plan: ClassPlan, classSize: number, texts = 2): readonly string[] {
  const { minimum, minimumPaired } = plan;
  const readers = plan.dealing === "jigsaw" ? Math.floor(classSize / texts) : classSize;
  const who = plan.mode === "groups" ? "groups" : "pupils";
  const each = plan.dealing === "jigsaw" ? ` About ${readers} ${who} will read each text.` : "";
  const kinds = new Set(plan.steps.flatMap(kindsOf));
  const said = [
    ...(kinds.has("mark") ? sayMarks(readers, minimum, who) : []),
    ...(kinds.has("choose") ? sayChoices(readers, minimum, who) : []),
    ...(kinds.has("card") ? sayHalves(Math.floor(readers / 2), minimum, who) : []),
    ...(kinds.has("shift") ? sayShift(readers, minimumPaired, who) : []),
  ];
  if (said.length === 0) return ["No numbers are shown in this session, so nothing is hidden."];
  return each === "" ? said : [each.trim(), ...said];
}

function kindsOf(step: ClassStep): readonly ("mark" | "choose" | "card" | "shift")[] {
  if (step.kind === "mark") return ["mark"];
  if (step.kind === "scale") return step.when === "after" ? ["shift"] : [];
  if (step.kind !== "choose") return [];
  return step.label === "dealt" || step.label === "swapped" ? ["card"] : ["choose"];
}

function sayMarks(readers: number, minimum: number, who: string): readonly string[] {
  if (readers < minimum) {
    return [
      `Marked sentences: nothing of the class will be shown, because fewer than ${minimum} ${who} mark each text. The coders’ marks will be.`,
    ];
  }
  if (readers < 2 * minimum) {
    return [
      `Marked sentences: how many a pupil marked will be shown, but not how many marked each one. That takes ${2 * minimum} ${who}: ${minimum} who did and ${minimum} who did not.`,
    ];
  }
  return [
    `Marked sentences: one that fewer than ${minimum} ${who} marked, or all but fewer than ${minimum}, is shown without its number.`,
  ];
}

function sayChoices(readers: number, minimum: number, who: string): readonly string[] {
  if (readers < minimum) return [`Choices: hidden, because fewer than ${minimum} ${who} make each of them.`];
  if (readers < 2 * minimum) return [`Choices: only how many answered will be shown, not what they chose.`];
  return [
    `Choices: an answer of fewer than ${minimum} ${who} is hidden, and another one with it where it could be worked out.`,
  ];
}

function sayHalves(half: number, minimum: number, who: string): readonly string[] {
  if (half < minimum) {
    return [`Cards: hidden, because each half of the class has only about ${half} ${who}; it takes ${minimum}.`];
  }
  if (half < 2 * minimum) {
    return [
      `Cards: with about ${half} ${who} in each half, only how many answered will be shown. To see what each half chose takes a class of ${4 * minimum}.`,
    ];
  }
  return [`Cards: in each half an answer of fewer than ${minimum} ${who} is hidden.`];
}

function sayShift(readers: number, minimumPaired: number, who: string): readonly string[] {
  if (readers < minimumPaired) {
    return [`Before and after: hidden, because it takes ${minimumPaired} ${who} who answer both times.`];
  }
  return [
    `Before and after: the middle answers are shown once ${minimumPaired} ${who} answered both times; how many moved only where ${minimumPaired} did and ${minimumPaired} did not.`,
  ];
}
