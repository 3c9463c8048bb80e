import type { Token } from "../../words/token";
import { actsOfNoun, actsOfVerb, isSuffered, isSufferedIdiom, type ActGroup } from "./act-words";
import { isLightVerb, nominalActs } from "./light-verbs";
import { ownerOf, type NounPhrase } from "./noun-phrases";
import { lastOfParticipant } from "./read-participant";
import type { SentenceReading } from "./sentence-reading";
import type { VerbGroup } from "./verb-groups";

/** A noun phrase and the preposition before it. */
export interface Complement {
  readonly preposition: string;
  readonly phrase: NounPhrase;
}

/** Who does what to whom in a clause, as meant. */
export interface ClauseRoles {
  readonly subject: readonly NounPhrase[];
  readonly objects: readonly NounPhrase[];
  readonly complements: readonly Complement[];
  readonly lemmas: readonly string[];
  readonly acts: readonly ActGroup[];
}

/**
 * The roles of a verb with its grammatical subject and what stands behind it up to `bound`: the passive turned round,
 * idioms, light verbs and happenings ("the visit took place") undone.
 */
export function readRoles(
  reading: SentenceReading,
  main: VerbGroup,
  subject: readonly NounPhrase[],
  bound: number,
): ClauseRoles {
  return rolesOf(reading, { main, subject, ...readAfter(reading, main, bound) });
}

interface After {
  readonly objects: readonly NounPhrase[];
  readonly complements: readonly Complement[];
  readonly particle: string | null;
}

const PARTICLES = new Set("up down out off over away in on at to into for back".split(" "));

/** Objects and phrases with prepositions behind a verb, up to the clause's end. */
function readAfter(reading: SentenceReading, verb: VerbGroup, bound: number): After {
  const { tokens, phrases } = reading;
  let index = verb.verb + 1;
  let particle: string | null = null;
  const objects: NounPhrase[] = [];
  const complements: Complement[] = [];
  let preposition: string | null = null;
  let isAttached = true;
  while (index <= bound) {
    const token = tokens[index];
    if (token === undefined) break;
    const phrase = phrases.find(({ first }) => first === index);
    if (phrase !== undefined) {
      const isObject: boolean = preposition === null && isAttached && complements.length === 0;
      if (isObject) objects.push(phrase);
      else complements.push({ preposition: preposition ?? "", phrase });
      index = lastOfParticipant(reading, phrase) + 1;
      const joins = coordinates(tokens, index);
      if (!joins) {
        preposition = null;
        isAttached = isObject && isPhraseStart(reading, index);
      }
      continue;
    }
    if (PARTICLES.has(token.lower) && particle === null && index <= verb.verb + 1 + objects.length * 4) {
      if (actsOfVerb(`${verb.lemma}+${token.lower}`).length > 0 || isLightVerb(verb.lemma, token.lower)) {
        particle = token.lower;
        index += 1;
        continue;
      }
    }
    if (token.pos === "ADP" || token.lower === "to") preposition = token.lower;
    else if (token.pos === "SCONJ" || token.pos === "VERB") isAttached = false;
    index += 1;
  }
  return { objects, complements, particle };
}

function isPhraseStart(reading: SentenceReading, index: number): boolean {
  const isQuantity = reading.quantities.some(({ first }) => first === index);
  return isQuantity || reading.phrases.some(({ first }) => first === index);
}

function coordinates(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && (token.lower === "," || token.lower === "and" || token.lower === "or");
}

interface Surface extends After {
  readonly main: VerbGroup;
  readonly subject: readonly NounPhrase[];
}

/** Deep roles and the acts that the predicate names, idioms and light verbs undone. */
function rolesOf(reading: SentenceReading, { main, subject, objects, complements, particle }: Surface): ClauseRoles {
  const { tokens } = reading;
  const noun = nounOf(reading, objects[0]) ?? nounOf(reading, complements[0]?.phrase);
  const joined = particle === null ? null : `${main.lemma}+${particle}`;
  const adjective = tokens[main.verb + 1]?.lemma ?? "";
  const result = resultOf(reading, objects[0]);
  const idioms = [`${main.lemma}_${result ?? ""}`, `${main.lemma}_${noun ?? ""}`, `${main.lemma}_${adjective}`];
  const idiom = idioms.find((candidate) => actsOfVerb(candidate).length > 0) ?? null;
  const quality = qualityOf(reading, main, objects);
  if (quality !== null) {
    const isDone = actsOfNoun(quality).length > 0;
    const roles = isDone ? { subject: [], objects: subject } : { subject, objects: [] };
    return { ...roles, complements, lemmas: [quality], acts: actsOfNoun(quality) };
  }
  const told = happeningOf(reading, main, subject[0], noun);
  if (told !== null) return { ...told, complements };
  const nominal = isLightVerb(main.lemma, particle) || main.isCopula ? nominalActs(noun, main.lemma) : null;
  const acts = actsOfVerb(idiom ?? joined ?? main.lemma);
  const lemmas = [...new Set([idiom ?? joined ?? main.lemma, ...(nominal === null ? [] : [nominal.lemma])])];
  const made = main.isPassive && isLightVerb(main.lemma, particle) ? madeActs(reading, subject[0]) : null;
  if (made !== null) return { subject: [], objects: made.objects, complements, lemmas: [made.lemma], acts: made.acts };
  if (main.isPassive) {
    const agents = complements.filter(({ preposition }) => preposition === "by").map(({ phrase }) => phrase);
    const rest = complements.filter(({ preposition }) => preposition !== "by");
    return { subject: agents, objects: [...subject, ...objects], complements: rest, lemmas, acts };
  }
  if (nominal !== null && objects.length > 0) {
    const inner = reading.phrases.filter(
      ({ first }) => first === (objects[0]?.last ?? 0) + 2 && tokens[first - 1]?.lower === "of",
    );
    const targets = complements.filter(({ preposition }) => ["of", "to", "on", "in"].includes(preposition));
    return {
      subject,
      objects: inner.length > 0 ? inner : targets.map(({ phrase }) => phrase),
      complements,
      lemmas,
      acts: [...nominal.acts, ...acts],
    };
  }
  if (isSufferedIdiom(idiom ?? main.lemma)) return { subject: [], objects: subject, complements, lemmas, acts };
  if (idiom !== null && (idiom === idioms[0] || idiom === idioms[2]))
    return { subject, objects, complements, lemmas, acts };
  if (idiom !== null) {
    const [, ...others] = objects;
    return { subject, objects: [...others, ...fromComplements(complements)], complements, lemmas, acts };
  }
  const isIntransitive = objects.length === 0 && isSuffered(acts);
  if (isIntransitive) return { subject: [], objects: subject, complements, lemmas, acts };
  return { subject, objects, complements, lemmas, acts };
}

/** What an object becomes: "dead" in "left four people dead", "not-guilty" in "found him not guilty". */
function resultOf(reading: SentenceReading, object: NounPhrase | undefined): string | null {
  if (object === undefined) return null;
  const next = lastOfParticipant(reading, object) + 1;
  const isNot = reading.tokens[next]?.lower === "not";
  const token = reading.tokens[isNot ? next + 1 : next];
  if (token?.pos !== "ADJ" && token?.pos !== "VERB") return null;
  return isNot ? `not-${token.lower}` : token.lower;
}

/** Nouns that say of something what an adjective says: "is a forgery". */
const QUALITY_NOUNS = new Set("forgery fake hoax fabrication".split(" "));

/** What a copula says of its subject, which is more than the copula: "is safe", "is fit to lead", "is a forgery". */
function qualityOf(
  { tokens, phrases }: SentenceReading,
  main: VerbGroup,
  objects: readonly NounPhrase[],
): string | null {
  // The tagger takes "fit" for a participle.
  if (main.isPassive && main.lemma === "fit") return main.lemma;
  if (!main.isCopula) return null;
  const noun = tokens[objects[0]?.head ?? -1]?.lemma ?? "";
  if (QUALITY_NOUNS.has(noun)) return noun;
  const at = tokens.findIndex(({ pos }, index) => index > main.verb && pos !== "ADV" && pos !== "PART");
  const quality = tokens[at];
  if (at > main.verb + 3 || quality?.pos !== "ADJ") return null;
  return phrases.some(({ first, last }) => first <= at && at <= last) ? null : quality.lemma;
}

/** "No arrests have been made": the noun of doing is the act; whom it was done to stands behind "of", if anywhere. */
function madeActs(reading: SentenceReading, subject: NounPhrase | undefined) {
  const noun = nounOf(reading, subject);
  const acts = noun === null ? [] : actsOfNoun(noun);
  if (noun === null || subject === undefined || acts.length === 0) return null;
  const of = reading.phrases.filter(
    ({ first }) => first === subject.last + 2 && reading.tokens[first - 1]?.lower === "of",
  );
  return { lemma: noun, acts, objects: of };
}

/** "The queen's visit to the factory took place": the noun is the act, its owner does it, what follows suffers it. */
function happeningOf(reading: SentenceReading, main: VerbGroup, subject: NounPhrase | undefined, noun: string | null) {
  const happens =
    (main.lemma === "take" && noun === "place") || ["occur", "happen", "come", "follow"].includes(main.lemma);
  const act = nounOf(reading, subject);
  if (!happens || subject === undefined || act === null || actsOfNoun(act).length === 0) return null;
  const owner = ownerOf(reading.tokens, subject);
  const links = ["to", "of", "on", "against", "for"];
  const next = reading.phrases.find(({ first }) => first === subject.last + 2);
  const isLinked = links.includes(reading.tokens[subject.last + 1]?.lower ?? "");
  const doer = reading.phrases.find(({ first }) => first > subject.last && reading.tokens[first - 1]?.lower === "by");
  const subjects = owner === null ? (doer === undefined ? [] : [doer]) : [owner];
  return {
    subject: subjects,
    objects: isLinked && next !== undefined ? [next] : [],
    lemmas: [act],
    acts: actsOfNoun(act),
  };
}

function fromComplements(complements: readonly Complement[]): NounPhrase[] {
  return complements
    .filter(({ preposition }) => ["to", "on", "at", "of"].includes(preposition))
    .map(({ phrase }) => phrase);
}

function nounOf(reading: SentenceReading, phrase: NounPhrase | undefined): string | null {
  return phrase === undefined ? null : (reading.tokens[phrase.head]?.lemma ?? null);
}
