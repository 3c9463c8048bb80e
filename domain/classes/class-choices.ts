import type { ClassMode, ClassPlan, Exercise, OutletCard } from "./class-plan";

/** The parts of a session that a teacher puts together, in the order in which they come. */
export const OWN_STEPS = ["read", "code", "compare", "reveal", "discuss", "exit"] as const;
export type OwnStep = (typeof OWN_STEPS)[number];

/** What a teacher chooses beside the material. What is left out follows the exercise. */
export interface ClassChoices {
  readonly exercise: Exercise;
  readonly mode: ClassMode;
  /** Left out: all for the three exercises, jigsaw for own sessions. */
  readonly dealing?: ClassPlan["dealing"];
  /** Whether outlets stay hidden until the class has worked; own sessions only. Left out: yes. */
  readonly masked?: boolean;
  /** Left out: no. */
  readonly freeText?: boolean;
  /** Own sessions only; left out: all. */
  readonly steps?: readonly OwnStep[];
  /** Minutes for reading; own sessions only. Left out: as long as the texts are. */
  readonly readMinutes?: number;
  /** Two of `OUTLET_CARDS` for the exercise on labels; see `dealCards`. */
  readonly cards?: readonly OutletCard[];
  /** Left out: 5 and 10. */
  readonly minimum?: number;
  readonly minimumPaired?: number;
}

/** Why an exercise cannot be made of this material, and how to get what it lacks. */
export interface PlanRefusal {
  readonly ok: false;
  readonly reason:
    "few-texts" | "many-texts" | "few-claims" | "few-labels" | "many-labels" | "no-verbs" | "nothing-missing";
  readonly message: string;
}

export type PlannedClass = { readonly ok: true; readonly plan: ClassPlan } | PlanRefusal;

export function refusePlan(reason: PlanRefusal["reason"], message: string): PlanRefusal {
  return { ok: false, reason, message };
}

/** The parts of a plan that every exercise fills alike. */
export function planFrame(
  choices: ClassChoices,
  dealing: ClassPlan["dealing"],
): Pick<ClassPlan, "exercise" | "mode" | "dealing" | "freeText" | "minimum" | "minimumPaired" | "cards"> {
  const { exercise, mode, freeText = false, minimum = 5, minimumPaired = 10 } = choices;
  return { exercise, mode, dealing: choices.dealing ?? dealing, freeText, minimum, minimumPaired, cards: [] };
}
