import type { Unit } from "./clause-lines";
import { cueCanFollow } from "./inserted-cues";
import { nounPhraseStartingAt } from "./noun-phrases";
import { hasVerb } from "./read-complement";
import { canSpeak } from "./speaking-subjects";
import type { PlacedCue } from "./verb-content";
import type { VerbCue } from "./verb-cues";

/** What follows these is who was told, never who speaks. */
const NEEDS_LISTENER = new Set(["tell", "inform", "notify", "remind", "assure", "advise"]);

/** Behind a clause without quotation marks these have an object, not a subject: "the thaw worried Ash". */
const NEVER_INVERTED = new Set("worry show find fear hope wish expect feel agree suggest indicate reveal".split(" "));

/** “…,” said Ash. */
export function placeInverted(units: readonly Unit[], cue: VerbCue, lineEnd: number): PlacedCue | null {
  const lead = units[cue.group.first - 1];
  if (lead === undefined || cue.group.isInfinitive || !cueCanFollow(lead, cue)) return null;
  if (NEEDS_LISTENER.has(cue.verb.lemma) || cue.form === "ing") return null;
  const source = nounPhraseStartingAt(units, cue.last + 1);
  if (source === null || source.last >= lineEnd) return null;
  const after = units[source.last + 1];
  const isQuoted = lead.quotation !== null || units[cue.group.first - 2]?.quotation != null;
  const followsVerb =
    after !== undefined && (after.pos === "VERB" || after.pos === "AUX") && !/ing$/u.test(after.lower);
  // "read one sign held by a farmer"
  const isHeld = isQuoted && /(?:ed|en|eld|wn)$/u.test(after?.lower ?? "") && units[source.last + 2]?.pos === "ADP";
  if (followsVerb && !isHeld) return null;
  // "Bridge shuts, says Ash": a headline's verb can look like a noun.
  const isHeadline = cue.form === "third" && source.last + 1 === units.length;
  if (cue.form === "base" && !isNameList(units, source.first)) return null;
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

/** "…, say Wick, Tarn and Ostmark": a verb in the plural before nothing but names to the end of the line. */
function isNameList(units: readonly Unit[], from: number): boolean {
  const rest = units.slice(from);
  return rest.every(
    ({ pos, lower }) => pos === "PROPN" || pos === "NOUN" || pos === "ADJ" || /^(?:,|and|\.)$/u.test(lower),
  );
}

export function commaOrEnd(units: readonly Unit[], from: number, lineEnd: number): number {
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
