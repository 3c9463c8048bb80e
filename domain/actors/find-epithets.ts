import { isDocumentNoun, isOrganisationNoun, isRoleNoun, TIME_WORDS } from "../attribution/source-words";
import type { TextRange } from "../text/page-text";
import type { AnnotatedText } from "../words/annotated-text";
import type { Token } from "../words/token";
import type { ActorType } from "./actor-type";
import type { NameRun } from "./name-runs";

/** A place at which an actor is named. `actor` is any number that stands for it. */
export interface NamedPlace {
  readonly actor: number;
  readonly type: ActorType;
  readonly run: NameRun;
}

/**
 * How a description was tied to its actor: it stands beside the name (`apposition`), says what the actor is (`copula`),
 * or takes up such a description later (`taken-up`).
 */
export type EpithetRule = "apposition" | "copula" | "taken-up";

/** Words that describe an actor instead of naming it: "the former mayor", "the island's only ferry company". */
export interface Epithet extends TextRange {
  readonly actor: number;
  readonly rule: EpithetRule;
}

/**
 * The descriptions of actors in one article, by place, where they are certain: "Rowan Ash, the former mayor,", "the
 * ferry company Gull Lines", "Ash is a former mayor", and later "the former mayor" or "the company" when only one actor
 * of the article was described by that noun and it is the actor of its kind that was named last.
 */
export function findEpithets(annotated: AnnotatedText, places: readonly NamedPlace[]): Epithet[] {
  const beside = places.flatMap((place) => [...before(place), ...after(place), ...isA(place)]);
  const found = [...beside, ...takenUp(annotated, places, beside)];
  return found
    .toSorted((x, y) => x.start - y.start || x.end - y.end)
    .filter((epithet, index, all) => index === 0 || epithet.start >= (all[index - 1]?.end ?? 0))
    .map(({ actor, rule, start, end }) => ({ actor, rule, start, end }));
}

interface FoundEpithet extends Epithet {
  readonly type: ActorType;
  /** Base form of the noun. */
  readonly head: string;
}

/** "the ferry company Gull Lines", "former mayor Rowan Ash" */
function before({ actor, type, run }: NamedPlace): FoundEpithet[] {
  const { tokens } = run.sentence;
  const head = tokens[run.first - 1];
  if (head === undefined || run.titleStart < run.start || isPlural(head)) return [];
  let first = run.first - 1;
  while (first > 0 && run.first - first < 8 && isModifier(tokens[first - 1])) first -= 1;
  if (isDeterminer(tokens[first - 1])) first -= 1;
  else while (first < run.first - 1 && tokens[first]?.pos === "VERB") first += 1;
  return epithet({ actor, type, rule: "apposition" }, tokens, first, run.first);
}

/** "Rowan Ash, the former mayor," */
function after({ actor, type, run }: NamedPlace): FoundEpithet[] {
  const { tokens } = run.sentence;
  if (type === "place" || tokens[run.last + 1]?.text !== ",") return [];
  const end = endOfNounPhrase(tokens, run.last + 2);
  if (end === null || !isApposition(tokens, run.last + 2, end)) return [];
  return epithet({ actor, type, rule: "apposition" }, tokens, run.last + 2, end);
}

/** Whether a noun phrase after a comma is closed again, and is no member of a list. */
function isApposition(tokens: readonly Token[], first: number, end: number): boolean {
  if (!isDeterminer(tokens[first])) return false;
  let close = end;
  // "the head of the ferry company," goes on to the next comma as long as no verb comes.
  while (close < tokens.length && close - end < 10 && !/^[,.;–—)”"]$/u.test(tokens[close]?.text ?? ".")) {
    const token = tokens[close];
    if (token === undefined || ((token.pos === "VERB" || token.pos === "AUX") && close === end)) return false;
    if (token.lower === "who" || token.lower === "which") return true;
    close += 1;
  }
  const next = tokens[close + 1]?.lower;
  return close - end < 10 && next !== "and" && next !== "or";
}

/** "Gull Lines is a ferry company" */
function isA({ actor, type, run }: NamedPlace): FoundEpithet[] {
  const { tokens } = run.sentence;
  const verb = tokens[run.last + 1]?.lower;
  const article = tokens[run.last + 2]?.lower;
  if ((verb !== "is" && verb !== "was") || (article !== "a" && article !== "an")) return [];
  const end = endOfNounPhrase(tokens, run.last + 2);
  return end === null ? [] : epithet({ actor, type, rule: "copula" }, tokens, run.last + 2, end);
}

interface EpithetOf {
  readonly actor: number;
  readonly type: ActorType;
  readonly rule: EpithetRule;
}

function epithet(
  { actor, type, rule }: EpithetOf,
  tokens: readonly Token[],
  first: number,
  end: number,
): FoundEpithet[] {
  const [from, to] = [tokens[first], tokens[end - 1]];
  if (from === undefined || to === undefined || !describes(to, type)) return [];
  return [{ actor, type, rule, start: from.start, end: to.end, head: to.lemma }];
}

/** "the company", for the only actor that was described as one, when it was the last of its kind to be named. */
function takenUp(
  annotated: AnnotatedText,
  places: readonly NamedPlace[],
  described: readonly FoundEpithet[],
): FoundEpithet[] {
  const owners = new Map<string, Map<number, FoundEpithet>>();
  for (const epithet of described) {
    const known = owners.get(epithet.head) ?? new Map<number, FoundEpithet>();
    owners.set(epithet.head, known.set(epithet.actor, epithet));
  }
  const inOrder = places.toSorted((x, y) => x.run.start - y.run.start);
  const last = new Map<ActorType, { readonly actor: number; readonly paragraph: number }>();
  const found: FoundEpithet[] = [];
  let next = 0;
  for (const [paragraph, { sentences }] of annotated.paragraphs.entries()) {
    for (const { tokens, start, first, end, head } of sentences.flatMap((sentence) =>
      definitePhrases(sentence.tokens),
    )) {
      for (let place = inOrder[next]; place !== undefined && place.run.start < start; place = inOrder[next]) {
        last.set(place.type, { actor: place.actor, paragraph: paragraphAt(annotated, paragraph, place.run.start) });
        next += 1;
      }
      const [owner, ...others] = owners.get(head.lemma)?.values() ?? [];
      if (owner === undefined || others.length > 0) continue;
      const named = last.get(owner.type);
      const holdsName = (inOrder[next]?.run.start ?? Infinity) < head.end;
      if (holdsName || named?.actor !== owner.actor || paragraph - named.paragraph > FARTHEST_PARAGRAPHS) continue;
      found.push(...epithet({ ...owner, rule: "taken-up" }, tokens, first, end));
    }
  }
  return found;
}

/** The paragraph, this one or one before, that holds an offset. */
function paragraphAt({ paragraphs }: AnnotatedText, latest: number, offset: number): number {
  let paragraph = latest;
  while (paragraph > 0 && (paragraphs[paragraph]?.start ?? 0) > offset) paragraph -= 1;
  return paragraph;
}

interface DefinitePhrase {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly first: number;
  readonly end: number;
  readonly head: Token;
}

/** "the company", "this old bridge": singular, and not followed by "of" or by a name, which would tell another. */
function definitePhrases(tokens: readonly Token[]): DefinitePhrase[] {
  return tokens.flatMap((token, first) => {
    if (token.lower !== "the" && token.lower !== "this") return [];
    const end = endOfNounPhrase(tokens, first);
    const head = end === null ? undefined : tokens[end - 1];
    const next = end === null ? undefined : tokens[end];
    if (end === null || head === undefined || isPlural(head)) return [];
    if (next?.lower === "of" || /^\p{Lu}/u.test(next?.text ?? "")) return [];
    return [{ tokens, start: token.start, first, end, head }];
  });
}

/** A description is tied to a name in the same paragraph or the one before. */
const FARTHEST_PARAGRAPHS = 1;

/** End (exclusive) of the noun phrase that begins here, at its first head noun; null where none does. */
function endOfNounPhrase(tokens: readonly Token[], first: number): number | null {
  let at = isDeterminer(tokens[first]) ? first + 1 : first;
  let end: number | null = null;
  for (; at < tokens.length && at - first < 10; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.pos === "NOUN") end = at + 1;
    else if (!isModifier(token)) break;
  }
  return end;
}

function isModifier(token: Token | undefined): boolean {
  if (token === undefined || TIME_WORDS.has(token.lower)) return false;
  if (token.pos === "ADJ" || token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "NUM") return true;
  // "state-owned", "leading" before a noun, "island's".
  return (token.pos === "VERB" && /(?:ed|ing)$/u.test(token.lower)) || token.lower === "'s";
}

function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && /^(?:an?|the|its|their|his|her|this|one)$/u.test(token.lower);
}

function isPlural({ lower, lemma }: Token): boolean {
  return (lower !== lemma && lower.endsWith("s")) || /[^suiy]s$/u.test(lower);
}

const THINGS = new Set(
  (
    "app application ship boat ferry bridge tool product vehicle site service messenger website device drug plant mine " +
    "owner maker rival founder"
  ).split(" "),
);

const PLACE_NOUNS = new Set("city town village country capital island region province port nation state".split(" "));

/** Whether a noun says what an actor of this kind is: a mayor is no company, an order no person. */
function describes({ lower, lemma, pos }: Token, type: ActorType): boolean {
  if (pos !== "NOUN" && pos !== "PROPN") return false;
  switch (type) {
    case "person":
      return isRoleNoun(lower);
    case "organisation":
      return isOrganisationNoun(lower) || THINGS.has(lemma);
    case "place":
      return PLACE_NOUNS.has(lemma);
    case "document":
      return isDocumentNoun(lower);
  }
}
