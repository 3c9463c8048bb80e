import type { Unit } from "./clause-lines";
import { cueVerbsOf } from "./cue-verbs";
import { isConjunction, isDash, isGroupAdverb, isPreposition, isRelative, isSubordinator } from "./function-words";
import {
  endsName,
  isNominal,
  isTimeWord,
  nounPhraseEndingAt,
  nounPhraseStartingAt,
  type UnitSpan,
} from "./noun-phrases";
import { verbGroupOf } from "./verb-group";

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
    // "on June 30"
    if (/^\d{1,4}$/u.test(unit.lower) && isTimeAt(units, at - 1)) at -= 1;
    else if (isTimeWord(unit)) {
      at -= 1;
      while (/^(?:on|in|at|last|this|late|early|that|next|\d{1,4}|of)$/u.test(units[at]?.lower ?? "")) at -= 1;
    } else if (isGroupAdverb(unit.lower) && unit.lower !== "all" && unit.lower !== "both") at -= 1;
    else break;
  }
  return at;
}

function antecedentOf(units: readonly Unit[], relative: number): Subject | null {
  let last = relative - 1;
  // "four judges, all of whom say": what is counted, not the count.
  const isShare = units[last]?.lower === "of" && /^who(?:m|se)$|^which$/u.test(units[relative]?.lower ?? "");
  if (isShare) last -= 2;
  if (units[last]?.lower === ",") last -= 1;
  last = beforeParenthesis(units, last);
  let span = nounPhraseEndingAt(units, last);
  // "the order in a letter that said": the nearest noun, except behind "of".
  const ties = units[relative]?.lower === "who" ? /^(?:by|with|to|against|from|among)$/u : /^(?:in|on|at|with|to)$/u;
  const tie = span === null ? -1 : units.slice(span.first, last).findLastIndex(({ lower }) => ties.test(lower));
  if (span !== null && tie !== -1) span = { first: span.first + tie + 1, last };
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
    const span = nounPhraseEndingAt(units, beforeParenthesis(units, at - 1));
    if (span === null || isOnlyNumber(units, span)) continue;
    const before = units[span.first - 1];
    // "In Wick, …": the phrase after a preposition at the beginning is no subject.
    if (before !== undefined && (isPreposition(before.lower) || isSubordinator(before.lower))) continue;
    // A part of a list or of another insertion: "Ash, a friend of Birch, of Wick, said".
    if (before?.lower === "," && isPartOfInsertion(units, span)) continue;
    return { span, isRelative: false, isSure: true };
  }
  return soleSubject(units, mark);
}

/** "Rowan Ash of the institute, said": a comma too many after a subject that opens the sentence. */
function soleSubject(units: readonly Unit[], mark: number): Subject | null {
  const span = nounPhraseEndingAt(units, mark - 1);
  const before = span === null ? undefined : units[span.first - 1];
  const opens = span !== null && (span.first === 0 || before?.quotation != null);
  return opens && units[mark]?.lower === "," ? { span, isRelative: false, isSure: false } : null;
}

/** How many units stand between the parentheses behind a name: "Ada Birch (D-Wick)". */
const LONGEST_PARENTHESIS = 8;

/** The last unit before a parenthesis that ends at `at`; `at` where none does. */
function beforeParenthesis(units: readonly Unit[], at: number): number {
  if (units[at]?.lower !== ")") return at;
  for (let open = at - 1; open > 0 && at - open <= LONGEST_PARENTHESIS; open -= 1) {
    if (units[open]?.lower === "(") return open - 1;
  }
  return at;
}

function isOnlyNumber(units: readonly Unit[], { first, last }: UnitSpan): boolean {
  return units.slice(first, last + 1).every(({ pos }) => pos === "NUM");
}

function isPartOfInsertion(units: readonly Unit[], { first }: UnitSpan): boolean {
  const head = units[first];
  const outer = nounPhraseEndingAt(units, first - 2);
  if (outer === null || head === undefined) return false;
  const beforeOuter = units[outer.first - 1];
  // "In Wick, the institute …", "In June 2020, the institute …"
  if (beforeOuter !== undefined && (isPreposition(beforeOuter.lower) || isTimeWord(beforeOuter))) return false;
  return head.pos === "DET" || head.pos === "NUM" || head.pos === "ADJ" || head.pos === "NOUN";
}

/** "People who use the bridge say": the phrase before the verb is the object inside a relative clause. */
function outOfRelativeClause(units: readonly Unit[], span: UnitSpan): Subject | null {
  const before = units[span.first - 1];
  if (before === undefined || before.quotation !== null) return null;
  const reduced = outOfParticiple(units, span.first - 1);
  if (reduced !== null) return { span: reduced, isRelative: false, isSure: true };
  // "people who think the mayor said so": the phrase is the subject of what they think.
  if (before.lower === "that" || cueVerbsOf(before.lower).length > 0) return null;
  for (let at = span.first - 1; at > 0 && span.first - at < 20; at -= 1) {
    const unit = units[at];
    if (unit === undefined || unit.lower === "," || unit.quotation !== null) return null;
    // "a chain that shut down after neighbours said": the phrase is a subject of its own.
    if (isSubordinator(unit.lower) && !isPreposition(unit.lower)) return null;
    if (unit.lower === "after" || unit.lower === "before") return null;
    if (unit.lower !== "who" && unit.lower !== "which" && unit.lower !== "that") continue;
    const outer = nounPhraseEndingAt(units, at - 1);
    return outer === null ? null : { span: outer, isRelative: false, isSure: true };
  }
  return null;
}

function isTimeAt(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit !== undefined && isTimeWord(unit);
}

/** "a group calling for stricter rules said", "a man held in Wick said": the noun before a participle and its object. */
function outOfParticiple(units: readonly Unit[], at: number): UnitSpan | null {
  const isTied = units[at]?.pos === "ADP" && units[at]?.lower !== "of";
  let verb = isTied ? at - 1 : at;
  // "a report released Tuesday by the inspector"
  while (isTied && isTimeAt(units, verb)) verb -= 1;
  const participle = units[verb];
  const noun = verb - 1;
  if (participle === undefined || participle.pos !== "VERB" || participle.quotation !== null) return null;
  if (!(isTied ? /(?:ing|ed|en|wn|rn|ld)$/u : /ing$/u).test(participle.lower)) return null;
  const isName = units[noun]?.pos === "PROPN" && units[noun - 1]?.pos === "PUNCT";
  const isClause = isRelative(units[noun]?.lower ?? "") || units[noun]?.pos === "PRON";
  return isName || isClause ? null : nounPhraseEndingAt(units, noun);
}

/**
 * The subject of the last verb of the main clause before `before`: who goes on in ", adding that …". Verbs of clauses
 * that hang on another ("after Birch spoke") are read over.
 */
export function mainSubjectBefore(units: readonly Unit[], before: number): UnitSpan | null {
  for (let verb = before - 1; verb > 0 && before - verb < REACH; verb -= 1) {
    const unit = units[verb];
    if (unit === undefined || unit.lower === ";") return null;
    if (unit.quotation !== null || (unit.pos !== "VERB" && unit.pos !== "AUX") || /ing$/u.test(unit.lower)) continue;
    const group = verbGroupOf(units, verb);
    if (group.isInfinitive || isConjunction(units[group.first - 1]?.lower ?? "")) continue;
    const subject = subjectBefore(units, group.first);
    if (subject === null || !subject.isSure || subject.isRelative) continue;
    const opener = units[subject.span.first - 1]?.lower ?? "";
    if (isSubordinator(opener) || isRelative(opener) || isPreposition(opener)) continue;
    if (isNominal(units[subject.span.first - 1])) continue;
    return subject.span;
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
