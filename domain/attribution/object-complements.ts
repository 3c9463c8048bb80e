import type { Unit } from "./clause-lines";
import type { Complement, CueVerb } from "./cue-verbs";
import { isAuxiliary, isQuestionWord, isSubordinator } from "./function-words";
import { isTimeWord, nounPhraseStartingAt } from "./noun-phrases";
import { isIdeaNoun } from "./source-words";

/** What follows a cue as its words: from which unit on, and as what. */
export interface BareComplement {
  readonly first: number;
  readonly kind: Complement | "quotation";
}

/** How far from a verb its second object is looked for: "asked [the district court in Wick] to …". */
const LONGEST_OBJECT = 25;

/**
 * An object of a cue verb that is, or begins, what is said, at exactly `from` and read up to `end` (not included):
 * "accused [the firm of theft]", "urged [the town to leave]", "called [the plan a fraud]", "denied [the charge]". Null
 * where what stands there is no such object of this verb.
 */
export function objectComplementAt(
  units: readonly Unit[],
  from: number,
  end: number,
  { lemma, takes }: CueVerb,
): BareComplement | null {
  const unit = units[from];
  if (unit === undefined || from >= end || (unit.quotation !== null && !takes.has("topic"))) return null;
  const isDoing = /ing$/u.test(unit.lower) && (unit.pos === "VERB" || unit.pos === "ADJ");
  if (takes.has("doing") && isDoing) return { first: from, kind: "doing" };
  if (takes.has("topic")) {
    const first = /^(?:about|of|against|for)$/u.test(unit.lower) ? from + 1 : from;
    const isObject = first > from || !takes.has("that");
    const isRushing = units[first]?.pos === "VERB" && /ing$/u.test(units[first]?.lower ?? "");
    const isSaid = isRushing || units[first]?.quotation != null || nounPhraseStartingAt(units, first) !== null;
    return isObject && isSaid && first < end ? { first, kind: "topic" } : null;
  }
  // "called that answer “rude”": no "that" of a clause.
  if (unit.lower === "that" && takes.has("label") && units[from + 1]?.pos === "NOUN") {
    return hasLabel(units, from + 1, end) ? { first: from, kind: "label" } : null;
  }
  const phrase = nounPhraseStartingAt(units, from);
  if (phrase === null || phrase.last >= end) return null;
  if (takes.has("order") && hasOrder(units, from, end)) return { first: from, kind: "order" };
  if (takes.has("of") && findTie(units, from, end, /^of$/u) !== null) return { first: from, kind: "of" };
  if (takes.has("for") && findTie(units, from, end, /^(?:for|over|on)$/u) !== null) return { first: from, kind: "for" };
  if (takes.has("as") && hasAs(units, from, end)) return { first: from, kind: "as" };
  if (takes.has("label") && hasLabel(units, from, end)) return { first: from, kind: "label" };
  const after = units[phrase.last + 1];
  const isClause = takes.has("that") && after !== undefined && (after.pos === "VERB" || after.pos === "AUX");
  // A court dismisses a case and a club a member: only what is said can be denied.
  const isSaid = !/^(?:dismiss|reject)$/u.test(lemma) || namesIdea(units, phrase.first, phrase.last);
  return takes.has("thing") && !isClause && isSaid ? { first: from, kind: "thing" } : null;
}

/** Whether a verb in its base form, with or without an adverb, or a quotation that holds one, stands at `at`. */
export function isInfinitive(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (unit.quotation !== null) return true;
  if (unit.pos === "VERB" || unit.pos === "AUX") return true;
  return unit.pos === "ADV" && (units[at + 1]?.pos === "VERB" || units[at + 2]?.pos === "VERB");
}

/** "… to leave", "… not to leave" after the object. */
function hasOrder(units: readonly Unit[], from: number, end: number): boolean {
  const to = findTie(units, from, end, /^to$/u, (at) => isInfinitive(units, at + 1));
  return to !== null;
}

/** "… as a fraud": what is said of the object; "as it left" is a clause of its own. */
function hasAs(units: readonly Unit[], from: number, end: number): boolean {
  const as = findTie(units, from, end, /^as$/u);
  if (as === null) return false;
  const next = units[as + 1];
  if (next === undefined || as + 1 >= end) return false;
  if (next.quotation !== null || next.pos === "ADJ" || /ing$/u.test(next.lower)) return true;
  const label = nounPhraseStartingAt(units, as + 1);
  const after = label === null ? undefined : units[label.last + 1];
  return label !== null && after?.pos !== "AUX" && after?.pos !== "VERB" && next.pos !== "PRON";
}

/** "the plan a fraud", "the plan unfair", "the plan “a fraud”": something more than the object itself. */
function hasLabel(units: readonly Unit[], from: number, end: number): boolean {
  const object = nounPhraseStartingAt(units, from);
  if (object === null) return false;
  // "the plan “reckless”": the short quotation reads like the last word of the object.
  if (units[object.last]?.quotation != null) return true;
  const isPronoun = object.first === object.last && units[object.last]?.pos === "PRON";
  if (isPronoun && /^(?:NOUN|PROPN|ADJ)$/u.test(units[object.last + 1]?.pos ?? "")) return true;
  for (let at = object.last + 1; at < Math.min(end, from + LONGEST_OBJECT); at += 1) {
    const unit = units[at];
    if (unit === undefined || (isBorder(units, at) && unit.quotation === null)) return false;
    const isBehind = at === object.last + 1;
    if (unit.quotation !== null) return true;
    if (isBehind && (unit.pos === "ADJ" || /^(?:a|an|the)$/u.test(unit.lower))) return true;
    if (units[at + 1]?.quotation != null && /^(?:a|an)$/u.test(unit.lower)) return true;
  }
  // "the ruling unfair": the object's noun swallows nothing, but an adjective can be read as its last word.
  return object.last > from + 1 && units[object.last]?.pos === "ADJ";
}

/** The first unit of the object's clause that is such a word, and where `fits` holds; null where the clause ends first. */
export function findTie(
  units: readonly Unit[],
  from: number,
  end: number,
  tie: RegExp,
  fits: (at: number) => boolean = () => true,
): number | null {
  for (let at = from + 1; at < Math.min(end, from + LONGEST_OBJECT); at += 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (unit.quotation === null && tie.test(unit.lower) && fits(at)) return isTimeAfter(units, at) ? null : at;
    if (isBorder(units, at)) return null;
  }
  return null;
}

/** "on Monday", "for years" */
function isTimeAfter(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return next !== undefined && isTimeWord(next);
}

/** Where the object's clause ends: a mark, a finite verb or a word that opens a clause. */
function isBorder(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return true;
  if (unit.quotation !== null) return !unit.isTerm;
  const { lower, pos } = unit;
  if (lower === "as") return false;
  if (isSubordinator(lower) || isQuestionWord(lower) || lower === "that" || /^[,;:]$/u.test(lower)) return true;
  const isFinite = pos === "AUX" || isAuxiliary(lower) || (pos === "VERB" && !/(?:ing|ed|en)$/u.test(lower));
  return isFinite && lower !== "'s" && units[at - 1]?.lower !== "to";
}

function namesIdea(units: readonly Unit[], first: number, last: number): boolean {
  return units.slice(first, last + 1).some(({ lower, pos }) => pos !== "PROPN" && isIdeaNoun(lower));
}
