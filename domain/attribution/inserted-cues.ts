import type { Unit } from "./clause-lines";
import { cueVerbsOf } from "./cue-verbs";
import { isConjunction, isDash, isGroupAdverb, isPreposition, isRelative, isSubordinator } from "./function-words";
import { nounPhraseStartingAt, type UnitSpan } from "./noun-phrases";
import { hasVerb, overAdjuncts, type FoundComplement } from "./read-complement";
import type { Placement } from "./verb-content";
import type { VerbCue } from "./verb-cues";

interface Inserted {
  readonly placement: Placement;
  readonly insertion: UnitSpan;
}

/** What stands before a cue that may be an insertion. */
interface Lead {
  /** The unit right before the cue's own words: a mark, or the quotation itself. */
  readonly at: number;
  readonly isQuoted: boolean;
  readonly insertion: UnitSpan;
}

/** "…, Ash said" and "…, Ash said, …": the cue's words as an insertion; null where its words follow it. */
export function insertionOf(
  units: readonly Unit[],
  source: UnitSpan,
  cue: VerbCue,
  lineEnd: number,
  complement: FoundComplement | null,
): Inserted | null {
  const isAs = units[source.first - 1]?.lower === "as" && units[source.first - 2]?.lower === ",";
  const at = isAs ? source.first - 2 : source.first - 1;
  const mark = units[at];
  if (mark === undefined || !cueCanFollow(mark, cue) || isCoordinated(units, cue)) return null;
  const isQuoted = mark.quotation !== null || units[at - 1]?.quotation != null;
  if (!isQuoted && cue.verb.takes.size === 1) return null;
  const insertion = { first: mark.quotation === null ? at : at + 1, last: cue.last };
  const lead = { at, isQuoted, insertion };
  if (cue.last + 1 >= lineEnd) return { placement: "after", insertion };
  const after = units[cue.last + 1]?.lower;
  if (after === ";") {
    return { placement: isQuoted && units[cue.last + 2]?.quotation != null ? "inside" : "after", insertion };
  }
  if (after === ",") return beforeComma(units, lead, cue, lineEnd);
  const second = secondHalf(units, lead, cue, lineEnd);
  if (second !== null) return second;
  if (complement === null) {
    return isQuoted || endsSentence(units, cue, source, lineEnd) ? { placement: "after", insertion } : null;
  }
  return standsBehind(units, lead, complement) ? { placement: "after", insertion } : null;
}

/** "…, Ash said, …": whether the words go on behind the comma. */
function beforeComma(units: readonly Unit[], lead: Lead, cue: VerbCue, lineEnd: number): Inserted | null {
  const { at, isQuoted, insertion } = lead;
  const next = units[cue.last + 2];
  if (!isQuoted && next?.quotation != null && opensWithPhrase(units, at)) return null;
  const isAnd = next !== undefined && next.quotation === null && isConjunction(next.lower);
  const isSecond = next?.quotation != null || (isAnd && units[cue.last + 3]?.quotation != null);
  const goesOn = isQuoted ? isSecond || next?.lower === "that" : !opensAside(next);
  if (goesOn) return { placement: "inside", insertion };
  return secondHalf(units, lead, cue, lineEnd) ?? { placement: "after", insertion };
}

/** “…,” Ash told reporters, “…” */
function secondHalf(
  units: readonly Unit[],
  { isQuoted, insertion }: Lead,
  cue: VerbCue,
  lineEnd: number,
): Inserted | null {
  const second = isQuoted ? secondQuotation(units, cue.last + 1, lineEnd) : null;
  return second === null ? null : { placement: "inside", insertion: { ...insertion, last: second - 2 } };
}

/** Whether the words of a cue stand before it although something that it could introduce follows. */
function standsBehind(units: readonly Unit[], { at, isQuoted }: Lead, { kind, first }: FoundComplement): boolean {
  const opensByColon = units[first - 1]?.lower === ":";
  // “…,” Ash told the crowd, adding, “…”: what follows another verb, or no mark, is no second content of this one.
  if (isQuoted) return kind === "clause" || (kind === "quotation" && !opensByColon);
  // "The dam is sound, she said: the valves were new": a reason that the outlet gives.
  return opensByColon && units[first]?.quotation === null && !opensWithPhrase(units, at);
}

/** "Asked about it, Ash said, “…”", "After the vote, Ash said, “…”": the words before the comma are no part of it. */
function opensWithPhrase(units: readonly Unit[], comma: number): boolean {
  const first = units.slice(0, comma).findLastIndex(({ lower }) => lower === ";") + 1;
  const opening = units[first];
  if (opening === undefined || opening.quotation !== null) return false;
  const isAdjunct = isPreposition(opening.lower) || isSubordinator(opening.lower) || /(?:ing|ed)$/u.test(opening.lower);
  return isAdjunct || !hasVerb(units, first, comma);
}

/** How far from the cue the second half of a quotation is looked for. */
const LONGEST_BREAK = 30;

/**
 * “…,” Ash told reporters in Wick on Monday, “…”: where the second half begins; null where something else is said or
 * done in between.
 */
function secondQuotation(units: readonly Unit[], from: number, lineEnd: number): number | null {
  for (let at = from; at < Math.min(lineEnd, from + LONGEST_BREAK); at += 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (unit.quotation !== null) return units[at - 1]?.lower === "," && at > from + 1 ? at : null;
    if (/^[:;]$/u.test(unit.lower) || isConjunction(unit.lower) || isCueAt(units, at)) return null;
    if (unit.pos === "AUX" || (unit.pos === "VERB" && !/ing$/u.test(unit.lower))) return null;
  }
  return null;
}

/** "adding", but of "pointing out" only both words together. */
function isCueAt(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]?.lower;
  return cueVerbsOf(units[at]?.lower ?? "").some(({ verb }) => verb.particle === null || verb.particle === next);
}

/** "Ash left the room and said": the source stands further off, with another verb. */
export function isCoordinated(units: readonly Unit[], { group }: VerbCue): boolean {
  let at = group.first - 1;
  while (isGroupAdverb(units[at]?.lower ?? "")) at -= 1;
  const before = units[at];
  return before !== undefined && before.quotation === null && isConjunction(before.lower);
}

/** "the clubs, which, as Ostmark maintains, spy": the insertion ends nobody's words before it. */
export function isInRelativeClause(units: readonly Unit[], { first }: UnitSpan): boolean {
  return isRelative(units[first - 1]?.lower ?? "") && units[first - 2]?.lower === ",";
}

/** "The bridge is safe, Ash told reporters on Friday": nothing but who was told, when and where follows the cue. */
function endsSentence(units: readonly Unit[], cue: VerbCue, source: UnitSpan, lineEnd: number): boolean {
  if (cue.group.modal !== null && cue.group.modal !== "will") return false;
  if (!hasVerb(units, 0, source.first)) return false;
  const listener = cue.verb.takes.has("listener") ? nounPhraseStartingAt(units, cue.last + 1) : null;
  const rest = overAdjuncts(units, (listener?.last ?? cue.last) + 1, lineEnd);
  return rest >= lineEnd || /^[,;]$/u.test(units[rest]?.lower ?? "");
}

export function cueCanFollow(lead: Unit, { verb }: VerbCue): boolean {
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
