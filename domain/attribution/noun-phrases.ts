import { isDoubtfulPronoun, isFirstOrSecondPerson, isPronoun } from "./function-words";
import type { Unit } from "./clause-lines";
import { cueVerbsOf } from "./cue-verbs";
import { isDocumentNoun, isSpeakingNoun, tellsTime } from "./source-words";

/** A run of units of a line, first and last included. */
export interface UnitSpan {
  readonly first: number;
  readonly last: number;
}

/** Prepositions that tie a noun phrase to the noun before it: "a spokesman for the ministry". */
const TIES = new Set("of for from at in with on to against behind near by inside outside within".split(" "));

/** Adjectives behind a noun, with "to" and a noun of their own. */
const CLOSE = /^(?:close|loyal|sympathetic|opposed|hostile|friendly|privy)$/u;

/** How many units a noun phrase may have; real ones are shorter. */
const LONGEST_PHRASE = 30;

/** Whether a unit can be the last word of a noun phrase. */
export function isNominal(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  if (unit.quotation !== null) return unit.isTerm;
  if (isTimeWord(unit)) return false;
  return (
    unit.pos === "NOUN" ||
    unit.pos === "PROPN" ||
    unit.pos === "NUM" ||
    isPronoun(unit.lower) ||
    isNameLike(unit) ||
    (unit.pos === "ADJ" && isSpeakingNoun(unit.lower)) ||
    (unit.pos === "SYM" && unit.lower === "%")
  );
}

/** A word with a capital that the tagger calls an adjective or something else: part of a name, most often. */
export function isNameLike(unit: Unit): boolean {
  return unit.quotation === null && /^\p{Lu}/u.test(unit.text) && (unit.pos === "ADJ" || unit.pos === "X");
}

/** A surname that is a verb or an adverb elsewhere: "Elizabeth Moor", "Jack Still". */
export function endsName(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.quotation !== null || units[at - 1]?.pos !== "PROPN") return false;
  const isCapital =
    /^\p{Lu}\p{Ll}/u.test(unit.text) && (unit.pos === "VERB" || unit.pos === "ADV" || unit.pos === "INTJ");
  return isCapital && !isTimeWord(unit) && cueVerbsOf(unit.lower).length === 0;
}

function isDocument(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.pos === "NOUN" && isDocumentNoun(unit.lower);
}

/** Whether a phrase is the writer or reader alone, who is no source of a report: "I think". */
export function isWriter(units: readonly Unit[], { first, last }: UnitSpan): boolean {
  return first === last && isFirstOrSecondPerson(units[first]?.lower ?? "");
}

export function isTimeWord(unit: Unit): boolean {
  return unit.quotation === null && tellsTime(unit) && !(unit.lower === "may" && unit.pos === "AUX");
}

/** The noun phrase whose last word is at `last`, with "of …" and the like before it; null where there is none. */
export function nounPhraseEndingAt(units: readonly Unit[], last: number): UnitSpan | null {
  const unit = units[last];
  if (unit === undefined || !(isNominal(unit) || endsName(units, last))) return null;
  if (isPronoun(unit.lower) && !isDoubtfulPronoun(unit.lower)) return { first: last, last };
  let first = coreStart(units, last);
  for (let guard = 0; guard < 6 && last - first < LONGEST_PHRASE; guard += 1) {
    const before = units[first - 1];
    const head = units[first - 2];
    if (before === undefined || head === undefined || before.quotation !== null) break;
    const isTie = TIES.has(before.lower) && isNominal(head) && !isPersonalPronoun(head);
    const isPair = (before.lower === "and" || before.lower === "&") && canPair(units, first, head);
    // "sources close to the campaign"
    const isClose =
      before.lower === "to" && head.pos === "ADJ" && CLOSE.test(head.lower) && isNominal(units[first - 3]);
    const isMade = before.lower === "by" && /(?:ed|en|wn)$/u.test(head.lower) && isNominal(units[first - 3]);
    if (!isTie && !isPair && !isMade && !isClose) break;
    first = coreStart(units, first - (isMade || isClose ? 3 : 2));
  }
  return { first, last };
}

function isPersonalPronoun(unit: Unit): boolean {
  return isPronoun(unit.lower) && !isDoubtfulPronoun(unit.lower);
}

/** "Ash and Birch", "the mayor and the council": alike on both sides, so that no verb's object is drawn in. */
function canPair(units: readonly Unit[], first: number, head: Unit): boolean {
  const second = units[first];
  if (second === undefined || !isNominal(head)) return false;
  return (second.pos === "PROPN") === (head.pos === "PROPN") && !isPronoun(second.lower);
}

/** First unit of the phrase without its ties: determiner, adjectives, nouns, names, possessor. */
function coreStart(units: readonly Unit[], last: number): number {
  let first = last;
  while (first > 0 && last - first < LONGEST_PHRASE) {
    const before = units[first - 1];
    const current = units[first];
    if (before === undefined || current === undefined) break;
    if (current.pos === "DET" && before.lower !== "all" && before.lower !== "both") break;
    if (isPronoun(current.lower) && current.pos !== "DET" && !isPossessive(current)) break;
    if (isPossessive(current) && current.lower !== "'s" && current.lower !== "'") break;
    const isJoined = joinsWords(units, first - 1) || joinsWords(units, first);
    if (!isJoined && !canPrecede(before, current, units[first - 2]) && !endsInitial(units, first - 1)) break;
    first -= 1;
  }
  return first;
}

const POSSESSIVES = new Set(["his", "her", "its", "their", "our", "my", "your", "'s", "'"]);

function isPossessive({ lower }: Unit): boolean {
  return POSSESSIVES.has(lower);
}

function canPrecede(before: Unit, current: Unit, further: Unit | undefined): boolean {
  if (before.quotation !== null) return before.isTerm;
  if (isPossessive(before)) return true;
  if (isTimeWord(before)) return false;
  if (isPronoun(before.lower)) return isDoubtfulPronoun(before.lower) && before.pos !== "NOUN";
  switch (before.pos) {
    case "DET":
      // "said that investigators believe": a conjunction that the tagger takes for a determiner.
      return before.lower !== "that" || further === undefined || further.pos === "ADP";
    case "ADJ":
    case "NOUN":
    case "PROPN":
    case "NUM":
      return true;
    case "ADV":
      return current.pos === "ADJ" && further?.pos === "DET";
    case "VERB":
      if (before.lower === "think" && /^tanks?$/u.test(current.lower)) return true;
      // "the ruling party", "retired engineers"
      return (
        /(?:ing|ed)$/u.test(before.lower) && (further === undefined || further.pos === "DET" || isPossessive(further))
      );
    default:
      return isNameLike(before) || before.lower === "&";
  }
}

/**
 * The noun phrase that begins at `first`: up to its last noun, with ties "of …", "for …", "from …", "at …" after it.
 * Null where no noun phrase begins.
 */
export function nounPhraseStartingAt(units: readonly Unit[], first: number): UnitSpan | null {
  let last = coreEnd(units, first);
  if (last === null) return null;
  for (let guard = 0; guard < 4 && last - first < LONGEST_PHRASE; guard += 1) {
    const tie: Unit | undefined = units[last + 1];
    const pair: boolean = tie?.lower === "and" && units[last]?.pos === "PROPN" && units[last + 2]?.pos === "PROPN";
    if (tie === undefined || !(pair || /^(?:of|for|from|at|behind)$/u.test(tie.lower))) break;
    const next: number | null = coreEnd(units, last + 2);
    if (next === null) break;
    last = next;
  }
  return { first, last };
}

/** The stop of "Robert M. Birch". */
function endsInitial(units: readonly Unit[], at: number): boolean {
  return units[at]?.lower === "." && /^\p{Lu}$/u.test(units[at - 1]?.text ?? "") && units[at + 1]?.pos === "PROPN";
}

/** The hyphen of "a 12-page plan", which the tagger makes a word of its own. */
function joinsWords(units: readonly Unit[], at: number): boolean {
  const [before, unit, after] = [units[at - 1], units[at], units[at + 1]];
  return unit?.lower === "-" && before?.end === unit.start && after?.start === unit.end;
}

/** "Wednesday's attack" */
function opensGenitive(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit !== undefined && isTimeWord(unit) && units[at + 1]?.lower === "'s";
}

/** Last unit of the phrase without ties; null where the units at `first` are no noun phrase. */
function coreEnd(units: readonly Unit[], first: number): number | null {
  const start = units[first];
  if (start === undefined) return null;
  if (isPronoun(start.lower) && !isDoubtfulPronoun(start.lower) && !isPossessive(start)) return first;
  let head: number | null = null;
  for (let at = first; at < units.length && at - first < LONGEST_PHRASE; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    const opensNew = unit.pos === "DET" || (isPossessive(unit) && unit.lower !== "'s" && unit.lower !== "'");
    if (opensNew && head !== null) break;
    if (isTimeWord(unit) && head !== null) break;
    // "the order Ash signed": the name begins a clause on the document.
    if (unit.pos === "PROPN" && head !== null && units[first]?.pos === "DET" && isDocument(units[head])) break;
    if ((isNominal(unit) || endsName(units, at)) && !(isPronoun(unit.lower) && at > first)) head = at;
    else if (endsInitial(units, at) || opensGenitive(units, at) || joinsWords(units, at)) continue;
    else if (!mayStandInside(unit, units[at + 1], at === first)) break;
  }
  return head;
}

function mayStandInside(unit: Unit, next: Unit | undefined, isFirst: boolean): boolean {
  if (unit.quotation !== null) return unit.isTerm;
  if (isPossessive(unit)) return true;
  if (unit.pos === "DET" || isDoubtfulPronoun(unit.lower)) return isFirst;
  if (unit.pos === "ADJ") return true;
  if (unit.lower === "&") return true;
  if (unit.pos === "ADV") return next?.pos === "ADJ";
  return unit.pos === "VERB" && /(?:ing|ed)$/u.test(unit.lower) && next?.pos === "NOUN";
}
