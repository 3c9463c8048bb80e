import type { Unit } from "./clause-lines";
import { mainSubjectBefore, subjectBefore } from "./find-subject";
import { isDash, isGroupAdverb, isRelative } from "./function-words";
import { commaOrEnd } from "./inverted-cues";
import { isNominal, nounPhraseStartingAt, type UnitSpan } from "./noun-phrases";
import { complementAfter } from "./read-complement";
import type { PlacedCue } from "./verb-content";
import { subjectOfCue, type VerbCue } from "./verb-cues";
import { verbGroupOf } from "./verb-group";

/** "…, adding that …": the source is that of the clause before, or the subject of the sentence. */
export function placeHanging(
  units: readonly Unit[],
  cue: VerbCue,
  lineEnd: number,
  earlier: readonly PlacedCue[],
): PlacedCue | null {
  const complement = complementAfter(units, cue.last, lineEnd, cue.verb, false);
  if (complement === null) return null;
  const previous = earlier.findLast(({ cue: other }) => other.last < cue.first);
  const base = { cue, isRelative: false, placement: "before", complement, insertion: null } as const;
  if (previous !== undefined) return { ...base, source: previous.source, isSure: true };
  const subject =
    cue.group.first === 0
      ? subjectAfterComma(units, complement.first, lineEnd)
      : (mainSubjectBefore(units, cue.group.first) ?? firstSubject(units, cue.first));
  return subject === null ? null : { ...base, source: subject, isSure: false };
}

function subjectAfterComma(units: readonly Unit[], from: number, lineEnd: number): UnitSpan | null {
  const comma = commaOrEnd(units, from, lineEnd);
  return comma === lineEnd ? null : nounPhraseStartingAt(units, comma + 1);
}

/** The first noun phrase of a line that a verb follows. */
function firstSubject(units: readonly Unit[], before: number): UnitSpan | null {
  for (let at = 0; at < before; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.quotation !== null) continue;
    if (isRelative(unit.lower) || (!isNominal(unit) && unit.pos !== "DET" && unit.pos !== "ADJ")) continue;
    const span = nounPhraseStartingAt(units, at);
    if (span === null) continue;
    let behind = span.last + 1;
    while (isGroupAdverb(units[behind]?.lower ?? "")) behind += 1;
    const next = units[behind];
    const isMark = next !== undefined && (/^[,(]$/u.test(next.lower) || isDash(next.lower));
    if (next !== undefined && (next.pos === "VERB" || next.pos === "AUX" || isMark)) return span;
    at = span.last;
  }
  return null;
}

/** "… with the mayor saying that …" */
export function placeAccompanying(units: readonly Unit[], cue: VerbCue, lineEnd: number): PlacedCue | null {
  const subject = isPerceived(units, cue)
    ? subjectBefore(units, verbGroupOf(units, cue.first - 1).first)
    : subjectOfCue(units, cue);
  if (subject === null || subject.isRelative) return null;
  const isAdjacent = subject.span.last === cue.first - 1;
  const before = units[subject.span.first - 1]?.lower;
  if (!isAdjacent && before !== "with" && before !== "," && !isPerceived(units, cue)) return null;
  const complement = complementAfter(units, cue.last, lineEnd, cue.verb, false);
  const kinds =
    before === "with" ? /^(?:that|clause|quotation|question|label|as)$/u : /^(?:that|clause|quotation|question)$/u;
  if (complement === null || !kinds.test(complement.kind)) return null;
  const base = { cue, isRelative: false, placement: "before", complement, insertion: null } as const;
  return { ...base, source: subject.span, isSure: before === "with" };
}

/** "Ash can be heard saying that …" */
function isPerceived(units: readonly Unit[], { first }: VerbCue): boolean {
  const isVerb = /^(?:heard|seen|caught|filmed|recorded|shown)$/u.test(units[first - 1]?.lower ?? "");
  return isVerb && verbGroupOf(units, first - 1).hasBe;
}
