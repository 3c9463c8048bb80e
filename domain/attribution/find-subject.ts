import type { Unit } from "./clause-lines";
import { cueVerbsOf } from "./cue-verbs";
import {
  isAuxiliary,
  isConjunction,
  isDash,
  isGroupAdverb,
  isNegation,
  isPreposition,
  isRelative,
  isSubordinator,
} from "./function-words";
import {
  endsName,
  isNominal,
  isTimeWord,
  nounPhraseEndingAt,
  nounPhraseStartingAt,
  type UnitSpan,
} from "./noun-phrases";

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

export interface Subject {
  readonly span: UnitSpan;
  /** The verb stands in a relative clause on the subject: "Ash, who said …". */
  readonly isRelative: boolean;
  readonly isSure: boolean;
}

/** How far left a subject is looked for. */
const REACH = 60;

/**
 * The subject of the verb whose group begins at `first`; null where none can be told. Reads back over adverbs, days,
 * appositions and relative clauses between commas; a verb after "and" has the subject of the verb before.
 */
export function subjectBefore(units: readonly Unit[], first: number, depth = 0): Subject | null {
  const at = backOverAdverbs(units, first - 1);
  const unit = units[at];
  if (unit === undefined || unit.quotation !== null) return null;
  if (isRelative(unit.lower)) return antecedentOf(units, at);
  if (unit.lower === "," || isDash(unit.lower) || unit.lower === ")") return subjectBeforeInsertion(units, at);
  if (isConjunction(unit.lower)) return depth < 3 ? subjectOfEarlierVerb(units, at, depth) : null;
  const isAdjective = !isNominal(unit) && unit.pos === "ADJ" && units[at - 1]?.pos === "DET";
  if (isNominal(unit) || isAdjective || endsName(units, at)) {
    const span = isAdjective ? { first: at - 1, last: at } : nounPhraseEndingAt(units, at);
    if (span !== null) return outOfRelativeClause(units, span) ?? { span, isRelative: false, isSure: true };
  }
  return firstPhraseOfClause(units, at);
}

function backOverAdverbs(units: readonly Unit[], from: number): number {
  let at = from;
  for (let guard = 0; guard < 8; guard += 1) {
    const unit = units[at];
    if (unit === undefined || unit.quotation !== null) break;
    if (isTimeWord(unit)) {
      at -= 1;
      while (/^(?:on|in|at|last|this|late|early|that|next|\d{1,4}|of)$/u.test(units[at]?.lower ?? "")) at -= 1;
    } else if (isGroupAdverb(unit.lower) && unit.lower !== "all" && unit.lower !== "both") at -= 1;
    else break;
  }
  return at;
}

function antecedentOf(units: readonly Unit[], relative: number): Subject | null {
  let last = relative - 1;
  if (units[last]?.lower === ",") last -= 1;
  let span = nounPhraseEndingAt(units, last);
  // "the order in a letter that said": the nearest noun, except behind "of".
  const isThing = units[relative]?.lower !== "who";
  const tie =
    span === null
      ? -1
      : units.slice(span.first, last).findLastIndex(({ lower }) => /^(?:in|on|at|with|to)$/u.test(lower));
  if (isThing && span !== null && tie !== -1) span = { first: span.first + tie + 1, last };
  // "Ash, 45, who said …"
  if (span !== null && units[span.first]?.pos === "NUM" && units[span.first - 1]?.lower === ",") {
    span = nounPhraseEndingAt(units, span.first - 2) ?? span;
  }
  return span === null ? null : { span, isRelative: true, isSure: true };
}

/** The subject before an insertion that ends with the mark at `mark`: "Rowan Ash, the harbour master, said". */
function subjectBeforeInsertion(units: readonly Unit[], mark: number): Subject | null {
  const closing = units[mark]?.lower ?? "";
  const opening = closing === ")" ? "(" : closing;
  for (let at = mark - 1; at > 0 && mark - at < REACH; at -= 1) {
    const unit = units[at];
    if (unit === undefined || unit.quotation !== null) return null;
    const isOpening = opening === "," ? unit.lower === "," : unit.lower === opening || isDash(unit.lower);
    if (!isOpening) continue;
    const span = nounPhraseEndingAt(units, at - 1);
    if (span === null || isOnlyNumber(units, span)) continue;
    const before = units[span.first - 1];
    // "In Wick, …": the phrase after a preposition at the beginning is no subject.
    if (before !== undefined && (isPreposition(before.lower) || isSubordinator(before.lower))) continue;
    // A part of a list or of another insertion: "Ash, a friend of Birch, of Wick, said".
    if (before?.lower === "," && isPartOfInsertion(units, span)) continue;
    return { span, isRelative: false, isSure: true };
  }
  return null;
}

function isOnlyNumber(units: readonly Unit[], { first, last }: UnitSpan): boolean {
  return units.slice(first, last + 1).every(({ pos }) => pos === "NUM");
}

function isPartOfInsertion(units: readonly Unit[], { first }: UnitSpan): boolean {
  const head = units[first];
  const outer = nounPhraseEndingAt(units, first - 2);
  if (outer === null || head === undefined) return false;
  const beforeOuter = units[outer.first - 1];
  if (beforeOuter !== undefined && isPreposition(beforeOuter.lower)) return false;
  return head.pos === "DET" || head.pos === "NUM" || head.pos === "ADJ" || head.pos === "NOUN";
}

/** "People who use the bridge say": the phrase before the verb is the object inside a relative clause. */
function outOfRelativeClause(units: readonly Unit[], span: UnitSpan): Subject | null {
  const before = units[span.first - 1];
  if (before === undefined || before.quotation !== null) return null;
  // "people who think the mayor said so": the phrase is the subject of what they think.
  if (before.lower === "that" || cueVerbsOf(before.lower).length > 0) return null;
  for (let at = span.first - 1; at > 0 && span.first - at < 20; at -= 1) {
    const unit = units[at];
    if (unit === undefined || unit.lower === "," || unit.quotation !== null) return null;
    if (unit.lower !== "who" && unit.lower !== "which" && unit.lower !== "that") continue;
    const outer = nounPhraseEndingAt(units, at - 1);
    return outer === null ? null : { span: outer, isRelative: false, isSure: true };
  }
  return null;
}

/** The subject of the nearest finite verb before a conjunction at `at`. */
function subjectOfEarlierVerb(units: readonly Unit[], at: number, depth: number): Subject | null {
  for (let verb = at - 1; verb >= 0 && at - verb < REACH; verb -= 1) {
    const unit = units[verb];
    if (unit === undefined) return null;
    if (unit.quotation !== null) continue;
    if (unit.lower === ";") return null;
    if (unit.pos !== "VERB" && unit.pos !== "AUX") continue;
    if (/ing$/u.test(unit.lower)) continue;
    const group = verbGroupOf(units, verb);
    if (group.isInfinitive) continue;
    const found = subjectBefore(units, group.first, depth + 1);
    if (found !== null) return { ...found, isRelative: false };
  }
  return null;
}

/** The first noun phrase after the last border before `at`: a weak guess for long subjects. */
function firstPhraseOfClause(units: readonly Unit[], at: number): Subject | null {
  let start = at;
  while (start >= 0 && at - start < 25) {
    const unit = units[start];
    if (unit === undefined || unit.quotation !== null) return null;
    if (unit.lower === "," || unit.lower === ";" || unit.lower === ":" || unit.lower === "that") break;
    if (isSubordinator(unit.lower) || isDash(unit.lower)) break;
    start -= 1;
  }
  let first = start + 1;
  while (first < at && isConjunction(units[first]?.lower ?? "")) first += 1;
  const span = nounPhraseStartingAt(units, first);
  return span === null || span.last > at ? null : { span, isRelative: false, isSure: false };
}
