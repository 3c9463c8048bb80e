import type { ClassMaterial, Letter } from "./class-material";
import type { ChooseItem, ClassPlan, ClassStep } from "./class-plan";

/** One task on one screen. */
export interface ClassScreen {
  /** `step/text/what`, with `-` for what it has not: `mark/B/capacity`, `read/A/-`, `missing/-/c3`. */
  readonly id: string;
  readonly step: ClassStep;
  readonly letter: Letter | null;
  /** Key of the label to be marked, or null. */
  readonly label: string | null;
  readonly item: ChooseItem | null;
}

/** What one pupil was dealt. */
export interface Seat {
  /** From 0, in the order of joining. */
  readonly number: number;
  /** 0 or 1: which half of the class, drawn at random; decides the cards. */
  readonly half: 0 | 1;
}

/** The texts that a pupil works on. */
export function textsOf(plan: ClassPlan, material: ClassMaterial, seat: Seat): readonly Letter[] {
  const letters = material.texts.map(({ letter }) => letter);
  if (plan.dealing === "all") return letters;
  const own = letters[seat.number % letters.length];
  return own === undefined ? [] : [own];
}

/** All screens of a pupil, in order; `talk` steps are screens as well: there they wait for the teacher. */
export function screensOf(plan: ClassPlan, material: ClassMaterial, seat: Seat): readonly ClassScreen[] {
  const own = textsOf(plan, material, seat);
  const all = material.texts.map(({ letter }) => letter);
  return plan.steps.flatMap((step): readonly ClassScreen[] => {
    switch (step.kind) {
      case "read":
      case "scale":
        return lettersOf(step.texts).map((letter) => screen(step, { letter }));
      case "mark":
        return lettersOf(step.texts).flatMap((letter) => step.labels.map((label) => screen(step, { letter, label })));
      case "choose":
        return step.items
          .filter(({ letter }) => letter === null || own.includes(letter))
          .map((item) => screen(step, { letter: item.letter, item }));
      case "write":
        return step.letter === null || own.includes(step.letter) ? [screen(step, { letter: step.letter })] : [];
      case "talk":
        return [screen(step, {})];
    }
  });

  function lettersOf(texts: "own" | "all"): readonly Letter[] {
    return texts === "own" ? own : all;
  }
}

function screen(step: ClassStep, of: Partial<Pick<ClassScreen, "letter" | "label" | "item">>): ClassScreen {
  const { letter = null, label = null, item = null } = of;
  const what = label ?? item?.key ?? "-";
  return { id: `${step.id}/${letter ?? "-"}/${what}`, step, letter, label, item };
}

/**
 * How many of the screens are open: up to and with the first `talk` that the teacher has not gone past.
 *
 * @param gate how many `talk` steps the teacher has gone past, from 0
 */
export function openScreens(screens: readonly ClassScreen[], gate: number): readonly ClassScreen[] {
  let talks = 0;
  const end = screens.findIndex(({ step }) => step.kind === "talk" && ++talks > gate);
  return end === -1 ? screens : screens.slice(0, end + 1);
}

/** The card that lies on a text for a pupil; null where the plan has none. */
export function cardOn(
  plan: ClassPlan,
  letter: Letter,
  half: 0 | 1,
  label: "dealt" | "swapped",
): ClassPlan["cards"][number] | null {
  const place = letter === "A" ? 0 : 1;
  const turned = label === "swapped" ? 1 : 0;
  return plan.cards[(place + half + turned) % 2] ?? null;
}
