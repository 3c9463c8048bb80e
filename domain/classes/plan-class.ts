import type { ClassChoices, PlannedClass } from "./class-choices";
import type { ClassMaterial } from "./class-material";
import { planLabel } from "./exercises/label";
import { planOwnSession } from "./exercises/own-session";
import { planWhatsMissing } from "./exercises/whats-missing";
import { planWhoSaysSo } from "./exercises/who-says-so";

/**
 * The plan of a session: what pupils do on which screen, when they wait for one another, how long it takes, and what the
 * teacher needs to know. Refuses what the material cannot carry, with what is missing and how to get it.
 */
export function planClass(material: ClassMaterial, choices: ClassChoices): PlannedClass {
  switch (choices.exercise) {
    case "who-says-so":
      return planWhoSaysSo(material, choices);
    case "whats-missing":
      return planWhatsMissing(material, choices);
    case "label":
      return planLabel(material, choices);
    case "own":
      return planOwnSession(material, choices);
  }
}

/** How long the steps take together, in minutes. */
export function minutesOf({ steps }: { readonly steps: readonly { readonly minutes: number }[] }): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}
