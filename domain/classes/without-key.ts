import type { ClassMaterial } from "./class-material";
import type { ClassPlan } from "./class-plan";

/** A session without anything that those said who coded its texts: for somebody who is still coding one of them. */
export function withoutKey<Session extends { readonly plan: ClassPlan; readonly material: ClassMaterial }>(
  session: Session,
): Session {
  const { plan, material } = session;
  return {
    ...session,
    material: { ...material, claims: [], reference: [] },
    plan: {
      ...plan,
      steps: plan.steps.map((step) =>
        step.kind === "choose" ? { ...step, items: step.items.map((item) => ({ ...item, answer: null })) } : step,
      ),
    },
  };
}
