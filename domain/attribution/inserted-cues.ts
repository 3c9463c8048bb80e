import type { Unit } from "./clause-lines";
import { cueVerbsOf } from "./cue-verbs";
import { isConjunction, isDash, isPreposition, isRelative, isSubordinator } from "./function-words";
import { nounPhraseStartingAt, type UnitSpan } from "./noun-phrases";
import { hasVerb, overAdjuncts, type FoundComplement } from "./read-complement";
import type { Placement } from "./verb-content";
import type { VerbCue } from "./verb-cues";

/** "…, Ash said" and "…, Ash said, …": the cue's words as an insertion; null where its words follow it. */
export function insertionOf(
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
    if (!isQuoted && next?.quotation != null && opensWithPhrase(units, leadAt)) return null;
    const goesOn = isQuoted ? next?.quotation != null || next?.lower === "that" : !opensAside(next);
    if (goesOn) return { placement: "inside", insertion };
    const second = isQuoted ? secondQuotation(units, cue.last + 1, lineEnd) : null;
    if (second !== null) return { placement: "inside", insertion: { ...insertion, last: second - 2 } };
    return { placement: "after", insertion };
  }
  const second = isQuoted ? secondQuotation(units, cue.last + 1, lineEnd) : null;
  if (second !== null) return { placement: "inside", insertion: { ...insertion, last: second - 2 } };
  if (complement === null) {
    return isQuoted || endsSentence(units, cue, source, lineEnd) ? { placement: "after", insertion } : null;
  }
  // “…,” Ash told the crowd: what follows is no second content unless a mark opens it.
  if (!isQuoted && complement.kind === "quotation" && opensWithPhrase(units, leadAt)) return null;
  const opensByMark = complement.kind === "that" || units[complement.first - 1]?.lower === ":";
  return isQuoted && !opensByMark && complement.kind === "clause" ? { placement: "after", insertion } : null;
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
    if (/^[:;]$/u.test(unit.lower) || isConjunction(unit.lower) || cueVerbsOf(unit.lower).length > 0) return null;
    if (unit.pos === "AUX" || (unit.pos === "VERB" && !/ing$/u.test(unit.lower))) return null;
  }
  return null;
}

/** "Ash left the room and said": the source stands further off, with another verb. */
export function isCoordinated(units: readonly Unit[], { group }: VerbCue): boolean {
  const before = units[group.first - 1];
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
  return rest >= lineEnd || units[rest]?.lower === ",";
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
