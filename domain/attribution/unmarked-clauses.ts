import type { Unit } from "./clause-lines";
import { isConjunction } from "./function-words";
import { isNominal, type UnitSpan } from "./noun-phrases";
import { overAdjuncts, type FoundComplement } from "./read-complement";
import type { VerbCue } from "./verb-cues";

/** "As Ash pointed out, the bridge is old": what follows the comma. */
export function asClause(units: readonly Unit[], { first }: UnitSpan, cue: VerbCue): FoundComplement | null {
  const opens = units[first - 1]?.lower === "as" && (first === 1 || isConjunction(units[first - 2]?.lower ?? ""));
  const comma = overAdjuncts(units, cue.last + 1, units.length);
  const tells = cue.verb.takes.has("after") && (cue.verb.takes.size > 1 || cue.verb.particle !== null);
  const isDone = units[comma]?.lower === "," && tells;
  return opens && isDone ? { first: comma + 1, kind: "clause", listener: null } : null;
}

/** "a letter that Ash said was false", "what they say is a lack of will": the verb right after the cue. */
export function gapClause(units: readonly Unit[], span: UnitSpan, cue: VerbCue): FoundComplement | null {
  const verb = units[cue.last + 1];
  const isFinite = verb !== undefined && verb.quotation === null && (verb.pos === "AUX" || verb.pos === "VERB");
  if (
    !(isGapped(units, span) || isPronounBehindNoun(units, span)) ||
    !isFinite ||
    /ing$/u.test(verb.lower) ||
    !cue.verb.takes.has("clause")
  )
    return null;
  return { first: cue.last + 1, kind: "clause", listener: null };
}

/** "a letter that Ash …", "what they …": what the verb governs stands before its subject. */
export function isGapped(units: readonly Unit[], { first }: UnitSpan): boolean {
  return /^(?:which|that|who|whom|what)$/u.test(units[first - 1]?.lower ?? "");
}

/** "letters it says were stolen": a clause on the noun without "that". */
function isPronounBehindNoun(units: readonly Unit[], { first, last }: UnitSpan): boolean {
  const isPersonal = first === last && /^(?:he|she|it|they)$/u.test(units[first]?.lower ?? "");
  return isPersonal && /^(?:NOUN|PROPN)$/u.test(units[first - 1]?.pos ?? "");
}

/** "Ash says Birch unfit": a headline's clause without a verb. */
export function headlineClause(units: readonly Unit[], cue: VerbCue, lineEnd: number): FoundComplement | null {
  const next = units[cue.last + 1];
  const isHeadline = lineEnd === units.length && /^(?:third|base)$/u.test(cue.form) && cue.verb.lemma === "say";
  if (!isHeadline || next === undefined || !isNominal(next) || lineEnd - cue.last < 3) return null;
  return { first: cue.last + 1, kind: "clause", listener: null };
}
