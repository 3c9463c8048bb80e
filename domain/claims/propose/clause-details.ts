import { actsOfVerb } from "./act-words";
import type { ClaimAttribution } from "./claim-attribution";
import { isInInsertion } from "./clause-insertions";
import { rangeAround } from "./clause-range";
import type { NameRegister } from "./name-register";
import { isSaidNoun } from "./news-nouns";
import type { NounPhrase } from "./noun-phrases";
import type { Participant, Proposition } from "./proposition";
import type { ReadDate } from "./read-claim-dates";
import type { Clause } from "./read-clauses";
import type { SentenceReading } from "./sentence-reading";
import { unreadSpeaker } from "./unread-speaker";

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

/** What a clause says besides its roles: where, when, how many, whose words they are and whether they deny. */
export function detailsOf(
  { reading, register, attributions }: PropositionContext,
  clause: Clause,
  roles: StatedRoles | null,
) {
  const { tokens } = reading;
  const { start, end } = rangeAround(tokens, clause);
  const isInside = (range: { readonly start: number; readonly end: number }) =>
    range.start >= start && range.end <= end && !isInInsertion(reading, clause, range);
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
    if (!isLoose || isRole(phrase) || isInInsertion(reading, clause, before)) continue;
    const isPlace = PLACE_PREPOSITIONS.has(before.lower);
    for (const one of register.resolve(reading, phrase))
      (isPlace && one.isName ? places : circumstances).push({ ...one, preposition: before.lower });
  }
  const lowers = words.map(({ lower }) => lower);
  const isSoFar = lowers.some((word, at) => word === "so" && lowers[at + 1] === "far");
  const isDenial = roles === null ? clause.isNegated !== isDenied : false;
  const unread = attribution === undefined ? unreadSpeaker(reading, clause, attributions) : null;
  return {
    isQuoted: outer?.kind === "direct",
    circumstances: roles === null ? circumstances : [],
    places,
    dates: reading.dates
      .filter((date) => !isOfNoun(reading, date))
      .map(({ date }) => date)
      .filter(isInside),
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
    voice: voiceOf(attribution !== undefined || unread !== null, roles),
    speaker: roles?.isKnown === true ? null : (attribution?.source?.name ?? unread),
  };
}

/** "An inquiry into Monday's release": the day of the release and not of the inquiry; "in Monday's vote" is the day itself. */
function isOfNoun({ tokens }: SentenceReading, { first, last }: ReadDate): boolean {
  return tokens[last + 1]?.lower === "'s" && !["in", "at", "on", "during"].includes(tokens[first - 1]?.lower ?? "");
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
function voiceOf(isAttributed: boolean, roles: StatedRoles | null): Proposition["voice"] {
  if (roles?.isKnown === true) return "presupposed";
  return isAttributed ? "attributed" : "own";
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
  const noun = isUnit ? tokens[next.head] : undefined;
  return noun === undefined ? quantity : { ...quantity, unit: noun.lemma, label: `${quantity.label} ${noun.text}` };
}
