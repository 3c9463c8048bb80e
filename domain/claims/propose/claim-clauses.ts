import type { ClaimAttribution } from "./claim-attribution";
import { isSaidNoun } from "./news-nouns";
import type { Clause } from "./read-clauses";
import type { SentenceReading } from "./sentence-reading";
import { standsAlone, withClosingMark } from "./stands-alone";

const SAYING = new Set(
  "say tell report announce add note write state claim declare warn believe think know explain insist argue suggest confirm deny show reveal find describe mean".split(
    " ",
  ),
);
/** Verbs whose saying is the claim: that somebody demands it. */
const DEMANDING = new Set(
  "demand urge call want ask order require need promise vow pledge threaten expect forecast predict".split(" "),
);
const PAGE_COMMANDS = new Set(
  "sign subscribe follow click read contact share donate support download join watch listen see register log thank".split(
    " ",
  ),
);
const EMPTY_SUBJECTS = new Set("here there what that this who".split(" "));

/**
 * The clauses of a sentence that can be claims: not the act of saying around them ("Ash said …"), no relative clause
 * that only tells which one is meant, no condition ("if the dam breaks"), nothing told to the reader of the page, and
 * nothing that cannot be read alone.
 */
export function clausesOfClaims(
  reading: SentenceReading,
  clauses: readonly Clause[],
  attributions: readonly ClaimAttribution[],
): readonly Clause[] {
  return clauses
    .map((clause) => withClosingMark(reading, clause))
    .filter(
      (clause) =>
        standsAlone(reading, clause) &&
        !isSaying(reading, clause, clauses, attributions) &&
        !isRestrictiveRelative(reading, clause) &&
        !isCondition(reading, clause) &&
        !isEmpty(reading, clause) &&
        !isPersonal(reading, clause, attributions) &&
        !isForReaders(reading, clause),
    );
}

function isSaying(
  { tokens }: SentenceReading,
  clause: Clause,
  clauses: readonly Clause[],
  attributions: readonly ClaimAttribution[],
): boolean {
  const verb = tokens[clause.verb.verb];
  if (verb === undefined) return false;
  if (DEMANDING.has(verb.lemma) || clause.isControlled || clause.aim !== null) return false;
  const isCue = attributions.some(({ cue, content }) => {
    if (cue === null || cue.start > verb.start || cue.end < verb.end) return false;
    // A demand or a threat is itself the news; so is a quotation of a few words inside the clause.
    const words = tokens.filter(({ start, end }) => content.some((range) => range.start <= start && end <= range.end));
    return cue.verbClass !== "directive-or-commissive" && words.some(({ pos }) => pos === "VERB" || pos === "AUX");
  });
  if (isCue) return true;
  const isLonger = clauses.some(
    (other) => other !== clause && (other.first > clause.verb.verb || other.last < clause.first),
  );
  // What the other clause has as subject is no object of the saying: "says 40 people are missing".
  const hasOwnObject = clause.objects.some(
    ({ head }) => !clauses.some((other) => other !== clause && other.first <= head && head <= other.last),
  );
  // "Knew of the crack" is no frame around the words of another clause.
  const hasOwnMatter = clause.verb.lemma === "know" && clause.complements.length > 0;
  return SAYING.has(clause.verb.lemma) && isLonger && !hasOwnObject && !hasOwnMatter;
}

/**
 * "The order that bans Plenty" without a comma; with one, the clause adds a statement of its own, and so does what is
 * told of something new with a figure: "a leak that killed 11 people".
 */
function isRestrictiveRelative(
  { tokens, quantities }: SentenceReading,
  { verb, subject, acts, last }: Clause,
): boolean {
  const opening = tokens
    .slice(Math.max(0, verb.first - 2), verb.first)
    .findLast(({ lower }) => ["who", "which", "that"].includes(lower));
  const at = opening === undefined ? -1 : tokens.indexOf(opening);
  if (at <= 0 || opening === undefined) return false;
  const before = tokens[at - 1];
  const article = tokens[subject[0]?.first ?? -1]?.lower;
  const hasFigure = quantities.some((quantity) => quantity.first > verb.verb && quantity.last <= last);
  if ((article === "a" || article === "an") && acts.length > 0 && verb.isPast && hasFigure) return false;
  if (opening.lower !== "that") return before?.lower !== ",";
  if (before !== undefined && isSaidNoun(before.lemma)) return false;
  return subject.some(({ last }) => last < at) || before?.pos === "NOUN" || before?.pos === "PROPN";
}

function isCondition({ tokens }: SentenceReading, { first, verb }: Clause): boolean {
  return tokens
    .slice(Math.max(0, first - 2), verb.first)
    .some(({ lower }) => ["if", "whether", "unless"].includes(lower));
}

function isEmpty({ tokens }: SentenceReading, { verb, subject, objects, acts, complements }: Clause): boolean {
  const head = tokens[subject[0]?.head ?? -1]?.lower ?? tokens[verb.first - 1]?.lower ?? "";
  const opening = tokens[0]?.lower ?? "";
  if (opening === "which" || opening === "let") return true;
  if (verb.isCopula && (EMPTY_SUBJECTS.has(head) || EMPTY_SUBJECTS.has(opening)) && acts.length === 0) {
    return (
      !tokens.slice(verb.verb).some(({ pos }) => pos === "ADJ" || pos === "NUM") &&
      !objects.some((one) => isRichNoun(tokens, one.head))
    );
  }
  return subject.length === 0 && objects.length === 0 && complements.length === 0 && acts.length === 0 && !verb.isPast;
}

function isRichNoun(tokens: SentenceReading["tokens"], head: number): boolean {
  const lemma = tokens[head]?.lemma ?? "";
  return tokens[head]?.pos !== "PRON" && !["story", "thing", "history", "weather", "question"].includes(lemma);
}

/** "Subscribe to …", "Please contact …", "All rights reserved": the page speaks to who reads it. */
/** Outside quotations, a first person tells of the writer's own day. */
function isPersonal(
  { tokens }: SentenceReading,
  { subject, verb }: Clause,
  attributions: readonly ClaimAttribution[],
): boolean {
  const head = tokens[subject[0]?.head ?? -1]?.lower;
  const at = tokens[verb.verb]?.start ?? 0;
  const isAttributed = attributions.some(({ content }) => content.some(({ start, end }) => start <= at && at < end));
  return (head === "i" || (head === "you" && verb.modal !== null)) && !isAttributed;
}

function isForReaders({ tokens }: SentenceReading, { verb, subject, lemmas }: Clause): boolean {
  const words = tokens.filter(({ pos }) => pos !== "PUNCT");
  const isCommand = subject.length === 0 && verb.verb <= 2 && !verb.isPast;
  if (
    isCommand &&
    (PAGE_COMMANDS.has(verb.lemma) || lemmas.some((lemma) => PAGE_COMMANDS.has(lemma.split("+")[0] ?? "")))
  )
    return true;
  const lowers = words.map(({ lower }) => lower);
  return (
    lowers.includes("please") ||
    (lowers.includes("rights") && lowers.includes("reserved")) ||
    lowers[0] === "copyright" ||
    lowers[0] === "click"
  );
}
