import { rangeAround } from "./clause-range";
import { actsOfVerb, type ActGroup } from "./act-words";
import type { ClaimAttribution } from "./claim-attribution";
import type { NameRegister } from "./name-register";
import { isSaidNoun } from "./news-nouns";
import type { NounPhrase } from "./noun-phrases";
import type { Participant, Proposition } from "./proposition";
import { dealtWith } from "./read-legal-acts";
import type { Clause } from "./read-clauses";
import type { SentenceReading } from "./sentence-reading";

export interface PropositionContext {
  readonly reading: SentenceReading;
  readonly register: NameRegister;
  /** Those with content or cue in this sentence. */
  readonly attributions: readonly ClaimAttribution[];
}

/** Roles that a legal act gives to the statement about it. */
export interface StatedRoles {
  readonly act: "made" | "stopped";
  readonly subject: readonly Participant[];
  readonly object: Participant;
  /** Whether the sentence takes the act as known ("Ash's order") rather than tell of its making. */
  readonly isKnown: boolean;
}

const PLACE_PREPOSITIONS = new Set("in at near off outside inside within around across".split(" "));
const HEDGES = new Set(
  "reportedly allegedly apparently presumably perhaps probably possibly seemingly supposedly".split(" "),
);
const RUNNING = new Set("now climbed risen updated revised corrected reached".split(" "));

/**
 * The propositions of a clause: one, or one for each subject and each object where several are joined by "and" and each
 * half stands alone. Not split: what is done to each other or together ("Kest and Norvania signed a pact" is one).
 */
export function propositionOf(
  context: PropositionContext,
  clause: Clause,
  roles: StatedRoles | null,
): readonly Proposition[] {
  const details = detailsOf(context, clause, roles);
  if (roles !== null) {
    const acts: readonly ActGroup[] = roles.act === "made" ? ["restrict"] : ["stop"];
    const predicate = {
      lemmas: [roles.act === "made" ? "restrict" : "stop"],
      acts,
      modality: "actual",
      byLegalAct: true,
    } as const;
    return [{ ...details, subject: roles.subject, predicate, objects: [roles.object] }];
  }
  const isCurb = clause.acts.includes("restrict") || clause.acts.includes("stop");
  const resolve = (phrases: readonly NounPhrase[]) =>
    phrases.flatMap((phrase) =>
      context.register.resolve(context.reading, isCurb ? dealtWith(context.reading, phrase) : phrase),
    );
  const printed = resolve(clause.subject);
  const isPronoun = printed.length === 1 && printed[0] !== undefined && SPEAKING.has(printed[0].head);
  const subject =
    isPronoun && details.speaker !== null ? printed.map((one) => asSpeaker(one, details.speaker ?? "")) : printed;
  const objects = resolve(clause.objects);
  const { lemmas, acts, modality } = clause;
  const predicate = { lemmas, acts, modality, byLegalAct: false };
  const pairs = isTogether(context, clause) ? [{ subject, objects }] : halvesOf(context, clause, subject, objects);
  return pairs.map((pair) => withPolarity({ ...details, predicate, ...pair }));
}

const SPEAKING = new Set(["it", "he", "she", "they"]);

/** "India said it closed …": the pronoun is the speaker. Rarely somebody else is meant; then the speaker is wrong. */
function asSpeaker(pronoun: Participant, speaker: string): Participant {
  const words = speaker
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "the" && word !== "a");
  const isName = /^\p{Lu}/u.test(speaker) && !/^(?:The|A|An) /.test(speaker);
  const head = words.at(-1) ?? pronoun.head;
  return { ...pronoun, head, words, label: speaker, isName };
}

/** A count of nobody is a denial: "No boats sank" denies that boats sank. */
function withPolarity(proposition: Proposition): Proposition {
  const isNone = ({ quantity, head }: Participant) => quantity?.high === 0 || head === "nobody" || head === "none";
  const participants = [...proposition.subject, ...proposition.objects];
  if (!participants.some(isNone)) return proposition;
  const flip = proposition.polarity === "affirms" ? "denies" : "affirms";
  const without = (one: Participant): Participant => (isNone(one) ? { ...one, quantity: null } : one);
  return {
    ...proposition,
    polarity: proposition.polarity === "open" ? "open" : flip,
    subject: proposition.subject.map(without),
    objects: proposition.objects.map(without),
    quantities: proposition.quantities.filter(({ high }) => high !== 0),
  };
}

const TOGETHER = new Set(
  "meet merge agree sign fight clash collide marry talk negotiate compete divide split".split(" "),
);

function isTogether({ reading }: PropositionContext, { lemmas, subject }: Clause): boolean {
  const isShared = lemmas.some((lemma) => TOGETHER.has(lemma)) && subject.length > 1;
  return isShared || reading.tokens.some(({ lower }) => lower === "each" || lower === "between");
}

function halvesOf(
  { reading }: PropositionContext,
  clause: Clause,
  subject: readonly Participant[],
  objects: readonly Participant[],
) {
  const subjects =
    clause.subject.length > 1 || isPairOf(clause.subject, subject) ? subject.map((one) => [one]) : [subject];
  // Two objects without "and" between them are one act's receiver and thing: "paid Plenty two crowns".
  const isJoined = isPairOf(clause.objects, objects) || (objects.length > 1 && isCoordinated(reading, clause.objects));
  // "Fined Halden and Brisk 40 crowns": the sum is no third one who is fined, it stands among the quantities.
  const receivers = objects.filter(({ isName }) => isName);
  const joined = receivers.length > 1 ? receivers : objects;
  const parts = isJoined ? joined.map((one) => [one]) : [objects];
  return subjects.flatMap((one) => parts.map((part) => ({ subject: one, objects: part })));
}

function isPairOf(phrases: readonly NounPhrase[], participants: readonly Participant[]): boolean {
  return phrases.length === 1 && participants.length === 2;
}

function isCoordinated({ tokens }: SentenceReading, phrases: readonly NounPhrase[]): boolean {
  const [first, last] = [phrases[0], phrases.at(-1)];
  if (first === undefined || last === undefined) return false;
  return tokens.slice(first.last, last.first).some(({ lower }) => lower === "and" || lower === "or" || lower === "nor");
}

function detailsOf({ reading, register, attributions }: PropositionContext, clause: Clause, roles: StatedRoles | null) {
  const { tokens } = reading;
  const { start, end } = rangeAround(tokens, clause);
  const isInside = (range: { readonly start: number; readonly end: number }) =>
    range.start >= start && range.end <= end;
  const words = tokens.slice(clause.first, clause.last + 1);
  const outer = attributions.findLast(({ content }) => content.some((range) => covers(range, tokens, clause)));
  const attribution =
    outer ?? attributions.find(({ cue }) => clause.isControlled && cue !== null && covers(cue, tokens, clause));
  const isDenied = outer?.cue?.verbClass === "denying" || isRejected(reading, clause);
  const circumstances: Participant[] = [];
  const places: Participant[] = [];
  const isRole = (phrase: NounPhrase) => [...clause.subject, ...clause.objects].includes(phrase);
  for (const { preposition, phrase } of clause.complements) {
    const link = tokens[phrase.first - 1];
    const isSource =
      link !== undefined &&
      attributions.some(({ cue }) => cue !== null && cue.start <= link.start && link.end <= cue.end);
    if (isRole(phrase) || isSource) continue;
    const isPlace = PLACE_PREPOSITIONS.has(preposition);
    for (const one of register.resolve(reading, phrase))
      (isPlace && one.isName ? places : circumstances).push({ ...one, preposition });
  }
  // "The post at Kest", "the toll from the fire": what hangs on the subject is a circumstance of the event as well.
  for (const phrase of reading.phrases) {
    const before = tokens[phrase.first - 1];
    const isLoose =
      phrase.first > clause.first && phrase.last < clause.verb.first && before?.pos === "ADP" && before.lower !== "of";
    if (!isLoose || isRole(phrase)) continue;
    const isPlace = PLACE_PREPOSITIONS.has(before.lower);
    for (const one of register.resolve(reading, phrase))
      (isPlace && one.isName ? places : circumstances).push({ ...one, preposition: before.lower });
  }
  const lowers = words.map(({ lower }) => lower);
  const isSoFar = lowers.some((word, at) => word === "so" && lowers[at + 1] === "far");
  const isDenial = roles === null ? clause.isNegated !== isDenied : false;
  return {
    circumstances: roles === null ? circumstances : [],
    places,
    dates: reading.dates.map(({ date }) => date).filter(isInside),
    quantities:
      roles === null
        ? reading.quantities
            .map(({ quantity }) => quantity)
            .filter(isInside)
            .map((quantity) => withUnit(quantity, reading, clause))
        : [],
    // "The ministry now says that …": of attributed words the sentence around them can say that a count goes on.
    isRunning: isSoFar || (outer === undefined ? words : tokens).some(({ lower }) => RUNNING.has(lower)),
    polarity: isDenial ? ("denies" as const) : ("affirms" as const),
    hedged: (attribution?.hedged ?? false) || lowers.some((word) => HEDGES.has(word)),
    voice: voiceOf(attribution, roles),
    speaker: roles?.isKnown === true ? null : (attribution?.source?.name ?? null),
  };
}

/** "Rejected claims that …": the noun holds what is said, the verb before it denies it. */
function isRejected({ tokens, verbs }: SentenceReading, { first }: Clause): boolean {
  const that = tokens[first - 1]?.lower === "that" ? first - 1 : first;
  const noun = tokens[that]?.lower === "that" ? tokens[that - 1] : undefined;
  if (noun === undefined || !isSaidNoun(noun.lemma)) return false;
  const verb = verbs.findLast((group) => group.verb < that - 1);
  return verb !== undefined && !verb.isNegated && actsOfVerb(verb.lemma).includes("deny");
}

/** What a sentence takes as known it says in its own voice, even inside somebody's words. */
function voiceOf(attribution: ClaimAttribution | undefined, roles: StatedRoles | null): Proposition["voice"] {
  if (roles?.isKnown === true) return "presupposed";
  return attribution === undefined ? "own" : "attributed";
}

/** Whether attributed words hold the clause's verb: a quoted adjective does not make the clause somebody else's. */
function covers(
  range: { readonly start: number; readonly end: number },
  tokens: SentenceReading["tokens"],
  { verb }: Clause,
): boolean {
  const token = tokens[verb.verb];
  return token !== undefined && range.start <= token.start && token.end <= range.end;
}

function withUnit(
  quantity: Proposition["quantities"][number],
  { phrases, tokens, quantities }: SentenceReading,
  clause: Clause,
) {
  if (quantity.unit !== null) return quantity;
  const last = quantities.find((one) => one.quantity === quantity)?.last ?? -1;
  const next = phrases.find(({ first }) => first > last && first <= last + 3 && first <= clause.last);
  const between = tokens.slice(last + 1, next?.first).map(({ lower }) => lower);
  const isUnit = next !== undefined && between.every((word) => word === "of" || word === "the");
  return isUnit ? { ...quantity, unit: tokens[next.head]?.lemma ?? null } : quantity;
}
