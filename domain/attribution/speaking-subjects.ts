import type { Unit } from "./clause-lines";
import type { CueVerb } from "./cue-verbs";
import type { BareComplement } from "./object-complements";
import { isDoubtfulPronoun, isPronoun } from "./function-words";
import type { UnitSpan } from "./noun-phrases";
import { isDocumentNoun, isSpeakingNoun } from "./source-words";

/** Nouns before "of" that only measure what comes after: "most of the voters", "a group of senators". */
const MEASURES =
  /^(?:most|some|many|few|several|both|all|none|one|each|number|group|majority|handful|dozens|hundreds|thousands|scores|slew|half|third|quarter|percent|%|two|three|four|five|members|couple|host|range|string|wave|trio|pair|bevy)$/u;

/** Names of storms, wars and the like: happenings with a name of their own, which say nothing. */
const NAMED_EVENTS = /^(?:hurricane|storm|typhoon|cyclone|war|virus|crisis|pandemic|earthquake|election|games)$/u;

/** Texts that order and rule, and bare data: they say and show, but want, fear and threaten nothing. */
const MUTE_TEXTS = new Set(
  (
    "law laws bill bills act policy policies decision decisions agreement agreements treaty contract contracts rule " +
    "rules constitution map timetable schedule deal verdict motion warrant results data figures numbers evidence " +
    "statistics census index forecast order orders injunction record records plan plans proposal proposals"
  ).split(" "),
);

/** Texts that prove nothing by what they show: a decision does not "suggest" as a study does. */
const NO_EVIDENCE =
  /^(?:law|bill|act|polic(?:y|ies)|decision|agreement|treaty|contract|rule|constitution|motion|verdict|plan|proposal)s?$/u;

/** The words that tell what a subject is: its head, without a possessor before it and what is tied to it behind. */
function headOf(units: readonly Unit[], { first, last }: UnitSpan): readonly Unit[] {
  const phrase = units.slice(first, last + 1);
  const tie = phrase.findIndex(({ pos, lower }, index) => {
    const isMeasure = lower === "of" && MEASURES.test(phrase[index - 1]?.lower ?? "");
    return index > 0 && pos === "ADP" && !isMeasure;
  });
  const core = tie === -1 ? phrase : phrase.slice(0, tie);
  const genitive = core.findLastIndex(({ lower }) => lower === "'s" || lower === "'");
  return genitive === -1 || genitive === core.length - 1 ? core : core.slice(genitive + 1);
}

/**
 * Whether a phrase can name a speaker: somebody, a body or a text, not a thing that happens to be the subject ("the
 * collection", "the move", "Hurricane Ada"). Told by the noun alone; a name of two words is taken for somebody.
 */
export function canSpeak(units: readonly Unit[], span: UnitSpan): boolean {
  const core = headOf(units, span);
  const isSingle = span.first === span.last;
  if (core.some(({ lower }) => NAMED_EVENTS.test(lower))) return false;
  const head = core.findLast(({ pos, quotation }) => quotation === null && (pos === "NOUN" || pos === "PROPN"));
  // "the Brel administration", "the TikTok practices": a plain noun at the end decides, not the name before it.
  if (head !== undefined && head.pos === "NOUN" && core.at(-1) === head) {
    return isSpeakingNoun(head.lower) || core.some(({ lower }) => isDoubtfulPronoun(lower) && isSpeakingNoun(lower));
  }
  return core.some(({ pos, lower, quotation }) => {
    if (quotation !== null || /^(?:this|that|there)$/u.test(lower)) return false;
    const isPersonal = isPronoun(lower) && (isSingle || isDoubtfulPronoun(lower));
    return pos === "PROPN" || isPersonal || lower === "who" || isSpeakingNoun(lower);
  });
}

/** Whether a phrase names who can want, fear and promise: a speaker that is no law and no table of figures. */
function canIntend(units: readonly Unit[], span: UnitSpan): boolean {
  const lower = units[span.last]?.lower ?? "";
  if (span.first === span.last && (lower === "it" || lower === "which" || lower === "that")) return false;
  const core = headOf(units, span);
  const head = core.findLast(({ pos }) => pos === "NOUN" || pos === "PROPN");
  return canSpeak(units, span) && !(head !== undefined && head.pos === "NOUN" && MUTE_TEXTS.has(head.lower));
}

const RESEARCH = /(?:scientists?|researchers?|analysts?|investigators?|inspectors?|jury|judge|team|authors?)$/u;

/** Whether what a phrase names finds and shows: a document, data or somebody who looks into things. */
export function isEvidence(units: readonly Unit[], span: UnitSpan): boolean {
  return headOf(units, span).some(({ lower, pos }) => {
    if (pos === "VERB" || NO_EVIDENCE.test(lower)) return false;
    return isDocumentNoun(lower) || RESEARCH.test(lower) || lower === "court";
  });
}

/** Verbs that things are subjects of as well: "heat stresses the grid", "the move suggests that". */
const SAID_OF_THINGS = new Set(
  (
    "stress indicate signal suggest show find project rule mention feel highlight underline underscore prove " +
    "demonstrate reveal confirm imply hint promise threaten demand see reflect discover"
  ).split(" "),
);

/** Verbs of will: laws and figures are their subjects in a figure of speech only. */
const WILL = /^(?:threaten|promise|offer|demand|aim)$/u;

/**
 * Whether a verb with this complement tells what its subject says, thinks or wants. A plain noun that names no speaker
 * is one only of verbs that nothing else can do ("argue that"); when in doubt, nobody speaks.
 */
export function isSpokenBy(
  units: readonly Unit[],
  span: UnitSpan,
  verb: CueVerb,
  found: BareComplement | null,
): boolean {
  if (found === null) return true;
  const isAct = /^(?:act|order|thing|topic|label|as|for|of|doing)$/u.test(found.kind);
  if (WILL.test(verb.lemma) && isAct) return canIntend(units, span) || saysByItself(units, span, verb);
  if (isAct) return FIGURATIVE.test(verb.lemma) ? canSpeak(units, span) : !isMutePronoun(units, span);
  if (SAID_OF_THINGS.has(verb.lemma)) {
    const isMute = isMutePronoun(units, span) && verb.lemma !== "find";
    return !isMute && (isEvidence(units, span) || (canSpeak(units, span) && !isMuteText(units, span)));
  }
  return true;
}

/** Verbs that things can do to somebody or something as well: "the rule encourages towns to build". */
const FIGURATIVE =
  /^(?:encourage|invite|challenge|call|attack|contradict|rule out|see|view|cast|frame|paint|fault|order|request|savage|hit|tell|ask|remind|blast|slam|dismiss|reject|consider|term|push for|call for|plead for|commit|undertake|admit|deny|decide)$/u;

function isMutePronoun(units: readonly Unit[], { first, last }: UnitSpan): boolean {
  return first === last && /^(?:it|this|that|which|what|there)$/u.test(units[last]?.lower ?? "");
}

/** "It promised to hire", "the company … which plans to": a body that the pronoun may stand for, except with "threaten". */
function saysByItself(units: readonly Unit[], { first, last }: UnitSpan, { lemma }: CueVerb): boolean {
  return first === last && units[last]?.lower === "it" && lemma !== "threaten" && lemma !== "promise";
}

function isMuteText(units: readonly Unit[], span: UnitSpan): boolean {
  return headOf(units, span).some(({ lower, pos }) => pos === "NOUN" && NO_EVIDENCE.test(lower));
}
