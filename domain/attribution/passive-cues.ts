import type { ClauseLine, Unit } from "./clause-lines";
import { contentEnd } from "./content-end";
import { subjectBefore } from "./find-subject";
import type { FoundAttribution } from "./found-attribution";
import { nounPhraseStartingAt, type UnitSpan } from "./noun-phrases";
import { complementAfter } from "./read-complement";
import { canSpeak } from "./speaking-subjects";
import { leftContent } from "./verb-content";
import { isHanging, type VerbCue } from "./verb-cues";

/** What takes one of these says something of its object: "called", "accused of", "described as". */
const LABELLING = ["label", "of", "for", "as"] as const;

/** Verbs whose passive with "to" tells what an unnamed source says: "is said to have fled". */
const HEARSAY = new Set("say think believe report allege understand know rumour claim suspect estimate".split(" "));

const NO_BARRIERS: ReadonlySet<number> = new Set();

/**
 * Reads a passive cue: "it was alleged that", "was told by Ash that", "is said to have", "was accused by Ash of",
 * "Ash was quoted as saying". "active" where the cue is no passive; null where it is one that attributes nothing.
 */
export function readPassive(line: ClauseLine, cue: VerbCue, lineEnd: number): FoundAttribution | "active" | null {
  const { units } = line;
  if (cue.form === "ing") return readQuotedAsSaying(line, cue, lineEnd);
  const agent = agentAfter(units, cue.last + 1, lineEnd);
  const takesLabel = LABELLING.some((kind) => cue.verb.takes.has(kind));
  const isReduced = !cue.group.hasHave && agent !== null && takesLabel;
  // "a bill proposed by the council that …": a participle that says nothing by itself.
  if (agent !== null && !cue.group.hasBe && !isReduced && cue.verb.takes.has("doing")) return null;
  if ((cue.form !== "past" && cue.form !== "participle") || !(cue.group.hasBe || isReduced)) return "active";
  const from = agent === null ? cue.last : agent.last;
  const limits = { lineEnd, barriers: NO_BARRIERS, stopsAtComma: false };
  const opener = units[from + 1];
  if (HEARSAY.has(cue.verb.lemma) && opener?.lower === "to" && agent === null) return readHearsay(line, cue, limits);
  if (takesLabel) {
    const labelled = agent === null && cue.group.hasBe ? readLabel(line, cue, lineEnd) : null;
    if (labelled !== null) return labelled;
    if (opener === undefined || !/^(?:of|as|for|over)$/u.test(opener.lower)) return null;
    if (agent === null && cue.verb.lemma !== "accuse") return null;
    const first = opener.lower === "as" ? from + 2 : from + 1;
    return found(line, cue, agent, [
      { first, last: contentEnd(units, first, { ...limits, stopsAtComma: isReduced }) - 1 },
    ]);
  }
  const complement = complementAfter(units, from, lineEnd, cue.verb, false);
  if (complement === null || complement.kind === "order" || complement.kind === "thing") return null;
  const subject = units[cue.group.first - 1]?.lower;
  const isTold = cue.verb.takes.has("listener") && cue.verb.lemma !== "ask";
  if (subject === "it" && complement.kind === "clause" && !HEARSAY.has(cue.verb.lemma)) return null;
  if (!isTold && subject !== "it" && complement.kind !== "quotation" && agent === null) return null;
  const end = contentEnd(units, complement.first, limits);
  return found(line, cue, agent, [{ first: complement.first, last: end - 1 }]);
}

/** How many units a label can take up before the "by" of who uses it. */
const LONGEST_LABEL = 10;

/** "has been called [a “con man”] by rivals" */
function readLabel(line: ClauseLine, cue: VerbCue, lineEnd: number): FoundAttribution | null {
  const { units } = line;
  const first = units[cue.last + 1]?.lower === "as" ? cue.last + 2 : cue.last + 1;
  if (!cue.verb.takes.has("label") && !cue.verb.takes.has("as")) return null;
  for (let at = first + 1; at < Math.min(lineEnd, first + LONGEST_LABEL); at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.pos === "VERB" || (unit.quotation === null && /^[,;]$/u.test(unit.lower)))
      return null;
    const agent = agentAfter(units, at, lineEnd);
    if (agent !== null && canSpeak(units, agent)) return found(line, cue, agent, [{ first, last: at - 1 }]);
  }
  return null;
}

function agentAfter(units: readonly Unit[], at: number, lineEnd: number): UnitSpan | null {
  if (units[at]?.lower !== "by") return null;
  const span = nounPhraseStartingAt(units, at + 1);
  if (span === null || span.last >= lineEnd) return null;
  // "by Ash of hiding it": the tie belongs to the verb where nothing else does.
  const tie = units.slice(span.first, span.last).findIndex(({ lower }) => lower === "of" || lower === "for");
  const goesOn = /^(?:of|for|as|over|that|to)$/u.test(units[span.last + 1]?.lower ?? "");
  return tie < 1 || goesOn ? span : { first: span.first, last: span.first + tie - 1 };
}

function readHearsay(
  line: ClauseLine,
  cue: VerbCue,
  limits: { lineEnd: number; barriers: ReadonlySet<number>; stopsAtComma: boolean },
): FoundAttribution | null {
  const subject = subjectBefore(line.units, cue.group.first);
  // "Peace can be said to be the first of goods" passes on what nobody said.
  if (subject === null || cue.group.modal !== null) return null;
  const first = cue.last + 1;
  const last = contentEnd(line.units, first, limits) - 1;
  return { ...found(line, cue, null, [subject.span, { first, last }]), isHedged: true };
}

/** "Ash was quoted as saying …", "the Herald quoted Ash as saying …". */
function readQuotedAsSaying(line: ClauseLine, cue: VerbCue, lineEnd: number): FoundAttribution | "active" {
  const { units } = line;
  if (isHanging(units, cue) || units[cue.first - 1]?.lower !== "as") return "active";
  for (let at = cue.first - 2; at >= 0 && cue.first - at < 15; at -= 1) {
    if (!/^(?:quote|cite|report|describe)[sd]?$/u.test(units[at]?.lower ?? "")) continue;
    const complement = complementAfter(units, cue.last, lineEnd, cue.verb, false);
    const limits = { lineEnd, barriers: NO_BARRIERS, stopsAtComma: false };
    const object = nounPhraseStartingAt(units, at + 1);
    const subject = subjectBefore(units, object === null ? groupStart(units, at) : at);
    const source = object !== null && object.last < cue.first ? object : (subject?.span ?? null);
    const isBehind = complement === null && subject !== null && isWordsBefore(units, subject.span.first);
    if (complement === null && !isBehind) return "active";
    const content =
      complement === null
        ? leftContent(units, subject?.span.first ?? 0)
        : [{ first: complement.first, last: contentEnd(units, complement.first, limits) - 1 }];
    return {
      ...found(line, cue, source, content),
      rule: isBehind ? "cue-after" : "cue-before",
      via: source === object ? (subject?.span ?? null) : null,
    };
  }
  return "active";
}

/** “…,” Ash was quoted as saying: quoted words, or a comma behind words, right before the subject. */
function isWordsBefore(units: readonly Unit[], subject: number): boolean {
  const before = units[subject - 1];
  return before !== undefined && (before.quotation !== null || before.lower === ",");
}

function groupStart(units: readonly Unit[], verb: number): number {
  let first = verb;
  while (/^(?:was|were|is|are|been|has|have|had|being|be|also)$/u.test(units[first - 1]?.lower ?? "")) first -= 1;
  return first;
}

function found(
  line: ClauseLine,
  { first, last, verb }: VerbCue,
  source: UnitSpan | null,
  content: readonly UnitSpan[],
): FoundAttribution {
  return {
    line,
    content: content.filter((span) => span.last >= span.first),
    source,
    cue: { first, last, verb: verb.lemma, verbClass: verb.verbClass },
    via: null,
    isHedged: false,
    certainty: "sure",
    rule: "passive",
  };
}
