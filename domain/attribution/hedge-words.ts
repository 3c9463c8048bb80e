import type { Unit } from "./clause-lines";
import { isModal } from "./function-words";
import type { UnitSpan } from "./noun-phrases";

const HEDGES = new Set(
  (
    "reportedly allegedly apparently supposedly purportedly seemingly presumably possibly perhaps maybe probably " +
    "ostensibly likely unlikely alleged purported supposed rumoured rumored"
  ).split(" "),
);

const WEAK_MODALS = new Set(["may", "might", "could"]);

/** Whether words of a span leave open if what they say is so: "may", "reportedly". Quoted words are not looked at. */
export function isHedged(units: readonly Unit[], { first, last }: UnitSpan): boolean {
  return units.slice(first, last + 1).some(({ lower, quotation, pos }) => {
    if (quotation !== null) return false;
    if (isModal(lower)) return WEAK_MODALS.has(lower) && pos !== "PROPN";
    return HEDGES.has(lower);
  });
}
