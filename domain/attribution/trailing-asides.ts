import type { Unit } from "./clause-lines";
import { cueVerbsOf } from "./cue-verbs";
import { isConjunction, isGroupAdverb } from "./function-words";
import { hasVerb } from "./read-complement";

/** Forms in "-ing" that stand like prepositions and open no clause of their own. */
const LIKE_PREPOSITIONS = new Set(
  "including regarding concerning involving following excluding starting beginning ranging during depending owing pending resulting meaning".split(
    " ",
  ),
);

/** Nouns with which a report takes up a whole clause and speaks on about it: "…, a decision that stunned her staff". */
const TAKES_UP = new Set(
  (
    "decision move step claim charge remark comment statement position stance view argument assertion allegation " +
    "accusation announcement admission promise pledge threat warning denial shift reversal departure change blow sign " +
    "reference contrast concession figure sum line phrase refrain theme practice tactic gesture sentiment suggestion"
  ).split(" "),
);

const SPANS = /^(?:seconds|minutes|hours|days|weeks|months|years|moments|hour|day|week|month|year|shortly|just|long)$/u;

/** How far behind ", with" the verb of its clause is looked for. */
const LONGEST_SUBJECT = 9;

/**
 * Whether the words after the comma at `comma` are no longer told by the speaker whose words began at `first`, but added
 * by the outlet: ", setting up a showdown", ", a decision that stunned her staff", ", days after the vote", ", with Birch
 * calling it a fraud". In doubt the words are the outlet's: content that is cut still holds what was said.
 */
export function opensTrailingAside(units: readonly Unit[], first: number, comma: number): boolean {
  const next = units[comma + 1];
  if (next === undefined || next.quotation !== null || !hasVerb(units, first, comma + 1)) return false;
  return (
    opensParticiple(units, first, comma) ||
    takesUpClause(units, comma + 1) ||
    opensSpan(units, comma + 1) ||
    opensAccompaniment(units, comma + 1) ||
    (next.lower === "which" && isClauseTakenUp(units[comma - 1]))
  );
}

/** ", drawing cheers": not a list of things that somebody does, and not before the verb of the clause itself. */
function opensParticiple(units: readonly Unit[], first: number, comma: number): boolean {
  let at = comma + 1;
  while (isGroupAdverb(units[at]?.lower ?? "") && !/^th(?:us|erefore)$/u.test(units[at]?.lower ?? "")) at += 1;
  const verb = units[at];
  const after = units[at + 1];
  if (verb === undefined || after === undefined || verb.pos !== "VERB" || !/ing$/u.test(verb.lower)) return false;
  if (LIKE_PREPOSITIONS.has(verb.lower) || verb.text !== verb.lower) return false;
  const isListed = after.quotation === null && (after.lower === "," || isConjunction(after.lower));
  const follows = units.slice(first, comma).some(({ lower, pos }) => pos === "VERB" && /ing$/u.test(lower));
  return !isListed && !(follows && hasListEnd(units, at));
}

/** ", cutting taxes and raising pay": the last members of a list of participles. */
function hasListEnd(units: readonly Unit[], from: number): boolean {
  return units.slice(from, from + 12).some(({ lower }, index, rest) => {
    return lower === "and" && /ing$/u.test(rest[index + 1]?.lower ?? "");
  });
}

function takesUpClause(units: readonly Unit[], from: number): boolean {
  if (!/^(?:an?|another)$/u.test(units[from]?.lower ?? "")) return false;
  let at = from + 1;
  while (units[at]?.pos === "ADJ" || (units[at]?.pos === "NOUN" && units[at + 1]?.pos === "NOUN")) at += 1;
  return TAKES_UP.has(units[at]?.lower ?? "");
}

/** ", days after …", ", just two weeks before …" */
function opensSpan(units: readonly Unit[], from: number): boolean {
  let hasSpan = false;
  for (let at = from; at < from + 6; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.quotation !== null) return false;
    if (/^(?:after|before)$/u.test(unit.lower)) return hasSpan;
    if (SPANS.test(unit.lower)) hasSpan = true;
    else if (
      unit.pos !== "NUM" &&
      unit.pos !== "DET" &&
      !/^(?:only|barely|less|more|than|few|later)$/u.test(unit.lower)
    )
      return false;
  }
  return false;
}

/** ", with a spokesman calling it “baseless”" */
function opensAccompaniment(units: readonly Unit[], from: number): boolean {
  if (units[from]?.lower !== "with") return false;
  return units.slice(from + 1, from + 1 + LONGEST_SUBJECT).some(({ lower, quotation, pos }) => {
    return quotation === null && pos === "VERB" && cueVerbsOf(lower).some(({ form }) => form === "ing");
  });
}

/** "she would quit, which …": no noun before the comma that "which" could belong to. */
function isClauseTakenUp(before: Unit | undefined): boolean {
  return before !== undefined && before.quotation === null && /^(?:VERB|AUX|ADV|ADJ)$/u.test(before.pos);
}
