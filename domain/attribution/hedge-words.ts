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
  for (let at = first; at <= last; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.quotation !== null) continue;
    if (isModal(unit.lower) ? WEAK_MODALS.has(unit.lower) && !isNoModal(units, at) : HEDGES.has(unit.lower)) {
      if (!isGroupOfVoters(units, at)) return true;
    }
  }
  return false;
}

/** "on May 4", "Theresa May", "the army's might": inside a line no modal verb of doubt has a capital, an article or an owner. */
function isNoModal(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (unit === undefined || unit.pos === "PROPN") return true;
  // "could not sign": was not able to.
  if (unit.lower === "could" && /^(?:not|n't)$/u.test(units[at + 1]?.lower ?? "")) return true;
  if (at > 0 && /^\p{Lu}/u.test(unit.text)) return true;
  return before !== undefined && (before.pos === "DET" || /^(?:'s|'|his|her|its|their|of)$/u.test(before.lower));
}

/** "likely voters": whom a poll asks, not what it leaves open. */
function isGroupOfVoters(units: readonly Unit[], at: number): boolean {
  return (
    /likely$/u.test(units[at]?.lower ?? "") &&
    /^(?:voters?|electorate|caucus-?goers)$/u.test(units[at + 1]?.lower ?? "")
  );
}
