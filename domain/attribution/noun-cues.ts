import { attributionByAttitude } from "./attitude-cues";
import type { ClauseLine, Unit } from "./clause-lines";
import { contentEnd } from "./content-end";
import { classOfNoun, isFeeling, isLightVerb, isRefusal, isUtterance, isWish, takesBareClause } from "./cue-nouns";
import { endOfSubjectClause, isFiniteVerb } from "./subject-clause";
import { subjectBefore } from "./find-subject";
import { lineEndOf, type FoundAttribution } from "./found-attribution";
import { isAuxiliary, isQuestionWord } from "./function-words";
import { isInfinitive } from "./object-complements";
import { isWriter, nounPhraseEndingAt, nounPhraseStartingAt, type UnitSpan } from "./noun-phrases";
import { opensClause } from "./read-complement";
import { canSpeak } from "./speaking-subjects";
import { verbGroupOf } from "./verb-group";

/** "Ash's claim that …", "fears that …", "Ash is sure that …": attributions by a noun or an adjective. */
export function attributionsByNoun(line: ClauseLine): FoundAttribution[] {
  const lineEnd = lineEndOf(line);
  const found: FoundAttribution[] = [];
  for (let at = 0; at + 2 < lineEnd; at += 1) {
    const attribution = byNoun(line, at, lineEnd) ?? attributionByAttitude(line, at, lineEnd);
    if (attribution !== null) found.push(attribution);
  }
  return found;
}

const NO_BARRIERS: ReadonlySet<number> = new Set();

function byNoun(line: ClauseLine, at: number, lineEnd: number): FoundAttribution | null {
  const { units } = line;
  const noun = units[at];
  const verbClass = classOfNoun(noun?.lower ?? "");
  if (noun === undefined || verbClass === undefined || noun.pos === "VERB") return null;
  const by = /^(?:by|from|of|among)$/u.test(units[at + 1]?.lower ?? "") ? nounPhraseStartingAt(units, at + 2) : null;
  const behind = by === null ? at + 1 : by.last + 1;
  const opener = /^(?:here|again|today|yesterday|earlier)$/u.test(units[behind]?.lower ?? "") ? behind + 1 : behind;
  const owner = possessorOf(units, at) ?? by;
  const clause = clauseAfter(units, at, opener, lineEnd);
  const object = clause === null ? objectAfter(units, at, opener, owner) : null;
  const first = clause ?? object;
  if (first === null) return null;
  const source = owner ?? giverOf(units, at);
  // "evidence that" is somebody's only where somebody has found it; so with feelings that are not expressed.
  if (source === null && (object !== null || /^(?:evidence|case)$/u.test(noun.lower) || isFeeling(noun.lower)))
    return null;
  const phrase = nounPhraseEndingAt(units, at) ?? { first: at, last: at };
  const isSubject = phrase.first === 0 || /^(?:,|that)$/u.test(units[phrase.first - 1]?.lower ?? "");
  // "Despite Ash's claim that …, the bridge fell."
  const isAdjunct = phrase.first === 1 && units[0]?.pos === "ADP";
  const limits = { lineEnd, barriers: NO_BARRIERS, stopsAtComma: object !== null || isAdjunct };
  const clauseEnd = isSubject && object === null ? endOfSubjectClause(units, first, lineEnd) : lineEnd;
  const end = Math.min(clauseEnd, object === null ? lineEnd : endOfObject(units, first, lineEnd));
  const last = (isSubject && object === null ? end : Math.min(end, contentEnd(units, first, limits))) - 1;
  if (last < first) return null;
  return {
    line,
    content: [{ first, last }],
    source,
    cue: { first: at, last: at, verb: noun.lemma, verbClass },
    via: null,
    isHedged: false,
    certainty: "sure",
    rule: "noun-of-saying",
  };
}

/** Where the clause begins that a noun holds: "the claim that …", "fears the quay might fall". */
function clauseAfter(units: readonly Unit[], noun: number, at: number, lineEnd: number): number | null {
  if (units[at]?.lower === "that") return opensClause(units, at + 1, lineEnd) ? at + 1 : null;
  const before = units[noun - 1];
  const isNoun = before !== undefined && /^(?:ADP|DET|ADJ|VERB|PART)$/u.test(before.pos);
  if (!isNoun || at !== noun + 1 || !takesBareClause(units[noun]?.lower ?? "")) return null;
  const subject = /^(?:PRON|DET|PROPN)$/u.test(units[at]?.pos ?? "") ? nounPhraseStartingAt(units, at) : null;
  const verb = subject === null ? undefined : units[subject.last + 1];
  const isVerb = verb !== undefined && (verb.pos === "AUX" || isAuxiliary(verb.lower) || verb.pos === "VERB");
  return isVerb && !/ing$/u.test(verb.lower) ? at : null;
}

/**
 * Where the object begins that a noun holds: "Ash's promise [to leave]", "her call for [a vote]", "his accusation of
 * [fraud]", and with somebody who gives it also "expressed concern about [the cost]".
 */
function objectAfter(units: readonly Unit[], noun: number, at: number, owner: UnitSpan | null): number | null {
  const lower = units[noun]?.lower ?? "";
  const tie = units[at]?.lower ?? "";
  const isOwned = owner !== null && isOwner(units, owner);
  if (isOwned && tie === "to" && isWish(lower) && isInfinitive(units, at + 1)) return at + 1;
  if (nounPhraseStartingAt(units, at + 1) === null) return null;
  if (isOwned && tie === "for" && /^(?:call|demand|request|appeal|plea)s?$/u.test(lower)) return at + 1;
  const possessor = possessorOf(units, noun);
  if (possessor !== null && isUtterance(lower) && units[noun + 1]?.lower === "of" && isOwner(units, possessor)) {
    return noun + 2;
  }
  const isGiven = /^(?:express|voic|rais|air|share)/u.test(units[givingVerb(units, noun)]?.lower ?? "");
  return isGiven && isFeeling(lower) && /^(?:about|over|at|for|in)$/u.test(tie) ? at + 1 : null;
}

function isOwner(units: readonly Unit[], span: UnitSpan): boolean {
  return canSpeak(units, span) || /^(?:his|her|their)$/u.test(units[span.first]?.lower ?? "");
}

function possessorOf(units: readonly Unit[], noun: number): UnitSpan | null {
  let at = noun - 1;
  // "her widely mocked claim"
  while (/^(?:ADJ|NUM|ADV)$/u.test(units[at]?.pos ?? "") || isParticiple(units[at])) at -= 1;
  const lower = units[at]?.lower ?? "";
  if (/^(?:his|her|its|their)$/u.test(lower)) return { first: at, last: at };
  return lower === "'s" || lower === "'" ? nounPhraseEndingAt(units, at - 1) : null;
}

function isParticiple(unit: Unit | undefined): boolean {
  return unit?.pos === "VERB" && /(?:ed|en)$/u.test(unit.lower);
}

function givingVerb(units: readonly Unit[], noun: number): number {
  return (nounPhraseEndingAt(units, noun)?.first ?? noun) - 1;
}

/** The subject of "made a claim that", "expressed concern that". */
function giverOf(units: readonly Unit[], noun: number): UnitSpan | null {
  const verb = givingVerb(units, noun);
  const lower = units[verb]?.lower ?? "";
  if (!isLightVerb(lower) || isRefusal(lower)) return null;
  const subject = subjectBefore(units, verbGroupOf(units, verb).first);
  return subject === null || isWriter(units, subject.span) || !canSpeak(units, subject.span) ? null : subject.span;
}

/** The object of "Ash's promise to lower the toll was forgotten": up to the first finite verb outside a clause of its own. */
function endOfObject(units: readonly Unit[], first: number, lineEnd: number): number {
  for (let at = first + 1; at < lineEnd; at += 1) {
    const lower = units[at]?.lower ?? "";
    if (lower === "that" || isQuestionWord(lower)) return lineEnd;
    if (isFiniteVerb(units, at)) return at;
  }
  return lineEnd;
}
