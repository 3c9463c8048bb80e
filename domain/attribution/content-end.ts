import type { Unit } from "./clause-lines";
import { cueVerbsOf } from "./cue-verbs";
import { isConjunction, isGroupAdverb, isModal } from "./function-words";
import { nounPhraseStartingAt } from "./noun-phrases";
import { opensTrailingAside } from "./trailing-asides";
import { verbGroupOf } from "./verb-group";

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
    if (unit.endsWithComma && limits.stopsAtComma && at + 1 < limits.lineEnd) return at + 1;
    // “…,” though others disagree: the comma stands inside the marks.
    if (unit.endsWithComma && turnsAway(units, first, at)) return at + 1;
    if (unit.quotation !== null) continue;
    if (unit.lower === ";" && at > first) return at;
    if (unit.lower === "," && (limits.stopsAtComma || turnsAway(units, first, at))) return at;
    if (isConjunction(unit.lower) && (isFiniteCue(units, at + 1) || isHangingCue(units, at))) return at;
    if (isConjunction(unit.lower) && isDoneAfter(units, at)) return at;
    if (unit.lower === "according" && units[at + 1]?.lower === "to" && at > first) return at;
  }
  return limits.lineEnd;
}

/** Whether a comma is followed by words that are no longer the speaker's. */
function turnsAway(units: readonly Unit[], first: number, comma: number): boolean {
  const next = units[comma + 1];
  if (next === undefined || next.quotation !== null) return false;
  if (next.lower === "but") return !goesOnAfterBut(units, comma + 2);
  if (CONTRASTS.has(next.lower)) return units[comma + 2]?.lower !== "that";
  if (cueVerbsOf(next.lower).some(({ form }) => form === "ing") && next.pos === "VERB") return true;
  if (isGroupAdverb(next.lower) && cueVerbsOf(units[comma + 2]?.lower ?? "").some(({ form }) => form === "ing")) {
    return true;
  }
  // "Ash, noting that the vote was close, said that …"
  if (isFiniteCue(units, comma + 1) && !/ed$/u.test(next.lower)) return true;
  if (isConjunction(next.lower)) return isFiniteCue(units, comma + 2) || clauseHasCue(units, comma + 2);
  return opensTrailingAside(units, first, comma);
}

/** How far behind "but" its verb is looked for. */
const LONGEST_START = 12;

/**
 * Whether the words after ", but" are still the speaker's: "but that …", a phrase without a verb of its own ("but to all
 * towns"), or a clause told in the same mood ("…, but it would reopen"). Another mood is the outlet's own.
 */
function goesOnAfterBut(units: readonly Unit[], first: number): boolean {
  if (/^(?:that|not|only|rather|instead)$/u.test(units[first]?.lower ?? "")) return true;
  for (let at = first; at < Math.min(units.length, first + LONGEST_START); at += 1) {
    const unit = units[at];
    if (unit === undefined) return true;
    if (unit.quotation !== null) return false;
    if (unit.lower === "'s" && units[at - 1]?.pos === "PRON") return false;
    if (isModal(unit.lower)) return !clauseHasCue(units, first);
    const isInfinitive = units[at - 1]?.lower === "to";
    if ((unit.pos === "VERB" || unit.pos === "AUX") && !isInfinitive && !/ing$/u.test(unit.lower)) return false;
  }
  return first < units.length;
}

/**
 * Where an object that is said ends (not included), at most at `end`: before a second verb of the speaker ("rejects the
 * claim and drives on"), before the text it stands in ("blasted the order in a letter") and, inside a relative clause,
 * before the verb of the clause around ("the report that accused the firm was false").
 */
export function objectEnd(units: readonly Unit[], first: number, end: number, isRelative: boolean): number {
  for (let at = first + 1; at < end; at += 1) {
    const unit = units[at];
    if (unit === undefined) return at;
    if (unit.quotation !== null) continue;
    const isVerb = unit.pos === "VERB" || unit.pos === "AUX";
    const before = units[at - 1]?.lower ?? "";
    if (isVerb && unit.pos !== "AUX" && isConjunction(before) && !/ing$/u.test(unit.lower)) return at - 1;
    if (isRelative && unit.pos === "AUX" && !/^(?:who|which|that|to)$/u.test(before)) return at;
    if (unit.lower === "in" && isInText(units, at + 1)) return at;
  }
  return end;
}

/** "a letter", "an angry blog post" */
function isInText(units: readonly Unit[], at: number): boolean {
  if (!/^(?:an?|his|her|its|their)$/u.test(units[at]?.lower ?? "")) return false;
  const phrase = nounPhraseStartingAt(units, at);
  return (
    phrase !== null && units.slice(at, phrase.last + 1).some(({ lower, pos }) => pos === "NOUN" && isMedium(lower))
  );
}

function isMedium(lower: string): boolean {
  return /^(?:interview|speech|tweet|statement|letter|e-?mail|post|message|article|op-ed|column|memo|video|essay|report)$/u.test(
    lower,
  );
}

/** "arguing “…” and pointing out that": a second cue right behind quoted words. */
function isHangingCue(units: readonly Unit[], at: number): boolean {
  const cue = units[at + 1];
  if (units[at - 1]?.quotation == null || cue === undefined || cue.quotation !== null) return false;
  return cueVerbsOf(cue.lower).some(({ form }) => form === "ing");
}

/** “…,” and walked off: what the speaker did behind quoted words that a comma ends. */
function isDoneAfter(units: readonly Unit[], at: number): boolean {
  const verb = units[at + 1];
  return (
    units[at - 1]?.endsWithComma === true &&
    verb?.quotation === null &&
    verb.pos === "VERB" &&
    !/ing$/u.test(verb.lower)
  );
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
