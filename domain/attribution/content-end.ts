import type { Unit } from "./clause-lines";
import { cueVerbsOf } from "./cue-verbs";
import { verbGroupOf } from "./find-subject";
import { isConjunction, isGroupAdverb } from "./function-words";

export interface ContentLimits {
  /** Not included; final marks of the sentence lie beyond it. */
  readonly lineEnd: number;
  /** Units at which the words of another cue begin ("…, Ash said"). */
  readonly barriers: ReadonlySet<number>;
  /** The cue stands in a clause that ends with the next comma: "Ash, who said so, left". */
  readonly stopsAtComma: boolean;
}

const CONTRASTS = new Set(["but", "while", "although", "though", "whereas", "however", "according", "citing"]);

/** Where the words that begin at `first` end (not included): at a border of sentences, or where another voice begins. */
export function contentEnd(units: readonly Unit[], first: number, limits: ContentLimits): number {
  for (let at = first; at < limits.lineEnd; at += 1) {
    const unit = units[at];
    if (unit === undefined) return at;
    if (limits.barriers.has(at)) return at;
    if (unit.quotation !== null) continue;
    if (unit.lower === ";" && at > first) return at;
    if (unit.lower === "," && (limits.stopsAtComma || turnsAway(units, at))) return at;
    if (isConjunction(unit.lower) && isFiniteCue(units, at + 1)) return at;
    if (unit.lower === "according" && units[at + 1]?.lower === "to" && at > first) return at;
  }
  return limits.lineEnd;
}

/** Whether a comma is followed by words that are no longer the speaker's. */
function turnsAway(units: readonly Unit[], comma: number): boolean {
  const next = units[comma + 1];
  if (next === undefined || next.quotation !== null) return false;
  if (CONTRASTS.has(next.lower)) return units[comma + 2]?.lower !== "that";
  if (cueVerbsOf(next.lower).some(({ form }) => form === "ing") && next.pos === "VERB") return true;
  if (isGroupAdverb(next.lower)) {
    return cueVerbsOf(units[comma + 2]?.lower ?? "").some(({ form }) => form === "ing");
  }
  return isConjunction(next.lower) && (isFiniteCue(units, comma + 2) || clauseHasCue(units, comma + 2));
}

/** "… and promised to …": the verb right after a conjunction is a cue in a finite form. */
function isFiniteCue(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (isGroupAdverb(units[at]?.lower ?? "") || /^(?:has|have|had)$/u.test(units[at]?.lower ?? "")) at += 1;
  const unit = units[at];
  if (unit === undefined || unit.quotation !== null || unit.pos !== "VERB") return false;
  return cueVerbsOf(unit.lower).some(({ form }) => form === "past" || form === "third");
}

/** ", and Ash said …": a new clause with a subject and a cue near its beginning. */
function clauseHasCue(units: readonly Unit[], from: number): boolean {
  for (let at = from + 1; at < from + 7; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.quotation !== null || unit.lower === ",") return false;
    if (unit.pos !== "VERB" && unit.pos !== "AUX") continue;
    return cueVerbsOf(unit.lower).length > 0 && !verbGroupOf(units, at).isInfinitive && !/ing$/u.test(unit.lower);
  }
  return false;
}
