import type { ActGroup } from "./act-words";
import { detailsOf, type PropositionContext, type StatedRoles } from "./clause-details";
import type { NounPhrase } from "./noun-phrases";
import type { Participant, Proposition, Quantity } from "./proposition";
import { dealtWith } from "./read-legal-acts";
import type { Clause } from "./read-clauses";
import type { SentenceReading } from "./sentence-reading";
import { withSpeaker } from "./speaker-pronouns";

/**
 * The propositions of a clause: one, or one for each subject and each object where several are joined by "and" and each
 * half stands alone. Not split: what is done to each other or together ("Kest and Norvania signed a pact" is one).
 */
export function propositionOf(
  context: PropositionContext,
  clause: Clause,
  roles: StatedRoles | null,
): readonly Proposition[] {
  const { isQuoted, ...details } = detailsOf(context, clause, roles);
  if (roles !== null) {
    const acts: readonly ActGroup[] = roles.act === "made" ? ["restrict"] : ["stop"];
    const predicate = {
      lemmas: [roles.act === "made" ? "restrict" : "stop"],
      acts,
      modality: "actual",
      byLegalAct: true,
    } as const;
    return [{ ...details, subject: roles.subject, predicate, objects: [roles.object], aim: null }];
  }
  const isCurb = clause.acts.includes("restrict") || clause.acts.includes("stop");
  const resolve = (phrases: readonly NounPhrase[]) =>
    phrases.flatMap((phrase) =>
      context.register.resolve(context.reading, isCurb ? dealtWith(context.reading, phrase) : phrase),
    );
  const subject = withSpeaker(resolve(clause.subject), { speaker: details.speaker, isQuoted });
  const objects = resolve(clause.objects);
  const { lemmas, acts, modality } = clause;
  const predicate = { lemmas, acts, modality, byLegalAct: false };
  const aim = aimOf(clause, resolve);
  const pairs = isTogether(context, clause) ? [{ subject, objects }] : halvesOf(context, clause, subject, objects);
  return pairs.map((pair) => withPolarity({ ...details, predicate, aim, ...pair }));
}

/** What is demanded or foreseen, with its participants as the article knows them. */
function aimOf(
  { aim }: Clause,
  resolve: (phrases: readonly NounPhrase[]) => readonly Participant[],
): Proposition["aim"] {
  if (aim === null) return null;
  const { lemmas, acts, subject, objects } = aim.roles;
  return { lemmas, acts, subject: resolve(subject), objects: resolve(objects), isNegated: aim.isNegated };
}

/** A count of none is a denial: "No boats sank" denies that boats sank, "nobody came" that anybody did. */
function withPolarity(proposition: Proposition): Proposition {
  const isNone = ({ quantity }: Participant) => quantity?.high === 0;
  const participants = [...proposition.subject, ...proposition.objects];
  // "Nobody came", "no arrests were made": the count stands for whom it was not done to.
  const bare = proposition.quantities.find(
    ({ high, unit }) => high === 0 && (unit === null || participants.length === 0),
  );
  if (bare === undefined && !participants.some(isNone)) return proposition;
  const flip = proposition.polarity === "affirms" ? "denies" : "affirms";
  const without = (one: Participant): Participant => (isNone(one) ? { ...one, quantity: null } : one);
  const objects = proposition.objects.map(without);
  return {
    ...proposition,
    polarity: proposition.polarity === "open" ? "open" : flip,
    subject: proposition.subject.map(without),
    objects: bare !== undefined && objects.length === 0 ? [nobodyAt(bare)] : objects,
    quantities: proposition.quantities.filter(({ high }) => high !== 0),
  };
}

/** Whoever it was not done to. */
function nobodyAt({ start, end, label }: Quantity): Participant {
  const words = ["nobody"];
  const none = { owners: [], isName: false, isDefinite: false, kinds: [], quantity: null, preposition: null };
  return { start, end, head: "nobody", words, label, ...none };
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
