import type { Unit } from "./clause-lines";
import { isAuxiliary, isConjunction, isGroupAdverb, isQuestionWord, isRelative } from "./function-words";

/** Words that bring a finite verb of their own into a clause. */
const OPENERS = new Set("that because although though while whereas once as".split(" "));

/**
 * Where a clause that hangs on the subject of a sentence ends (not included): "the claim that [prices fell] is wrong",
 * "the aide who said [the memo was real] has left". The first finite verb that belongs to no clause inside it is the
 * verb of the sentence around; `lineEnd` where there is none.
 */
export function endOfSubjectClause(units: readonly Unit[], first: number, lineEnd: number): number {
  let expected = 1;
  for (let at = first; at < lineEnd; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.quotation !== null) continue;
    if (at > first && opensOwnClause(units, at)) expected += 1;
    if (!isFiniteVerb(units, at) || isConjunction(units[at - 1]?.lower ?? "")) continue;
    if (expected === 0) return beforeAdverbs(units, at);
    expected -= 1;
  }
  return lineEnd;
}

/** "the claim that prices fell | clearly echoes": the adverb goes with the verb of the sentence around. */
function beforeAdverbs(units: readonly Unit[], verb: number): number {
  let at = verb;
  while (isGroupAdverb(units[at - 1]?.lower ?? "")) at -= 1;
  return at;
}

function opensOwnClause(units: readonly Unit[], at: number): boolean {
  const lower = units[at]?.lower ?? "";
  if (isConjunction(lower)) return false;
  // "as a fraud", "that bridge": no verb of their own.
  if (lower === "as" || lower === "that") return /^(?:PRON|PROPN|AUX|VERB)$/u.test(units[at + 1]?.pos ?? "");
  return OPENERS.has(lower) || isRelative(lower) || isQuestionWord(lower);
}

/** Whether the unit at `at` is the finite verb, or the first auxiliary, of a verb group. */
export function isFiniteVerb(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.quotation !== null || (unit.pos !== "VERB" && unit.pos !== "AUX")) return false;
  let before = at - 1;
  while (isGroupAdverb(units[before]?.lower ?? "")) before -= 1;
  const lower = units[before]?.lower ?? "";
  return !isAuxiliary(lower) && lower !== "to" && !/ing$/u.test(unit.lower);
}
