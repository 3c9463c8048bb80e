import { actsOfVerb } from "./act-words";
import type { NameRegister } from "./name-register";
import { isLegalAct } from "./news-nouns";
import { ownerOf, type NounPhrase } from "./noun-phrases";
import type { Participant } from "./proposition";
import type { Clause } from "./read-clauses";
import type { SentenceReading } from "./sentence-reading";

/** A legal act in a sentence: whose it is and whom it is against. Indexes are of tokens. */
export interface LegalAct {
  readonly phrase: NounPhrase;
  readonly agents: readonly Participant[];
  readonly targets: readonly Participant[];
  /** Clause that tells of its making; null where the sentence takes the act as known. */
  readonly madeIn: Clause | null;
  /** Who stopped it, where the sentence says so; null where nobody did. */
  readonly stopped: { readonly clause: Clause; readonly by: readonly Participant[] } | null;
  readonly last: number;
}

const MAKING = new Set("sign issue announce impose introduce adopt pass enact decree make publish order".split(" "));
const AGAINST = new Set(["against", "targeting"]);
/** Acts that are "on" somebody; an order "on the grounds that" is not. */
const ACTS_ON = new Set("ban curb restriction embargo sanction prohibition moratorium".split(" "));
/** Acts that a report comes back to as "the order", because they are single acts and no kind of rule. */
const SINGLE_ACTS = new Set("order decree ban edict directive".split(" "));
/** Nouns that only say what is done with the thing behind them: "the use of Plenty", "transactions with Plenty". */
const DEALINGS = new Set(
  "use transaction access download enforcement ban sale import business trade spread operation deal".split(" "),
);
const LINKS = new Set("of with on to against for".split(" "));
const PLACE_WORDS = new Set("in within at across near".split(" "));
/** How far behind its noun an act's target may stand, in tokens. */
const REACH = 30;

/**
 * Legal acts of a sentence (an order, a ban, a ruling) that are against somebody. Reads "an order against Plenty", "an
 * order that bans Plenty", "the order bars Plenty", "an order Ash signed was aimed at Plenty", "Ash's order"; an act
 * without a target of its own ("the order") is taken for `known`, the last one of the article.
 *
 * Only acts that restrict or stop are read: a law that pays a pension comes back without a target and is left out.
 */
export function readLegalActs(
  reading: SentenceReading,
  clauses: readonly Clause[],
  register: NameRegister,
  known: readonly Participant[],
): readonly LegalAct[] {
  return reading.phrases.flatMap((phrase): LegalAct[] => {
    const noun = reading.tokens[phrase.head];
    if (noun === undefined || !isLegalAct(noun.lemma) || (noun.pos === "PROPN" && !reading.isTitleCase)) return [];
    const madeIn = clauses.find((clause) => isMadeIn(clause, phrase)) ?? null;
    const found = targetsOf(reading, clauses, phrase, register);
    const agents = agentsOf(reading, phrase, madeIn, register);
    const stopped = stopOf(reading, clauses, phrase, register);
    const isPointing = SINGLE_ACTS.has(noun.lemma) && !["a", "an"].includes(reading.tokens[phrase.first]?.lower ?? "");
    const comesBack = found.targets.length === 0 && isPointing && (agents.length > 0 || stopped !== null);
    const targets = comesBack ? known : found.targets;
    return targets.length === 0 ? [] : [{ phrase, agents, targets, madeIn, stopped, last: found.last }];
  });
}

function isMadeIn(clause: Clause, phrase: NounPhrase): boolean {
  const isMade = clause.lemmas.some((lemma) => MAKING.has(lemma));
  return isMade && clause.objects.some(({ head }) => head === phrase.head);
}

function agentsOf(reading: SentenceReading, phrase: NounPhrase, madeIn: Clause | null, register: NameRegister) {
  const resolve = (one: NounPhrase) => register.resolve(reading, one);
  const { tokens, phrases, verbs } = reading;
  const owner = ownerOf(tokens, phrase);
  if (owner !== null) return resolve(owner);
  if (madeIn !== null && madeIn.subject.length > 0) return madeIn.subject.flatMap(resolve);
  const ofPhrase = phrases.find(({ first }) => first === phrase.last + 2);
  if (tokens[phrase.last + 1]?.lower === "of" && ofPhrase !== undefined) return resolve(ofPhrase);
  const maker = verbs.find(({ verb, lemma }) => verb > phrase.last && verb <= phrase.last + 6 && MAKING.has(lemma));
  const signer = phrases.find(({ first, last }) => first > phrase.last && last < (maker?.first ?? 0));
  if (signer !== undefined) return resolve(signer);
  return namesInside(reading, phrase, register);
}

/** "The Trade Ministry order": the name before the noun. */
function namesInside(reading: SentenceReading, phrase: NounPhrase, register: NameRegister): readonly Participant[] {
  let last = phrase.head - 1;
  while (last >= phrase.first && reading.tokens[last]?.pos !== "PROPN") last -= 1;
  let first = last;
  while (first - 1 >= phrase.first && reading.tokens[first - 1]?.pos === "PROPN") first -= 1;
  return last < phrase.first ? [] : register.resolve(reading, { first, last, head: last });
}

/** What a curb on "the use of Plenty" or "transactions with Plenty" is a curb on: the noun behind the dealing. */
export function dealtWith({ tokens, phrases }: SentenceReading, phrase: NounPhrase): NounPhrase {
  const isDealing = DEALINGS.has(tokens[phrase.head]?.lemma ?? "") && LINKS.has(tokens[phrase.last + 1]?.lower ?? "");
  return (isDealing ? phrases.find(({ first }) => first === phrase.last + 2) : undefined) ?? phrase;
}

interface Targets {
  readonly targets: readonly Participant[];
  readonly last: number;
}

function targetsOf(
  reading: SentenceReading,
  clauses: readonly Clause[],
  phrase: NounPhrase,
  register: NameRegister,
): Targets {
  const { tokens, verbs } = reading;
  const none = { targets: [], last: phrase.last };
  const link = tokens[phrase.last + 1]?.lower ?? "";
  const isOn = link === "on" && ACTS_ON.has(tokens[phrase.head]?.lemma ?? "");
  if (isOn || AGAINST.has(link)) return phrasesFrom(reading, phrase.last + 1, register, "any");
  const own = clauses.find(({ subject }) => subject.some(({ head }) => head === phrase.head));
  const aimed = tokens.findIndex(
    ({ lower }, at) => at > phrase.last && at <= phrase.last + REACH && (lower === "aimed" || lower === "directed"),
  );
  if (aimed !== -1) return phrasesFrom(reading, aimed + 2, register, "any");
  const restricting = verbs.find(
    ({ verb, lemma }) =>
      verb > phrase.last && verb <= phrase.last + REACH && isRestricting(lemma) && isOfAct(reading, phrase, verb, own),
  );
  if (restricting !== undefined) return phrasesFrom(reading, restricting.verb + 1, register, "name");
  // "An order that said Plenty's methods were a threat": the first name in what the act itself says.
  const isTelling = link === "that" || link === "which" || tokens[phrase.last + 1]?.pos === "VERB";
  if (!isTelling) return none;
  const [first, ...others] = phrasesFrom(reading, phrase.last + 2, register, "name", "owner").targets;
  return first === undefined || others.length > 3 ? none : { targets: [first], last: phrase.last };
}

function isRestricting(lemma: string): boolean {
  const acts = actsOfVerb(lemma);
  return acts.includes("restrict") || acts.includes("stop") || lemma === "target" || lemma === "hit";
}

/** Whether the act restricts and not somebody else: no finite verb with a subject of its own stands between. */
function isOfAct(reading: SentenceReading, phrase: NounPhrase, verb: number, own: Clause | undefined): boolean {
  if (own !== undefined && own.verb.verb === verb) return true;
  const between = reading.verbs.filter(
    (group) => group.verb > phrase.last && group.verb < verb && group.form === "finite",
  );
  return between.length <= 1;
}

/**
 * The first coordinated noun phrases from an index on; with "name" the first of them that are names or stand for one,
 * dealings and people passed over ("transactions with Plenty", "bars users from opening Plenty"), places left out.
 */
function phrasesFrom(
  reading: SentenceReading,
  from: number,
  register: NameRegister,
  wanted: "any" | "name",
  owners: "owner" | "whole" = "whole",
): Targets {
  const { tokens } = reading;
  const near = reading.phrases.filter(({ first }) => first >= from && first <= from + REACH);
  let fallback: Targets | null = null;
  for (const [at, phrase] of near.entries()) {
    const preposition = tokens[phrase.first - 1]?.lower ?? "";
    if (PLACE_WORDS.has(preposition) && phrase.first > from) continue;
    const isDealing = DEALINGS.has(tokens[phrase.head]?.lemma ?? "") && LINKS.has(tokens[phrase.last + 1]?.lower ?? "");
    if (isDealing) continue;
    const owner = owners === "owner" ? ownerOf(tokens, phrase) : null;
    const targets = register.resolve(reading, owner ?? phrase);
    const joined = coordinatedFrom(reading, near.slice(at + 1), owner ?? phrase);
    const all = [...targets, ...joined.flatMap((other) => register.resolve(reading, other))];
    const last = joined.at(-1)?.last ?? phrase.last;
    if (wanted === "any" || targets.some(({ isName }) => isName)) return { targets: all, last };
    fallback ??= { targets: all, last };
  }
  return owners === "owner" || fallback === null ? { targets: [], last: from } : fallback;
}

function coordinatedFrom(
  { tokens }: SentenceReading,
  next: readonly NounPhrase[],
  phrase: NounPhrase,
): readonly NounPhrase[] {
  const joined: NounPhrase[] = [];
  let { last } = phrase;
  for (const candidate of next) {
    const link = tokens[last + 1]?.lower;
    if (candidate.first !== last + 2 || (link !== "and" && link !== "or" && link !== ",")) break;
    joined.push(candidate);
    ({ last } = candidate);
  }
  return joined;
}

/** The clause that says that the act, or its enforcement, was stopped. */
function stopOf(
  reading: SentenceReading,
  clauses: readonly Clause[],
  phrase: NounPhrase,
  register: NameRegister,
): LegalAct["stopped"] {
  const { tokens } = reading;
  const clause = clauses.find(({ acts, objects }) => {
    if (!acts.includes("stop")) return false;
    return objects.some(({ head, last }) => {
      const isDealing = DEALINGS.has(tokens[head]?.lemma ?? "") && last + 2 === phrase.first;
      return head === phrase.head || isDealing;
    });
  });
  if (clause === undefined) return null;
  return { clause, by: clause.subject.flatMap((one) => register.resolve(reading, one)) };
}
