import type { Token } from "../../words/token";
import type { Clause } from "./read-clauses";
import { isSpeech } from "./saying-verbs";
import type { SentenceReading } from "./sentence-reading";

/** A clause with the quotation mark that closes right behind it, where it holds the one that opens. */
export function withClosingMark<C extends Pick<Clause, "first" | "last">>({ tokens }: SentenceReading, clause: C): C {
  const next = tokens[clause.last + 1];
  const words = tokens.slice(clause.first, clause.last + 1);
  const isCompleted = next !== undefined && !isBalanced(words) && isBalanced([...words, next]);
  return isCompleted ? { ...clause, last: clause.last + 1 } : clause;
}

/**
 * Whether a person can read a clause without the words around it: it names who or what, its verb has what it needs behind
 * it, it breaks off nowhere, and no quotation begins or ends in its middle. Pronouns may stand in it; whether somebody
 * resolved them is asked elsewhere.
 */
export function standsAlone(reading: SentenceReading, clause: Clause): boolean {
  const words = reading.tokens.slice(clause.first, clause.last + 1);
  return isBalanced(words) && hasSomebody(reading, clause) && hasMatter(reading, clause) && !breaksOff(reading, clause);
}

const MARKS = '"“”«»';

/** Whether each quotation mark has its other one. A lone "’" is an apostrophe more often than a mark. */
function isBalanced(words: readonly Token[]): boolean {
  const marks = words.filter(({ text }) => text.length === 1 && MARKS.includes(text));
  if (marks.length === 0) return true;
  const count = (mark: string) => marks.filter(({ text }) => text === mark).length;
  return count('"') % 2 === 0 && count("“") === count("”") && count("«") === count("»");
}

/** Commands have nobody before them; everything else says who or what. */
function hasSomebody(
  { tokens, quantities }: SentenceReading,
  { subject, objects, aim, verb, first, lemmas }: Clause,
): boolean {
  if (subject.length > 0 || objects.length > 0 || aim !== null) return true;
  // "Nobody came", "dozens marched": a count stands for whom it counts.
  if (quantities.some((quantity) => quantity.first >= first && quantity.last < verb.first)) return true;
  const token = tokens[verb.verb];
  const isCommand = verb.verb === first && token?.lower === token?.lemma;
  // "No arrests have been made": the noun of doing before the verb is the act.
  return isCommand || !lemmas.includes(verb.lemma);
}

/** Verbs that say nothing without an object. */
const NEEDY = new Set(
  "have do get make take give put let keep want need call ask quote cite hand bring send".split(" "),
);

/** Whether a verb has what it needs behind it: "the price is", "he gets" and "told parliament" state nothing. */
function hasMatter({ tokens }: SentenceReading, clause: Clause): boolean {
  const { verb, last, lemmas, objects, complements, isNegated, isControlled, aim, acts } = clause;
  if (aim !== null || isControlled) return true;
  if (verb.isCopula && lemmas.includes(verb.lemma)) return last > verb.verb;
  // "Has said nothing" and "did not reply" are news, "said" and "asked a reporter" are not.
  const isNothing = isNegated || objects.some(({ head }) => tokens[head]?.lower === "nothing");
  const isAsking = (verb.lemma === "ask" || verb.lemma === "quote") && verb.modal === null;
  if ((isSpeech(verb.lemma) || isAsking) && !isNothing) return false;
  const isNeedy = NEEDY.has(verb.lemma) && lemmas.includes(verb.lemma) && acts.length === 0;
  return !isNeedy || verb.isPassive || objects.length + complements.length > 0;
}

const OPEN_WORDS = new Set(
  "where when why how what who which that whether if as than not never a an the its their every".split(" "),
);

/** Whether a clause ends in a word that something must follow: "doubled down on", "the remark had been", "asked where". */
function breaksOff({ tokens }: SentenceReading, { lemmas, verb, first, last: end }: Clause): boolean {
  const at = tokens.findLastIndex(({ pos }, index) => index <= end && pos !== "PUNCT");
  const last = tokens[at];
  if (last === undefined || at < first) return true;
  const next = tokens[at + 1]?.pos ?? "PUNCT";
  // What the verb is done to stands behind the clause's end: it was cut too short.
  if (at <= verb.verb) return (last.pos === "AUX" && !verb.isCopula) || OBJECT_STARTS.has(next);
  const isNewVerb = last.pos === "VERB" && last.lower.endsWith("ing");
  if (isNewVerb && ["PUNCT", "CCONJ"].includes(tokens[at - 1]?.pos ?? "")) return true;
  if (last.pos === "AUX" || OPEN_WORDS.has(last.lower)) return true;
  const isParticle = lemmas.some((lemma) => lemma.endsWith(`+${last.lower}`));
  const isOpen = last.pos === "ADP" || last.pos === "SCONJ" || last.lower === "to";
  return isOpen && !isParticle && !PARTICLES.has(last.lower);
}

const OBJECT_STARTS = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);

/** Prepositions that stand alone as often: "the talks went on", "was shut down". */
const PARTICLES = new Set("up down out off over away back in on behind through around".split(" "));
