import type { ClauseLine, Unit } from "./clause-lines";
import { contentEnd } from "./content-end";
import { lineEndOf, type FoundAttribution, type FoundCue } from "./found-attribution";
import { isGroupAdverb, isPreposition } from "./function-words";
import { canSpeak } from "./speaking-subjects";
import { isTimeWord, isWriter, nounPhraseEndingAt, nounPhraseStartingAt, type UnitSpan } from "./noun-phrases";

interface Phrase {
  readonly cue: FoundCue;
  readonly source: UnitSpan;
  /** All units of the phrase. */
  readonly span: UnitSpan;
}

/** "According to Ash, …", "…, in the words of Ash, …": attributions that a phrase makes instead of a verb. */
export function attributionsByPhrase(line: ClauseLine): FoundAttribution[] {
  const lineEnd = lineEndOf(line);
  const found: FoundAttribution[] = [];
  for (let at = 0; at < lineEnd; at += 1) {
    const phrase =
      accordingTo(line.units, at) ??
      perSomebody(line.units, at) ??
      inTheViewOf(line.units, at) ??
      inSomebodysView(line.units, at);
    if (phrase === null || phrase.span.last >= lineEnd) continue;
    const content = contentAround(line.units, phrase.span, lineEnd);
    if (content.length === 0) continue;
    const { cue, source } = phrase;
    found.push({
      line,
      content,
      source,
      cue,
      via: null,
      isHedged: false,
      certainty: "sure",
      rule: "according-to",
    });
  }
  return found;
}

function accordingTo(units: readonly Unit[], at: number): Phrase | null {
  if (units[at]?.lower !== "according" || units[at + 1]?.lower !== "to") return null;
  const core = nounPhraseStartingAt(units, at + 2);
  if (core === null || isWriter(units, core)) return null;
  const source = { first: core.first, last: endOfSource(units, core.last) };
  const cue = { first: at, last: at + 1, verb: "according to", verbClass: "neutral" } as const;
  return { cue, source, span: { first: at, last: source.last } };
}

/** "…, per two officials": at the end of a clause alone. */
function perSomebody(units: readonly Unit[], at: number): Phrase | null {
  if (units[at]?.lower !== "per" || units[at - 1]?.lower !== ",") return null;
  const core = nounPhraseStartingAt(units, at + 1);
  if (core === null || !canSpeak(units, core)) return null;
  const source = { first: core.first, last: endOfSource(units, core.last) };
  const next = units[source.last + 1]?.lower;
  if (next !== undefined && next !== ".") return null;
  const cue = { first: at, last: at, verb: "per", verbClass: "neutral" } as const;
  return { cue, source, span: { first: at, last: source.last } };
}

/** How many units can stand between the noun of a source and the comma behind its phrase. */
const LONGEST_TAIL = 12;

/**
 * The last unit of a source with the phrases on it, where they fill the space up to a comma or the end: "an analysis [by
 * the Tax Forum],", "figures [released on Friday]". Where more than such phrases stands there, the noun alone.
 */
function endOfSource(units: readonly Unit[], last: number): number {
  let at = last + 1;
  while (at - last <= LONGEST_TAIL) {
    const unit = units[at];
    if (unit === undefined || (unit.quotation === null && /^[,;.]$/u.test(unit.lower))) return at - 1;
    const isTie = unit.quotation === null && (isPreposition(unit.lower) || unit.lower === "of");
    const phrase = isTie ? nounPhraseStartingAt(units, at + 1) : null;
    const isTold = /(?:ing|ed|en|wn|ld|iar)$/u.test(unit.lower) && (unit.pos === "VERB" || unit.pos === "ADJ");
    if (phrase !== null) at = phrase.last + 1;
    else if (isTie || isTimeWord(unit) || isTold || isGroupAdverb(unit.lower)) at += 1;
    else return last;
  }
  return last;
}

const VIEWS = /^(?:view|views|opinion|words|account|telling|eyes|estimation|judgement|judgment|assessment)$/u;

/** "in the words of Ash" */
function inTheViewOf(units: readonly Unit[], at: number): Phrase | null {
  const noun = units[at + 2];
  if (units[at]?.lower !== "in" || units[at + 1]?.lower !== "the") return null;
  if (noun === undefined || !VIEWS.test(noun.lower) || units[at + 3]?.lower !== "of") return null;
  const source = nounPhraseStartingAt(units, at + 4);
  if (source === null) return null;
  const cue = { first: at, last: at + 3, verb: `in the ${noun.lower} of`, verbClass: "neutral" } as const;
  return { cue, source, span: { first: at, last: source.last } };
}

/** "in Ash's view", "in her opinion" */
function inSomebodysView(units: readonly Unit[], at: number): Phrase | null {
  if (units[at]?.lower !== "in") return null;
  for (let noun = at + 2; noun < at + 9; noun += 1) {
    const unit = units[noun];
    if (unit === undefined || unit.quotation !== null || unit.lower === ",") return null;
    if (!VIEWS.test(unit.lower)) continue;
    const before = units[noun - 1]?.lower ?? "";
    const isGenitive = before === "'s" || before === "'";
    if (!isGenitive && !/^(?:his|her|their|its)$/u.test(before)) return null;
    const source = isGenitive ? nounPhraseEndingAt(units, noun - 2) : { first: noun - 1, last: noun - 1 };
    if (source === null || source.first !== at + 1) return null;
    const cue = { first: noun, last: noun, verb: unit.lower, verbClass: "neutral" } as const;
    return { cue, source, span: { first: at, last: noun } };
  }
  return null;
}

const NO_BARRIERS: ReadonlySet<number> = new Set();

/** The rest of the clause: after the phrase where it opens the clause, else before it, or both. */
function contentAround(units: readonly Unit[], { first, last }: UnitSpan, lineEnd: number): UnitSpan[] {
  const opens =
    first === 0 ||
    (first === 1 && /^(?:but|and|yet|so|,)$/u.test(units[0]?.lower ?? "")) ||
    // "Ash said that, according to Birch, …": only what follows is Birch's.
    units[units[first - 1]?.lower === "," ? first - 2 : first - 1]?.lower === "that";
  const comma = commaAfter(units, last, lineEnd);
  const limits = { lineEnd, barriers: NO_BARRIERS, stopsAtComma: false };
  if (opens) {
    const from = comma === null ? last + 1 : comma + 1;
    const end = contentEnd(units, from, limits);
    return end > from ? [{ first: from, last: end - 1 }] : [];
  }
  const left = leftPart(units, first);
  const isOfSource = /^(?:who|which|whose)$/u.test(units[last + 2]?.lower ?? "");
  const isInside = units[first - 1]?.lower === "," && comma === last + 1 && comma + 1 < lineEnd && !isOfSource;
  if (!isInside) return left;
  const from = comma + 1;
  const end = contentEnd(units, from, limits);
  return end > from ? [...left, { first: from, last: end - 1 }] : left;
}

function leftPart(units: readonly Unit[], border: number): UnitSpan[] {
  let last = border - 1;
  while (last >= 0 && units[last]?.lower === ",") last -= 1;
  let first = last;
  while (first > 0 && units[first - 1]?.lower !== ";") first -= 1;
  return last >= first && last >= 0 ? [{ first, last }] : [];
}

/** The first comma after the phrase; an apposition between two commas after the name belongs to the name. */
function commaAfter(units: readonly Unit[], last: number, lineEnd: number): number | null {
  let comma: number | null = null;
  for (let at = last + 1; at < lineEnd && at < last + 25; at += 1) {
    if (units[at]?.lower !== ",") continue;
    if (comma !== null) return opensApposition(units, comma) ? at : comma;
    comma = at;
    if (!opensApposition(units, comma)) return comma;
  }
  return comma;
}

/** ", the deputy mayor," after a name: a phrase with nothing but a noun phrase up to the next comma. */
function opensApposition(units: readonly Unit[], comma: number): boolean {
  const next = units[comma + 1];
  if (next === undefined || next.quotation !== null) return false;
  if (/^(?:who|which|a|an)$/u.test(next.lower)) return units[comma - 1]?.pos === "PROPN" || next.lower.startsWith("wh");
  if (units[comma - 1]?.pos !== "PROPN") return false;
  const phrase = nounPhraseStartingAt(units, comma + 1);
  return phrase !== null && units[phrase.last + 1]?.lower === ",";
}
