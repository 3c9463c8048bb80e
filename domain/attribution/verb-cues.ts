import type { ClauseLine, Unit } from "./clause-lines";
import { cueVerbsOf, type CueVerb } from "./cue-verbs";
import { subjectBefore, verbGroupOf, type Subject, type VerbGroup } from "./find-subject";
import { isAuxiliary, isFirstOrSecondPerson, isDoubtfulPronoun, isGroupAdverb, isPreposition } from "./function-words";
import { isNominal, isTimeWord, type UnitSpan } from "./noun-phrases";
import type { VerbForm } from "./verb-forms";

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
    "known found held shown invite point points push press put hit shot shoot go begin"
  ).split(" "),
);

/** The cue verbs of a line in order. */
export function verbCuesOf({ units }: ClauseLine): VerbCue[] {
  const cues: VerbCue[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.quotation !== null) continue;
    const match = cueVerbsOf(unit.lower).find(({ verb }) => hasParticle(units, at, verb));
    if (match === undefined || !isUsedAsVerb(units, at)) continue;
    // "has rules": a noun after "has".
    if (match.form === "base" && units[at - 1]?.pos === "ADP" && units[at - 1]?.lower !== "to") continue;
    if (match.form === "third" && isAuxiliary(units[at - 1]?.lower ?? "")) continue;
    const last = match.verb.particle === null ? at : at + 1;
    cues.push({ ...match, first: at, last, group: verbGroupOf(units, at) });
  }
  return cues;
}

function hasParticle(units: readonly Unit[], at: number, { particle }: CueVerb): boolean {
  if (particle === null) return true;
  const object = units[at + 2];
  // "argued for years that": a span of time, not what was argued for.
  return units[at + 1]?.lower === particle && !(object !== undefined && isTimeWord(object));
}

function isUsedAsVerb(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (unit === undefined) return false;
  const beforeLower = before?.lower ?? "";
  if (/^(?:he|she|they|who|it)$/u.test(beforeLower)) return true;
  // "on projected growth": a participle as an adjective.
  const isAdjective = before?.pos === "ADP" && /(?:ed|wn)$/u.test(unit.lower);
  const isDeterminer = before?.pos === "DET" && !isDoubtfulPronoun(beforeLower);
  if (isAdjective || isDeterminer || /^(?:'s|his|her|its|their|our|my|your|of)$/u.test(beforeLower)) return false;
  if (unit.pos === "VERB" || unit.pos === "AUX") return beforeLower !== "so-called";
  if (unit.lower === "according") return false;
  return !DOUBTFUL_FORMS.has(unit.lower) || agreesWithSubject(units, at);
}

const PLURAL = /(?:[^s]s|people|police|men|women|children|media|data|some|many|others|few|most|both|all)$/u;

/**
 * Whether a word that the tagger takes for a noun stands like a verb: after a noun that it agrees with, before "that"
 * or a new clause, with no verb before it ("the authors note that", "her rival claims she").
 */
function agreesWithSubject(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const subject = units[at - 1]?.lower === "," ? undefined : units[at - 1];
  const next = units[at + 1];
  if (unit === undefined || next === undefined) return false;
  const isPlural = subject !== undefined && PLURAL.test(subject.lower) && subject.pos !== "PROPN";
  const isThird = unit.lower.endsWith("s");
  if (subject !== undefined && (!isNominal(subject) || isThird === isPlural)) return false;
  if (subject === undefined && (units[at - 1] === undefined || !isThird)) return false;
  const opensClause = next.lower === "that" || next.pos === "DET" || next.pos === "PRON" || next.quotation !== null;
  if (!opensClause && next.lower !== "out" && next.lower !== ":") return false;
  for (let before = at - 1; before >= 0 && at - before < 12; before -= 1) {
    const word = units[before];
    if (word === undefined || word.lower === ",") break;
    if (word.pos === "VERB" || word.pos === "AUX") return false;
  }
  return true;
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

/** Verbs after which "to say" is still a saying: "went on to say". */
const CARRIERS = /^(?:on|continued|continues|appeared|appears|seemed|seems|proceeded|began|begins|quick|keen|rushed)$/u;

/** Whether an infinitive is said to happen at all: "went on to say", but not "wants to say". */
export function isCarried(units: readonly Unit[], { group }: VerbCue): boolean {
  return CARRIERS.test(units[group.first - 1]?.lower ?? "");
}

/** The subject of a cue that has one before it, with the verb that carries an infinitive read over. */
export function subjectOfCue(units: readonly Unit[], cue: VerbCue): Subject | null {
  let first = cue.group.first;
  if (cue.group.isInfinitive) {
    first -= 1;
    if (units[first]?.lower === "on") first -= 1;
    first = verbGroupOf(units, first).first;
  }
  const subject = subjectBefore(units, first);
  return subject === null || speaksAsWriter(units, subject.span) ? null : subject;
}

function speaksAsWriter(units: readonly Unit[], { first, last }: UnitSpan): boolean {
  const unit = units[last];
  return first === last && unit !== undefined && isFirstOrSecondPerson(unit.lower);
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
