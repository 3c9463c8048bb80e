import type { ClauseLine, Unit } from "./clause-lines";
import type { Subject } from "./find-subject";
import { lineEndOf, type FoundAttribution } from "./found-attribution";
import { placeAccompanying, placeHanging } from "./hanging-cues";
import { insertionOf, isCoordinated, isInRelativeClause } from "./inserted-cues";
import { placeInverted } from "./inverted-cues";
import type { UnitSpan } from "./noun-phrases";
import { readPassive } from "./passive-cues";
import { complementAfter } from "./read-complement";
import { isEvidence, isSpokenBy } from "./speaking-subjects";
import { asClause, gapClause, headlineClause, isGapped } from "./unmarked-clauses";
import { contentOf, OBJECT_KINDS, type PlacedCue } from "./verb-content";
import { isCarried, isHanging, negationOf, subjectOfCue, verbCuesOf, type VerbCue } from "./verb-cues";

/** The attributions that the verbs of a line make. */
export function attributionsByVerb(line: ClauseLine): FoundAttribution[] {
  const { units } = line;
  const lineEnd = lineEndOf(line);
  const found: FoundAttribution[] = [];
  const placed: PlacedCue[] = [];
  for (const cue of verbCuesOf(line)) {
    if (cue.first >= lineEnd) continue;
    if (negationOf(units, cue) === "cue") {
      const subject = subjectOfCue(units, cue);
      if (subject !== null) placed.push(silentCue(cue, subject.span));
      continue;
    }
    const passive = readPassive(line, cue, lineEnd);
    if (passive !== "active") {
      if (passive !== null) found.push(passive);
      continue;
    }
    if (cue.group.isInfinitive && !isCarried(units, cue)) continue;
    const place = placeCue(units, cue, lineEnd, placed);
    if (place !== null) placed.push(place);
  }
  const barriers = new Set(
    placed.flatMap(({ insertion }) =>
      insertion === null || isInRelativeClause(units, insertion) ? [] : [insertion.first],
    ),
  );
  for (const place of placed) {
    const content = contentOf(units, place, { lineEnd, barriers });
    if (content.length > 0) found.push(attributionOf(line, place, content));
  }
  return found;
}

const SILENCE =
  /^(?:comment|say|answer|discuss|elaborate|name|identify|specify|confirm|respond|reply|disclose|reveal|speculate|give|explain|provide|offer|be|take|speak|talk|tell|detail|address|make)$/u;

/** "refused to say", "declined to comment": nothing is said or meant but that. */
function staysSilent(units: readonly Unit[], { verb }: VerbCue, first: number): boolean {
  return (verb.lemma === "refuse" || verb.lemma === "decline") && SILENCE.test(units[first]?.lower ?? "");
}

function isWhatSomebodySays(units: readonly Unit[], span: UnitSpan): boolean {
  return isGapped(units, span) || units[span.first]?.lower === "what";
}

/** "Nobody said that", "No official has said that" */
function saysNobody(units: readonly Unit[], { first }: UnitSpan): boolean {
  const isNumber = units[first]?.lower === "no" && units[first + 1]?.pos === "NUM";
  return !isNumber && /^(?:nobody|none|no|neither)$/u.test(units[first]?.lower ?? "");
}

/** "If Ash says the bridge is safe, …": what somebody may say or not. */
function isSupposed(units: readonly Unit[], { first }: UnitSpan): boolean {
  const before = units[first - 1];
  return before !== undefined && before.quotation === null && /^(?:if|unless)$/u.test(before.lower);
}

/** A cue that says nothing ("did not say") still tells who the next one in line belongs to ("but said"). */
function silentCue(cue: VerbCue, source: UnitSpan): PlacedCue {
  return { cue, source, isSure: true, isRelative: false, placement: "before", complement: null, insertion: null };
}

function placeCue(
  units: readonly Unit[],
  cue: VerbCue,
  lineEnd: number,
  earlier: readonly PlacedCue[],
): PlacedCue | null {
  if (isHanging(units, cue)) return placeHanging(units, cue, lineEnd, earlier);
  if (cue.form === "ing" && !cue.group.hasBe) return placeAccompanying(units, cue, lineEnd);
  const inverted = placeInverted(units, cue, lineEnd);
  if (inverted !== null) return inverted;
  const subject = sharedSubject(units, cue, earlier) ?? subjectOfCue(units, cue);
  if (subject === null || (cue.form === "base" && cue.group.modal === null && isCoordinated(units, cue))) return null;
  const gap = gapClause(units, subject.span, cue);
  const isInWhich = /^(?:whom|which)$/u.test(units[subject.span.first - 1]?.lower ?? "");
  const isRelative = subject.isRelative || gap !== null || isInWhich;
  const base = { cue, source: subject.span, isSure: subject.isSure, isRelative };
  const hasEvidence = isEvidence(units, subject.span);
  const complement =
    asClause(units, subject.span, cue) ??
    gap ??
    complementAfter(units, cue.last, lineEnd, cue.verb, hasEvidence) ??
    headlineClause(units, cue, lineEnd);
  // "a trait called “grit”" names a thing; "what Ash called “grit”" is Ash's word.
  const isName = complement?.kind === "quotation" && cue.verb.takes.has("label") && !cue.verb.takes.has("after");
  if (isName && !isGapped(units, subject.span)) return null;
  // "what journalists say when they have no answers": what they say stands before, and is not told.
  if (complement?.kind === "question" && isWhatSomebodySays(units, subject.span)) return null;
  if (complement !== null && staysSilent(units, cue, complement.first)) return null;
  if (saysNobody(units, subject.span) || isSupposed(units, subject.span)) return silentCue(cue, subject.span);
  if (!isSpokenBy(units, subject.span, cue.verb, complement)) return null;
  const insertion = isRelative ? null : insertionOf(units, subject.span, cue, lineEnd, complement);
  if (insertion === null) return complement === null ? null : { ...base, placement: "before", complement, insertion };
  return { ...base, ...insertion, complement };
}

/** "Ash said he was sorry and promised to come": a finite cue after a conjunction has the source of the cue before. */
function sharedSubject(units: readonly Unit[], cue: VerbCue, earlier: readonly PlacedCue[]): Subject | null {
  if (!isCoordinated(units, cue)) return null;
  const previous = earlier.findLast((other) => other.cue.last < cue.first && other.placement !== "inside");
  if (previous?.source == null || previous.cue.form === "ing") return null;
  return { span: previous.source, isRelative: previous.isRelative, isSure: true };
}

function attributionOf(line: ClauseLine, place: PlacedCue, content: readonly UnitSpan[]): FoundAttribution {
  const { cue, source, placement, complement, isSure } = place;
  const { verb, group, first, last } = cue;
  const isObject = complement !== null && OBJECT_KINDS.has(complement.kind);
  const rules = { after: "cue-after", inside: "cue-inside", before: isObject ? "object" : "cue-before" } as const;
  const verbClass = negationOf(line.units, cue) === "content" ? "denying" : verb.verbClass;
  return {
    line,
    content,
    source,
    cue: { first, last, verb: verb.lemma, verbClass },
    via: complement?.listener ?? null,
    isHedged: /^(?:may|might|could)$/u.test(group.modal ?? ""),
    certainty: isSure ? "sure" : "likely",
    rule: rules[placement],
  };
}
