import type { ClauseLine, Unit } from "./clause-lines";
import { contentEnd } from "./content-end";
import { classOfNoun, isAttitude, isLightVerb, isRefusal } from "./cue-nouns";
import { subjectBefore, verbGroupOf } from "./find-subject";
import { lineEndOf, type FoundAttribution } from "./found-attribution";
import { isAuxiliary, isBe, isFirstOrSecondPerson, isGroupAdverb } from "./function-words";
import { canSpeak, nounPhraseEndingAt, nounPhraseStartingAt, type UnitSpan } from "./noun-phrases";
import { hasVerb } from "./read-complement";

/** "Ash's claim that …", "fears that …", "Ash is sure that …": attributions by a noun or an adjective. */
export function attributionsByNoun(line: ClauseLine): FoundAttribution[] {
  const lineEnd = lineEndOf(line);
  const found: FoundAttribution[] = [];
  for (let at = 0; at + 2 < lineEnd; at += 1) {
    const attribution = byNoun(line, at, lineEnd) ?? byAttitude(line, at, lineEnd);
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
  const that = by === null ? at + 1 : by.last + 1;
  if (units[that]?.lower !== "that" || !opensClause(units, that + 1, lineEnd)) return null;
  const phrase = nounPhraseEndingAt(units, at) ?? { first: at, last: at };
  const source = possessorOf(units, at) ?? by ?? giverOf(units, at);
  const first = that + 1;
  const isSubject = phrase.first === 0 || units[phrase.first - 1]?.lower === ",";
  const limits = { lineEnd, barriers: NO_BARRIERS, stopsAtComma: false };
  const end = isSubject ? endOfSubjectClause(units, first, lineEnd) : contentEnd(units, first, limits);
  if (end <= first) return null;
  return {
    line,
    content: [{ first, last: end - 1 }],
    source,
    cue: { first: at, last: at, verb: noun.lemma, verbClass },
    via: null,
    isHedged: false,
    certainty: "sure",
    rule: "noun-of-saying",
  };
}

/** After "that": a subject and its verb; "claims that were made" is no clause of what is claimed. */
function opensClause(units: readonly Unit[], first: number, lineEnd: number): boolean {
  const unit = units[first];
  if (unit === undefined || first >= lineEnd || unit.quotation !== null) return unit?.quotation != null;
  if (unit.pos === "VERB" || unit.pos === "AUX" || unit.pos === "PUNCT" || isAuxiliary(unit.lower)) return false;
  return hasVerb(units, first + 1, lineEnd);
}

function possessorOf(units: readonly Unit[], noun: number): UnitSpan | null {
  let at = noun - 1;
  while (units[at]?.pos === "ADJ" || units[at]?.pos === "NUM") at -= 1;
  const lower = units[at]?.lower ?? "";
  if (/^(?:his|her|its|their)$/u.test(lower)) return { first: at, last: at };
  return lower === "'s" || lower === "'" ? nounPhraseEndingAt(units, at - 1) : null;
}

/** The subject of "made a claim that", "expressed concern that". */
function giverOf(units: readonly Unit[], noun: number): UnitSpan | null {
  const phrase = nounPhraseEndingAt(units, noun);
  const verb = (phrase?.first ?? noun) - 1;
  const lower = units[verb]?.lower ?? "";
  if (!isLightVerb(lower) || isRefusal(lower)) return null;
  const subject = subjectBefore(units, verbGroupOf(units, verb).first);
  return subject === null || isWriter(units, subject.span) || !canSpeak(units, subject.span) ? null : subject.span;
}

/** The clause of "the claim that prices fell is wrong": up to the verb of the whole sentence. */
function endOfSubjectClause(units: readonly Unit[], first: number, lineEnd: number): number {
  let verbs = 0;
  for (let at = first; at < lineEnd; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.quotation !== null) continue;
    if (unit.pos !== "VERB" && unit.pos !== "AUX") continue;
    const before = units[at - 1];
    const continuesGroup = before !== undefined && (isAuxiliary(before.lower) || isGroupAdverb(before.lower));
    if (continuesGroup || before?.lower === "to" || /ing$/u.test(unit.lower)) continue;
    verbs += 1;
    if (verbs === 2 && before?.lower !== "and" && before?.lower !== "who" && before?.lower !== "that") return at;
  }
  return lineEnd;
}

function byAttitude(line: ClauseLine, at: number, lineEnd: number): FoundAttribution | null {
  const { units } = line;
  const word = units[at];
  if (word === undefined || word.quotation !== null || !isAttitude(word.lower)) return null;
  const hasThat = units[at + 1]?.lower === "that";
  const first = hasThat ? at + 2 : at + 1;
  if (!hasThat && units[first]?.pos !== "PRON" && units[first]?.pos !== "DET") return null;
  if (!opensClause(units, first, lineEnd)) return null;
  let be = at - 1;
  while (isGroupAdverb(units[be]?.lower ?? "") || /^(?:very|not|n't|quite|so)$/u.test(units[be]?.lower ?? "")) be -= 1;
  const verb = units[be]?.lower ?? "";
  if (!isBe(verb) && !/^(?:remain|remains|remained|felt|feel|feels|seem|seems|seemed)$/u.test(verb)) return null;
  const subject = subjectBefore(units, verbGroupOf(units, be).first);
  if (subject === null || isWriter(units, subject.span) || units[subject.span.last]?.lower === "it") return null;
  const limits = { lineEnd, barriers: NO_BARRIERS, stopsAtComma: subject.isRelative };
  const end = contentEnd(units, first, limits);
  if (end <= first) return null;
  return {
    line,
    content: [{ first, last: end - 1 }],
    source: subject.span,
    cue: { first: be, last: at, verb: `be ${word.lower}`, verbClass: "neutral" },
    via: null,
    isHedged: false,
    certainty: "sure",
    rule: "attitude",
  };
}

function isWriter(units: readonly Unit[], { first, last }: UnitSpan): boolean {
  return first === last && isFirstOrSecondPerson(units[first]?.lower ?? "");
}
