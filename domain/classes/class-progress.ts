import type { ClassMaterial } from "./class-material";
import type { ClassPlan } from "./class-plan";
import type { ClassProgress, SeatedAnswer } from "./class-results";
import { openScreens, screensOf, type Seat } from "./class-screens";

/**
 * How far a class is in the part that is open, step by step, and how many wait. For the teacher alone: the counts are not
 * suppressed, and say nothing about an answer. A step counts for a pupil once they have gone on from all its screens.
 *
 * @param seats everybody who has joined
 * @param gate how many conversations the teacher has gone past
 */
export function classProgress(
  plan: ClassPlan,
  material: ClassMaterial,
  seats: readonly Seat[],
  answers: readonly SeatedAnswer[],
  gate: number,
): ClassProgress {
  const done = new Set(answers.filter(({ item, value }) => item.endsWith("/done") && value === "1").map(placeOf));
  const own = seats.map((seat) => {
    const screens = openScreens(screensOf(plan, material, seat), gate).filter(({ step }) => step.kind !== "talk");
    return screens.map(({ id, step }) => ({ step: step.id, isDone: done.has(`${seat.number} ${id}/done`) }));
  });
  const steps = stepsOfPart(plan, gate).map(({ id, title }) => {
    const theirs = own.map((screens) => screens.filter(({ step }) => step === id)).filter(({ length }) => length > 0);
    const through = theirs.filter((screens) => screens.every(({ isDone }) => isDone));
    return { step: id, title, done: through.length, of: theirs.length };
  });
  const waiting = own.filter((screens) => screens.every(({ isDone }) => isDone)).length;
  return { joined: seats.length, steps, waiting };
}

function placeOf({ seat, item }: SeatedAnswer): string {
  return `${seat} ${item}`;
}

/** The steps between the conversation that was left last and the next one. */
function stepsOfPart(plan: ClassPlan, gate: number): ClassPlan["steps"] {
  const talks = [...plan.steps.keys()].filter((at) => plan.steps[at]?.kind === "talk");
  const from = gate === 0 ? 0 : (talks[gate - 1] ?? plan.steps.length - 1) + 1;
  return plan.steps.slice(from, talks[gate] ?? plan.steps.length);
}
