import type { ClauseLine, Unit } from "./clause-lines";
import type { Subject } from "./find-subject";
import { lineEndOf, type FoundAttribution } from "./found-attribution";
import { isConjunction, isDash, isRelative } from "./function-words";
import { canSpeak, isNominal, nounPhraseStartingAt, type UnitSpan } from "./noun-phrases";
import { readPassive } from "./passive-cues";
import { complementAfter, hasVerb, overAdjuncts, type FoundComplement } from "./read-complement";
import { isDocumentNoun } from "./source-words";
import { contentOf, type PlacedCue, type Placement } from "./verb-content";
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
  const barriers = new Set(placed.flatMap(({ insertion }) => (insertion === null ? [] : [insertion.first])));
  for (const place of placed) {
    const content = contentOf(units, place, { lineEnd, barriers });
    if (content.length > 0) found.push(attributionOf(line, place, content));
  }
  return found;
}

/** "As Ash pointed out, the bridge is old": what follows the comma. */
function asClause(units: readonly Unit[], { first }: UnitSpan, cue: VerbCue): FoundComplement | null {
  const opens = units[first - 1]?.lower === "as" && (first === 1 || isConjunction(units[first - 2]?.lower ?? ""));
  const isDone = units[cue.last + 1]?.lower === "," && cue.verb.takes.has("after");
  return opens && isDone ? { first: cue.last + 2, kind: "clause", listener: null } : null;
}

/** Verbs that things are subjects of as well: "heat stresses the grid". */
const NEEDS_SPEAKER = new Set(
  "stress indicate signal suggest show find project rule mention feel highlight underline underscore prove".split(" "),
);

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
  const base = { cue, source: subject.span, isSure: subject.isSure, isRelative: subject.isRelative };
  const hasEvidence = isEvidence(units, subject.span);
  const complement =
    asClause(units, subject.span, cue) ?? complementAfter(units, cue.last, lineEnd, cue.verb, hasEvidence);
  // "a crisis that demanded action", "the plan threatens to": things that act, not speakers.
  const isAct = complement !== null && /^(?:thing|act|order|topic|label)$/u.test(complement.kind);
  const isLoose = /^(?:clause|question)$/u.test(complement?.kind ?? "") && NEEDS_SPEAKER.has(cue.verb.lemma);
  if ((isAct || isLoose) && !canSpeak(units, subject.span) && !hasEvidence) return null;
  const insertion = subject.isRelative ? null : insertionOf(units, subject.span, cue, lineEnd, complement);
  if (insertion === null) return complement === null ? null : { ...base, placement: "before", complement, insertion };
  return { ...base, ...insertion, complement };
}

/** "Ash said he was sorry and promised to come": a finite cue after a conjunction has the source of the cue before. */
function sharedSubject(units: readonly Unit[], cue: VerbCue, earlier: readonly PlacedCue[]): Subject | null {
  if (!isCoordinated(units, cue)) return null;
  const previous = earlier.findLast((other) => other.cue.last < cue.first && other.placement === "before");
  if (previous?.source == null || previous.cue.form === "ing") return null;
  return { span: previous.source, isRelative: previous.isRelative, isSure: true };
}

const EVIDENCE =
  /(?:scientists?|researchers?|analysts?|investigators?|inspectors?|court|jury|judge|team|authors?|data)$/u;

function isEvidence(units: readonly Unit[], { first, last }: UnitSpan): boolean {
  return units.slice(first, last + 1).some(({ lower }) => isDocumentNoun(lower) || EVIDENCE.test(lower));
}

/** "…, Ash said" and "…, Ash said, …": the cue's words as an insertion; null where its words follow it. */
function insertionOf(
  units: readonly Unit[],
  source: UnitSpan,
  cue: VerbCue,
  lineEnd: number,
  complement: FoundComplement | null,
): { placement: Placement; insertion: UnitSpan } | null {
  const isAs = units[source.first - 1]?.lower === "as" && units[source.first - 2]?.lower === ",";
  const leadAt = isAs ? source.first - 2 : source.first - 1;
  const lead = units[leadAt];
  if (lead === undefined || !cueCanFollow(lead, cue) || isCoordinated(units, cue)) return null;
  const after = units[cue.last + 1];
  const isQuoted = lead.quotation !== null || units[leadAt - 1]?.quotation != null;
  const insertion = { first: lead.quotation === null ? leadAt : leadAt + 1, last: cue.last };
  if (!isQuoted && cue.verb.takes.size === 1) return null;
  if (cue.last + 1 >= lineEnd) return { placement: "after", insertion };
  if (after?.lower === ",") {
    const next = units[cue.last + 2];
    const goesOn = isQuoted ? next?.quotation != null : !opensAside(next);
    return { placement: goesOn ? "inside" : "after", insertion };
  }
  if (complement === null) {
    return isQuoted || endsSentence(units, cue, source, lineEnd) ? { placement: "after", insertion } : null;
  }
  // “…,” Ash told the crowd: what follows is no second content unless a mark opens it.
  const opensByMark = complement.kind === "that" || units[complement.first - 1]?.lower === ":";
  return isQuoted && !opensByMark && complement.kind === "clause" ? { placement: "after", insertion } : null;
}

/** "Ash left the room and said": the source stands further off, with another verb. */
function isCoordinated(units: readonly Unit[], { group }: VerbCue): boolean {
  const before = units[group.first - 1];
  return before !== undefined && before.quotation === null && isConjunction(before.lower);
}

/** "The bridge is safe, Ash told reporters on Friday": nothing but who was told, when and where follows the cue. */
function endsSentence(units: readonly Unit[], cue: VerbCue, source: UnitSpan, lineEnd: number): boolean {
  if (cue.group.modal !== null && cue.group.modal !== "will") return false;
  if (!hasVerb(units, 0, source.first)) return false;
  const listener = cue.verb.takes.has("listener") ? nounPhraseStartingAt(units, cue.last + 1) : null;
  const rest = overAdjuncts(units, (listener?.last ?? cue.last) + 1, lineEnd);
  return rest >= lineEnd || units[rest]?.lower === ",";
}

function cueCanFollow(lead: Unit, { verb }: VerbCue): boolean {
  return verb.takes.has("after") && (lead.quotation !== null || lead.lower === "," || isDash(lead.lower));
}

/** Words that begin an aside after the cue, not the second half of what is said. */
function opensAside(next: Unit | undefined): boolean {
  if (next === undefined) return true;
  return (
    /^(?:who|which|where|when|as|after|before|while|but|according|citing)$/u.test(next.lower) ||
    /ing$/u.test(next.lower)
  );
}

/** What follows these is who was told, never who speaks. */
const NEEDS_LISTENER = new Set(["tell", "inform", "notify", "remind", "assure", "advise"]);

/** Behind a clause without quotation marks these have an object, not a subject: "the thaw worried Ash". */
const NEVER_INVERTED = new Set("worry show find fear hope wish expect feel agree suggest indicate reveal".split(" "));

/** “…,” said Ash. */
function placeInverted(units: readonly Unit[], cue: VerbCue, lineEnd: number): PlacedCue | null {
  const lead = units[cue.group.first - 1];
  if (lead === undefined || cue.group.isInfinitive || !cueCanFollow(lead, cue)) return null;
  if (NEEDS_LISTENER.has(cue.verb.lemma) || cue.form === "base" || cue.form === "ing") return null;
  const source = nounPhraseStartingAt(units, cue.last + 1);
  if (source === null || source.last >= lineEnd) return null;
  const after = units[source.last + 1];
  const isQuoted = lead.quotation !== null || units[cue.group.first - 2]?.quotation != null;
  const followsVerb =
    after !== undefined && (after.pos === "VERB" || after.pos === "AUX") && !/ing$/u.test(after.lower);
  if (followsVerb) return null;
  // "Bridge shuts, says Ash": a headline's verb can look like a noun.
  const isHeadline = cue.form === "third" && source.last + 1 === units.length;
  const isClause = isHeadline || hasVerb(units, 0, cue.group.first);
  if (!isQuoted && NEVER_INVERTED.has(cue.verb.lemma)) return null;
  if (!isQuoted && !(isClause && canSpeak(units, source))) return null;
  if (
    !isQuoted &&
    source.last + 1 < lineEnd &&
    hasVerb(units, source.last + 1, commaOrEnd(units, source.last + 1, lineEnd))
  ) {
    return null;
  }
  const end = insertionEnd(units, source.last, lineEnd);
  const goesOn = units[end + 1]?.lower === "," && units[end + 2]?.quotation != null;
  const first = lead.quotation === null ? cue.group.first - 1 : cue.group.first;
  return {
    cue,
    source,
    isSure: true,
    isRelative: false,
    placement: goesOn ? "inside" : "after",
    complement: null,
    insertion: { first, last: end },
  };
}

function commaOrEnd(units: readonly Unit[], from: number, lineEnd: number): number {
  for (let at = from; at < lineEnd; at += 1) if (units[at]?.lower === ",") return at;
  return lineEnd;
}

/** "said Ash, the harbour master, “…": the last unit before the comma that opens a second quotation. */
function insertionEnd(units: readonly Unit[], sourceLast: number, lineEnd: number): number {
  for (let at = sourceLast + 1; at < lineEnd; at += 1) {
    if (units[at]?.lower === "," && units[at + 1]?.quotation != null) return at - 1;
  }
  return sourceLast;
}

/** "…, adding that …": the source is that of the clause before, or the subject of the sentence. */
function placeHanging(
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
    cue.group.first === 0 ? subjectAfterComma(units, complement.first, lineEnd) : firstSubject(units, cue.first);
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
    const next = units[span.last + 1];
    if (next !== undefined && (next.pos === "VERB" || next.pos === "AUX" || /^[,(]$/u.test(next.lower))) return span;
    at = span.last;
  }
  return null;
}

/** "… with the mayor saying that …" */
function placeAccompanying(units: readonly Unit[], cue: VerbCue, lineEnd: number): PlacedCue | null {
  const subject = subjectOfCue(units, cue);
  if (subject === null || subject.isRelative) return null;
  const isAdjacent = subject.span.last === cue.first - 1;
  const before = units[subject.span.first - 1]?.lower;
  if (!isAdjacent && before !== "with" && before !== ",") return null;
  const complement = complementAfter(units, cue.last, lineEnd, cue.verb, false);
  if (complement === null || !/^(?:that|clause|quotation|question)$/u.test(complement.kind)) return null;
  const base = { cue, isRelative: false, placement: "before", complement, insertion: null } as const;
  return { ...base, source: subject.span, isSure: before === "with" };
}

function attributionOf(line: ClauseLine, place: PlacedCue, content: readonly UnitSpan[]): FoundAttribution {
  const { cue, source, placement, complement, isSure } = place;
  const { verb, group, first, last } = cue;
  const isObject = complement?.kind === "thing" || complement?.kind === "label";
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
