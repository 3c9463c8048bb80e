import type { ClauseLine, Unit } from "./clause-lines";
import { cueVerbsOf, type CueVerb } from "./cue-verbs";
import { subjectBefore, type Subject } from "./find-subject";
import { isAuxiliary, isDash, isDoubtfulPronoun, isGroupAdverb, isNegation, isPreposition } from "./function-words";
import { isNominal, isTimeWord, isWriter, nounPhraseEndingAt, type UnitSpan } from "./noun-phrases";
import { hasVerb } from "./read-complement";
import { isSpeakingNoun } from "./source-words";
import type { VerbForm } from "./verb-forms";
import { verbGroupOf, type VerbGroup } from "./verb-group";

/** A verb of a line that may attribute words, with what stands before it. */
export interface VerbCue extends UnitSpan {
  readonly verb: CueVerb;
  readonly form: VerbForm;
  readonly group: VerbGroup;
}

/** Forms that are nouns or adjectives more often than verbs: the tagger has to call them verbs. */
const DOUBTFUL_FORMS = new Set(
  (
    "claim claims report reports state states note notes fear fears hope hopes demand demands promise promises order " +
    "orders request requests answer answers comment comments post posts tweet tweets joke jokes estimate estimates " +
    "forecast forecasts project projects quote quotes doubt doubts charge charges call calls vow vows pledge pledges " +
    "threat offer offers protest protests appeal appeals wish wishes show shows boast boasts dispute disputes blast " +
    "blasts attack attacks blame brand brands question questions label labels term terms dub finding feeling saying reading beginning " +
    "shout shouts cry cries whisper scream screams mention mentions signal signals advance rule rules caption laugh " +
    "sigh smile nod nods hail praise savage fault faults slam slams mock rebuke warning grant grants advice counsel " +
    "command commands demanding promising meaning understanding read open closed determined concerned worried " +
    "known found held shown invite point points push press put hit shot shoot go begin view views plan plans aim aims " +
    "frame frames paint paints regard regards cast casts remark remarks challenge challenges decline declines hammer attack attacks"
  ).split(" "),
);

/** The cue verbs of a line in order. */
export function verbCuesOf({ units }: ClauseLine): VerbCue[] {
  const cues: VerbCue[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.quotation !== null) continue;
    const match = cueVerbsOf(unit.lower).find(({ verb }) => particleAt(units, at, verb) !== null);
    if (match === undefined || !isUsedAsVerb(units, at)) continue;
    // "has rules": a noun after "has".
    if (match.form === "base" && units[at - 1]?.pos === "ADP" && units[at - 1]?.lower !== "to") continue;
    if (match.form === "third" && isAuxiliary(units[at - 1]?.lower ?? "")) continue;
    const last = particleAt(units, at, match.verb) ?? at;
    cues.push({ ...match, first: at, last, group: verbGroupOf(units, at) });
  }
  return cues;
}

/** Where the second word of a verb of two words stands, over a day in between ("called on Friday for"); else null. */
function particleAt(units: readonly Unit[], at: number, { particle }: CueVerb): number | null {
  if (particle === null) return at;
  let behind = at + 1;
  if (particle === "for") {
    if (units[behind]?.lower === "on" && tellsDay(units[behind + 1])) behind += 1;
    while (tellsDay(units[behind])) behind += 1;
  }
  // "argued for years that": a span of time, not what was argued for.
  return units[behind]?.lower === particle && !tellsDay(units[behind + 1]) ? behind : null;
}

function tellsDay(unit: Unit | undefined): boolean {
  return unit !== undefined && isTimeWord(unit);
}

function isUsedAsVerb(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (unit === undefined) return false;
  const beforeLower = before?.lower ?? "";
  if (/^(?:he|she|they|who|it)$/u.test(beforeLower)) return true;
  if (unit.lower === "think" && /^tanks?$/u.test(units[at + 1]?.lower ?? "")) return false;
  // "on projected growth": a participle as an adjective.
  const isAdjective = before?.pos === "ADP" && /(?:ed|wn)$/u.test(unit.lower);
  const isDeterminer = before?.pos === "DET" && !isDoubtfulPronoun(beforeLower);
  if (isAdjective || isDeterminer || /^(?:'s|his|her|its|their|our|my|your|of)$/u.test(beforeLower)) return false;
  if (unit.pos === "VERB" || unit.pos === "AUX") return beforeLower !== "so-called";
  if (unit.lower === "according") return false;
  return !DOUBTFUL_FORMS.has(unit.lower) || agreesWithSubject(units, at) || endsLine(units, at);
}

const PLURAL = /(?:[^s]s|people|police|men|women|children|media|data|some|many|others|few|most|both|all)$/u;

/** "Letters obtained by the Lamp show": where the plural stands that a participle with "by" or "in" describes; else null. */
function headBeforeParticiple(units: readonly Unit[], at: number): number | null {
  for (let verb = at - 2; verb > 0 && at - verb < 8; verb -= 1) {
    const unit = units[verb];
    if (unit === undefined || unit.quotation !== null || unit.lower === ",") return null;
    if (unit.pos !== "VERB") continue;
    const isDescribing = /(?:ed|en|wn|ld)$/u.test(unit.lower) && units[verb + 1]?.pos === "ADP";
    return isDescribing && PLURAL.test(units[verb - 1]?.lower ?? "") ? verb - 1 : null;
  }
  return null;
}

/**
 * Whether a word that the tagger takes for a noun stands like a verb: after a noun that it agrees with, before "that"
 * or a new clause, with no verb before it ("the authors note that", "her rival claims she").
 */
function agreesWithSubject(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const nearest = units[at - 1]?.lower === "," ? undefined : units[at - 1];
  const distant = headBeforeParticiple(units, at);
  const subject = distant === null ? nearest : units[distant];
  const next = units[at + 1];
  if (unit === undefined || next === undefined) return false;
  // A noun at the beginning of a sentence can look like a name: "Critics call it …".
  const isFirst = at === 1 || /^(?:DET|ADJ|PRON|NUM)$/u.test(units[at - 2]?.pos ?? "");
  const isName = subject?.pos === "PROPN" && distant === null && !(isFirst && isSpeakingNoun(subject.lower));
  const isPlural = subject !== undefined && PLURAL.test(subject.lower) && !isName;
  const isThird = unit.lower.endsWith("s");
  if (subject !== undefined && (!isNominal(subject) || isThird === isPlural)) return false;
  if (subject === undefined && (units[at - 1] === undefined || !isThird)) return false;
  // "the states that levy a tax"
  if (next.lower === "that" && (units[at + 2]?.pos === "VERB" || units[at + 2]?.pos === "AUX")) return false;
  const opensClause = next.lower === "that" || next.pos === "DET" || next.pos === "PRON" || next.quotation !== null;
  const opensAct = next.lower === "to" && isThird && units[at + 2]?.pos === "VERB";
  if (!opensClause && !opensAct && next.lower !== "out" && next.lower !== ":") return false;
  for (let before = (distant ?? at) - 1; before >= 0 && at - before < 12; before -= 1) {
    const word = units[before];
    if (word === undefined || word.lower === "," || isDash(word.lower)) break;
    if (word.pos === "VERB" || word.pos === "AUX") return false;
  }
  return true;
}

/** "“…,” the Lamp reports.", "Prices will rise, the institute estimates.": the last word of a sentence that is complete without it. */
function endsLine(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (!(units[at]?.lower ?? "").endsWith("s") || (next !== undefined && !/^[.!?]$/u.test(next.lower))) return false;
  const subject = nounPhraseEndingAt(units, at - 1);
  if (subject !== null && units[subject.first - 1]?.quotation != null) return true;
  if (subject === null || units[subject.first - 1]?.lower !== ",") return false;
  return hasVerb(units, 0, subject.first - 1) && !PLURAL.test(units[subject.last]?.lower ?? "");
}

/** Verbs that deny what they govern when they are negated: "does not believe that" is a belief that it is not so. */
const RAISING = new Set(["think", "believe", "expect", "want", "feel", "agree", "accept"]);

/** What a cue's negation does: null for none, "content" where the words attributed are denied, else "cue". */
export function negationOf(units: readonly Unit[], { group, verb }: VerbCue): "cue" | "content" | null {
  if (group.isNegated) return RAISING.has(verb.lemma) ? "content" : "cue";
  if (!group.isInfinitive) return null;
  const governor = units[group.first - 1]?.lower ?? "";
  return /^(?:refus|declin|fail|decid|stopp?|forgot|neglect)/u.test(governor) ? "cue" : null;
}

/** Verbs after which "to say" is still a saying: "went on to say", "used the feast to say". */
const CARRIERS =
  /^(?:went|goes|continued|continues|appeared|appears|seemed|seems|proceeded|began|begins|rushed|used|uses|took|takes)$/u;

/** How far before an infinitive the verb that carries it is looked for. */
const LONGEST_CARRIED = 10;

/** Where the verb stands that carries an infinitive: "went" in "went on to say"; null where nothing is said for sure. */
function carrierOf(units: readonly Unit[], { group }: VerbCue): number | null {
  if (/^(?:quick|keen)$/u.test(units[group.first - 1]?.lower ?? "")) return group.first - 1;
  for (let at = group.first - 1; at >= 0 && group.first - at <= LONGEST_CARRIED; at -= 1) {
    const unit = units[at];
    if (unit === undefined || /^[,;:]$/u.test(unit.lower)) return null;
    if (CARRIERS.test(unit.lower)) return units[at - 1]?.pos === "AUX" && unit.lower === "used" ? null : at;
    if (unit.pos === "VERB" || unit.pos === "AUX" || isNegation(unit.lower)) return null;
  }
  return null;
}

/** Whether an infinitive is said to happen at all: "went on to say", but not "wants to say". */
export function isCarried(units: readonly Unit[], cue: VerbCue): boolean {
  return carrierOf(units, cue) !== null;
}

/** The subject of a cue that has one before it, with the verb that carries an infinitive read over. */
export function subjectOfCue(units: readonly Unit[], cue: VerbCue): Subject | null {
  let first = cue.group.first;
  if (cue.group.isInfinitive) {
    const carrier = carrierOf(units, cue);
    if (carrier === null) return null;
    first = verbGroupOf(units, carrier).first;
  }
  const subject = subjectBefore(units, first);
  return subject === null || isWriter(units, subject.span) ? null : subject;
}

/** Whether a form in "-ing" hangs on a clause before it: ", adding that …", "by saying …". */
export function isHanging(units: readonly Unit[], { form, group, first }: VerbCue): boolean {
  if (form !== "ing" || group.hasBe) return false;
  if (group.first !== first && group.hasHave) return false;
  let at = group.first - 1;
  while (units[at]?.quotation === null && isGroupAdverb(units[at]?.lower ?? "")) at -= 1;
  const before = units[at];
  if (before === undefined || before.quotation !== null || before.lower === ",") return true;
  if (/^(?:by|in|while|when|after|before|for|and)$/u.test(before.lower)) return true;
  return isPreposition(before.lower) && before.lower !== "as";
}
