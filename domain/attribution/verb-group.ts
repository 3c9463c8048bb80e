import type { Unit } from "./clause-lines";
import { isAuxiliary, isGroupAdverb, isNegation } from "./function-words";

/** The words before a verb that belong to it: auxiliaries, "not", adverbs, "to". */
export interface VerbGroup {
  readonly first: number;
  readonly isNegated: boolean;
  readonly hasBe: boolean;
  readonly hasHave: boolean;
  readonly modal: string | null;
  readonly isInfinitive: boolean;
}

const LONGEST_GROUP = 8;

/** The verb group that ends with the verb at `verb`. */
export function verbGroupOf(units: readonly Unit[], verb: number): VerbGroup {
  let first = verb;
  let isNegated = false;
  let hasBe = false;
  let hasHave = false;
  let modal: string | null = null;
  let isInfinitive = false;
  for (let at = verb - 1; at >= 0 && verb - at <= LONGEST_GROUP; at -= 1) {
    const lower = units[at]?.lower ?? "";
    if (units[at]?.quotation !== null) break;
    if (lower === "to" && at === first - 1) isInfinitive = true;
    else if (isNegation(lower)) isNegated = true;
    else if (isAuxiliary(lower)) {
      if (/^(?:be|is|are|was|were|been|being|get|gets|got|am)$/u.test(lower)) hasBe = true;
      else if (/^(?:have|has|had|having|'ve)$/u.test(lower)) hasHave = true;
      else if (!/^(?:do|does|did|'s|'re|'m|'d)$/u.test(lower)) modal = lower;
    } else if (!isGroupAdverb(lower)) break;
    first = at;
    if (isInfinitive && lower === "to") break;
  }
  // An adverb at the edge belongs to no group of its own when nothing but adverbs stands there.
  while (first < verb && isGroupAdverb(units[first]?.lower ?? "")) first += 1;
  return { first, isNegated, hasBe, hasHave, modal, isInfinitive };
}
