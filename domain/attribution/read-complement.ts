import type { Unit } from "./clause-lines";
import type { CueVerb } from "./cue-verbs";
import { isAdjunctPreposition, isAuxiliary, isGroupAdverb, isPreposition, isQuestionWord } from "./function-words";
import { findTie, isInfinitive, objectComplementAt, type BareComplement } from "./object-complements";
import { isNominal, isTimeWord, nounPhraseStartingAt, type UnitSpan } from "./noun-phrases";

/** What follows a cue as its words: from which unit on, and who was told. */
export interface FoundComplement extends BareComplement {
  readonly listener: UnitSpan | null;
}

/** Words between a cue and "that" that a phrase of place, time or means can take. */
const LONGEST_ADJUNCTS = 25;

/**
 * The words that the cue ending at `cueLast` introduces, to be read up to `end` (not included); null where nothing
 * that follows is a complement of this verb. `hasEvidence`: the subject is one whose findings can stand bare.
 */
export function complementAfter(
  units: readonly Unit[],
  cueLast: number,
  end: number,
  verb: CueVerb,
  hasEvidence: boolean,
): FoundComplement | null {
  const start = overAdverbs(units, cueLast + 1);
  // "asked the court to": who is asked is part of the order.
  const order = verb.takes.has("order") ? objectComplementAt(units, start, end, verb) : null;
  if (order?.kind === "order") return { ...order, listener: null };
  const listener = verb.takes.has("listener") ? listenerAt(units, start, end) : null;
  const from = listener === null ? start : overAdverbs(units, listener.last + 1);
  const found =
    openerAt(units, from, end, verb) ??
    objectComplementAt(units, from, end, verb) ??
    openerAt(units, overAdjuncts(units, from, end), end, verb) ??
    openerAt(units, overInsertion(units, from, end), end, verb) ??
    toldAfter(units, start, end, verb) ??
    bareClauseAt(units, from, end, verb, hasEvidence);
  return found === null ? null : { ...found, listener };
}

function overAdverbs(units: readonly Unit[], from: number): number {
  let at = from;
  while (units[at] !== undefined && units[at]?.quotation === null) {
    const unit = units[at];
    if (unit === undefined) break;
    const next = units[at + 1];
    if (next?.lower === "'s") break;
    // "said all services": a word of number, not an adverb.
    if (/^(?:all|both)$/u.test(unit.lower)) break;
    if (isGroupAdverb(unit.lower) || isTimeWord(unit)) at += 1;
    else if (/^(?:this|last|next|on)$/u.test(unit.lower) && next !== undefined && isTimeWord(next)) at += 2;
    else break;
  }
  return at;
}

/** "told a room full of farmers in Wick that": the "that" behind a listener of many words. */
function toldAfter(units: readonly Unit[], from: number, end: number, { takes }: CueVerb): BareComplement | null {
  const that = takes.has("listener") ? findTie(units, from, end, /^that$/u) : null;
  const isPlain = that !== null && units.slice(from, that).every(({ pos }) => pos !== "VERB" && pos !== "AUX");
  return !isPlain || that + 1 >= end ? null : { first: that + 1, kind: "that" };
}

/** "told reporters that": a phrase followed by what opens the words told. */
function listenerAt(units: readonly Unit[], from: number, end: number): UnitSpan | null {
  const first = units[from];
  if (first === undefined || first.quotation !== null || first.lower === "that" || isQuestionWord(first.lower))
    return null;
  const span = nounPhraseStartingAt(units, from);
  return span === null || span.last + 1 > end ? null : span;
}

/** A verb that takes one of these can have quoted words as its object: not "aimed at “…”". */
const WORDY = ["after", "that", "clause", "question", "label", "as", "words"] as const;

/** Words that open a complement at exactly `at`: "that", a colon, a quotation, a question word, "to". */
function openerAt(units: readonly Unit[], from: number, end: number, { takes }: CueVerb): BareComplement | null {
  let at = from;
  if (units[at]?.lower === "," && (units[at + 1]?.quotation ?? null) !== null) at += 1;
  const unit = units[at];
  if (unit === undefined || at >= end) return null;
  // said on “The Lead”: a title, not what was said.
  const isTitle = unit.words < 6 && isPreposition(units[at - 1]?.lower ?? "");
  const takesWords = WORDY.some((kind) => takes.has(kind));
  if (unit.quotation !== null) return isTitle || !takesWords ? null : { first: at, kind: "quotation" };
  const next = at + 1 < end ? units[at + 1] : undefined;
  // "begin", "read" and the like take quotations only.
  if (unit.lower === ":" && next !== undefined && (takes.size > 1 || next.quotation !== null)) {
    return { first: at + 1, kind: "quotation" };
  }
  if (next === undefined) return null;
  if (unit.lower === "that" && (takes.has("that") || takes.has("clause") || takes.has("evidence"))) {
    // "said at a hearing that drew a crowd", "said in Wick that year": a clause on the noun, a time.
    const before = units[at - 1];
    const isDay = before !== undefined && isTimeWord(before);
    const isRelative =
      (next.pos === "VERB" && !/ing$/u.test(next.lower) && (isDay || isNominal(before))) ||
      (next.pos === "AUX" && isNominal(before));
    return isRelative || isTimeWord(next) ? null : { first: at + 1, kind: "that" };
  }
  // "say to students who paid": a relative clause on the listener.
  if (/^who(?:m|se)?$/u.test(unit.lower) && isNominal(units[at - 1])) return null;
  if (isQuestionWord(unit.lower) && takes.has("question") && unit.lower !== "when" && unit.lower !== "which") {
    return hasVerb(units, at + 1, end) ? { first: at, kind: "question" } : null;
  }
  if (unit.lower === "to" && takes.has("act") && isInfinitive(units, at + 1)) return { first: at + 1, kind: "act" };
  return null;
}

/** "notes, citing an older case, that": the unit after an insertion between commas; `from` where there is none. */
function overInsertion(units: readonly Unit[], from: number, end: number): number {
  if (units[from]?.lower !== ",") return from;
  for (let at = from + 1; at < end && at - from < LONGEST_ADJUNCTS; at += 1) {
    if (units[at]?.quotation === null && units[at]?.lower === ",") return at + 1;
  }
  return from;
}

/** The first unit after phrases of place, time and means: "in a statement on Friday". */
export function overAdjuncts(units: readonly Unit[], from: number, end: number): number {
  let at = from;
  while (at < end && at - from < LONGEST_ADJUNCTS) {
    const unit = units[at];
    if (unit === undefined || unit.quotation !== null) break;
    if (isTimeWord(unit) || isGroupAdverb(unit.lower)) at += 1;
    else if (/^(?:this|that|last|next|earlier)$/u.test(unit.lower) && isTimeWord(units[at + 1] ?? unit)) at += 2;
    else if (units[at + 1]?.lower === "times") at += 2;
    else if (unit.lower === "for" && isTimeWord(units[at + 1] ?? unit)) at += 2;
    else if (unit.lower === "(") at = afterParenthesis(units, at, end);
    else if (unit.lower === "at" && /^(?:least|most)$/u.test(units[at + 1]?.lower ?? "")) break;
    else if (isAdjunctPreposition(unit.lower)) {
      const phrase = nounPhraseStartingAt(units, at + 1);
      if (phrase === null) at = isTimeWord(units[at + 1] ?? unit) ? at + 2 : at + 1;
      else at = overTitle(units, phrase.last + 1);
    } else if (at > from && isParticiple(units, at)) at += 1;
    else break;
  }
  return at;
}

/** "in a letter released in December": a participle on the noun before, with a phrase of its own. */
function isParticiple(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (unit?.pos !== "VERB" || next === undefined || !/(?:ed|wn|en|ld|nt)$/u.test(unit.lower)) return false;
  return isTimeWord(next) || isAdjunctPreposition(next.lower) || next.lower === "by";
}

/** "on Northern Radio's “The Sunday Round Table”": the unit behind a title that the phrase before owns. */
function overTitle(units: readonly Unit[], at: number): number {
  const title = units[at + 1];
  const isOwned = units[at]?.lower === "'s" && title !== undefined && title.quotation !== null;
  return isOwned && title.words <= LONGEST_TITLE && !title.endsWithComma ? at + 2 : at;
}

const LONGEST_TITLE = 6;

/** The first unit after a parenthesis that opens at `at`: "told the Port Convention (PC) on Tuesday that". */
function afterParenthesis(units: readonly Unit[], at: number, end: number): number {
  let close = at + 1;
  while (close < end && units[close]?.lower !== ")") close += 1;
  return close + 1;
}

/** A clause without "that": a noun phrase with a finite verb after it. */
function bareClauseAt(
  units: readonly Unit[],
  from: number,
  end: number,
  { takes }: CueVerb,
  hasEvidence: boolean,
): BareComplement | null {
  if (!takes.has("clause") && !(takes.has("evidence") && hasEvidence)) return null;
  const starts = [from, overAdjuncts(units, from, end)];
  for (const start of starts) {
    const unit = units[start];
    if (unit === undefined || start >= end) continue;
    if (unit.pos === "PUNCT" || unit.lower === "to" || unit.lower === "of") continue;
    const isCount = unit.lower === "at" && starts[1] === start;
    if (!isCount && isPreposition(unit.lower) && (!isAdjunctPreposition(unit.lower) || starts[1] !== from)) continue;
    // "quoted the mayor as saying"
    const phrase = nounPhraseStartingAt(units, start);
    if (phrase !== null && units[phrase.last + 1]?.lower === "as") continue;
    // "The poll found Ash leading by six points."
    const next = phrase === null ? undefined : units[phrase.last + 1];
    const isLeading =
      takes.has("evidence") &&
      ((next?.pos === "VERB" && next.lower.endsWith("ing")) ||
        /^(?:ahead|behind|tied|up|down)$/u.test(next?.lower ?? ""));
    if (isLeading || (isClauseStart(unit) && hasOwnVerb(units, start + 1, end)))
      return { first: start, kind: "clause" };
  }
  return null;
}

/** Whether a verb stands before the first comma, or right after an insertion: "declared a truce, officials said" has none. */
function hasOwnVerb(units: readonly Unit[], from: number, end: number): boolean {
  const isComma = (at: number) => units[at]?.quotation === null && units[at]?.lower === ",";
  let comma = from;
  while (comma < end && !isComma(comma)) comma += 1;
  if (comma === end || hasVerb(units, from, comma)) return hasVerb(units, from, comma);
  let second = comma + 1;
  while (second < end && !isComma(second)) second += 1;
  const after = units[second + 1];
  const isVerb = after !== undefined && (after.pos === "VERB" || after.pos === "AUX");
  return second < end && isVerb && after.lower !== "according" && !/ing$/u.test(after.lower);
}

function isClauseStart({ pos, lower, quotation }: Unit): boolean {
  if (quotation !== null) return true;
  if (lower === "there" || lower === "if" || lower === "when" || lower === "while" || lower === "because") return true;
  // "said breaking the deadlock was hard"
  if (pos === "VERB" && lower.endsWith("ing")) return true;
  return pos !== "VERB" && pos !== "AUX" && pos !== "CCONJ" && pos !== "PUNCT" && pos !== "SYM";
}

/** "he “would love” to", "Ash “lied twice”": a short quotation right after a pronoun or a name holds the verb. */
function isPredicate(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return before !== undefined && (/^(?:he|she|they|it|we)$/u.test(before.lower) || before.pos === "PROPN");
}

/** Whether a finite verb stands from `from` on before `end`, not counting what follows "to" or ends in "-ing". */
export function hasVerb(units: readonly Unit[], from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const unit = units[at];
    if (unit === undefined) continue;
    // A longer quotation after a subject brings the verb with it.
    if (unit.quotation !== null && (!unit.isTerm || isPredicate(units, at))) return true;
    if (unit.lower === ";" || unit.lower === ":") return false;
    if (isAuxiliary(unit.lower) && unit.lower !== "'s") return true;
    const isClitic =
      unit.lower === "'s" && /^(?:there|it|that|he|she|what|who|here)$/u.test(units[at - 1]?.lower ?? "");
    if (isClitic || (unit.lower === "'s" && unit.pos !== "PART")) return true;
    const isFinite = unit.pos === "VERB" && !/ing$/u.test(unit.lower) && units[at - 1]?.lower !== "to";
    if (isFinite) return true;
  }
  return false;
}

/** After "that": a subject and its verb; "claims that were made" is no clause of what is claimed. */
export function opensClause(units: readonly Unit[], first: number, lineEnd: number): boolean {
  const unit = units[first];
  if (unit === undefined || first >= lineEnd || unit.quotation !== null) return unit?.quotation != null;
  if (unit.pos === "VERB" || unit.pos === "AUX" || unit.pos === "PUNCT" || isAuxiliary(unit.lower)) return false;
  return hasVerb(units, first + 1, lineEnd);
}
