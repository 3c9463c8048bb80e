import type { SpeakerType } from "../claims/claim";
import { sentencesOf, type AnnotatedText } from "../words/annotated-text";
import type { Token } from "../words/token";
import { cueVerbsOf } from "./cue-verbs";
import { genderOfGivenName, type NameGender } from "./given-names";
import {
  isOrganisationNoun,
  isRoleNoun,
  isSpeakingNoun,
  ORGANISATION_NAME_WORDS,
  tellsTime,
  TITLES,
} from "./source-words";

/** A person or an organisation by the fullest name that the text has for it. */
export interface NamedActor {
  readonly name: string;
  readonly type: Extract<SpeakerType, "person" | "organisation">;
  readonly gender: NameGender;
  /** What the text calls it beside its name ("harbour master", "company"), in lower case. */
  readonly roles: ReadonlySet<string>;
}

/** A place at which an actor is named. Offsets are UTF-16 code units. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly actor: NamedActor;
}

export interface NameRegister {
  /** In the order of the text. */
  readonly mentions: readonly NameMention[];
  /** Actors that a word, in lower case, is the last or the first part of the name of. */
  readonly byPart: ReadonlyMap<string, readonly NamedActor[]>;
  /** Actors by what the text calls them, and by the last word of that. */
  readonly byRole: ReadonlyMap<string, ReadonlySet<NamedActor>>;
  /** How often each actor is named. */
  readonly counts: ReadonlyMap<NamedActor, number>;
  /** Words, as printed, that are part of a name somewhere in the text. */
  readonly nameWords: ReadonlySet<string>;
}

interface NameRun {
  readonly tokens: readonly Token[];
  readonly title: string | null;
  readonly roles: readonly string[];
  /** "the Evening Lamp": an article stands before names of bodies, not of people. */
  readonly hasArticle: boolean;
}

/** The names of a text, the parts of a name ("Ash") joined to the full name ("Rowan Ash") that holds them. */
export function registerNames(annotated: AnnotatedText): NameRegister {
  const sentences = sentencesOf(annotated).filter(({ tokens }) => !isTitleCase(tokens));
  const runs = sentences.flatMap(({ tokens }) => nameRunsOf(tokens)).filter((run) => !isBareTitle(run));
  const actors = new Map<string, { actor: NamedActor; roles: Set<string> }>();
  const byPart = new Map<string, NamedActor[]>();
  for (const run of runs.filter(({ tokens }) => tokens.length > 1)) addActor(run, actors, byPart);
  for (const run of runs.filter(({ tokens }) => tokens.length === 1)) {
    const part = run.tokens[0]?.lower ?? "";
    const owners = byPart.get(part) ?? [];
    if (owners.length === 0) addActor(run, actors, byPart);
    else if (owners.length === 1) for (const role of run.roles) actors.get(owners[0]?.name ?? "")?.roles.add(role);
  }
  const mentions: NameMention[] = [];
  const counts = new Map<NamedActor, number>();
  for (const { tokens } of runs) {
    const actor = actorOf(tokens, actors, byPart);
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (actor !== null && first !== undefined && last !== undefined) {
      mentions.push({ start: first.start, end: last.end, actor });
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
    }
  }
  const nameWords = new Set(runs.flatMap(({ tokens }) => tokens.map(({ text }) => text)));
  return { mentions, byPart, counts, byRole: actorsByRole([...actors.values()].map(({ actor }) => actor)), nameWords };
}

function actorsByRole(actors: readonly NamedActor[]): Map<string, Set<NamedActor>> {
  const byRole = new Map<string, Set<NamedActor>>();
  for (const actor of actors) {
    for (const role of actor.roles) {
      for (const word of [role, role.split(" ").at(-1) ?? role]) {
        const called = byRole.get(word) ?? new Set<NamedActor>();
        byRole.set(word, called.add(actor));
      }
    }
  }
  return byRole;
}

/** Most longer words of the sentence have a capital: a headline, in which capitals tell no names. */
function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.lower === ".") return false;
  const long = tokens.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  return long.length > 4 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > long.length * 0.7;
}

/** "the Secretary": a title that stands for its bearer. */
function isBareTitle({ tokens }: NameRun): boolean {
  const [only] = tokens;
  return tokens.length === 1 && only !== undefined && (only.lower in TITLES || isSpeakingNoun(only.lower));
}

function actorOf(
  tokens: readonly Token[],
  actors: ReadonlyMap<string, { actor: NamedActor }>,
  byPart: ReadonlyMap<string, readonly NamedActor[]>,
): NamedActor | null {
  const whole = actors.get(nameOf(tokens));
  if (whole !== undefined) return whole.actor;
  const owners = tokens.length === 1 ? (byPart.get(tokens[0]?.lower ?? "") ?? []) : [];
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

function addActor(
  run: NameRun,
  actors: Map<string, { actor: NamedActor; roles: Set<string> }>,
  byPart: Map<string, NamedActor[]>,
): void {
  const name = nameOf(run.tokens);
  const known = actors.get(name);
  if (known !== undefined) {
    for (const role of run.roles) known.roles.add(role);
    return;
  }
  const roles = new Set(run.roles);
  const actor = { name, type: typeOf(run), gender: genderOf(run), roles };
  actors.set(name, { actor, roles });
  const first = run.tokens[0]?.lower ?? "";
  const parts = new Set([run.tokens.at(-1)?.lower ?? "", ...(genderOfGivenName(first) === null ? [] : [first])]);
  for (const part of parts) byPart.set(part, [...(byPart.get(part) ?? []).slice(0, 9), actor]);
}

function nameOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join(" ")
    .replaceAll(" .", ".");
}

function typeOf({ tokens, title, roles, hasArticle }: NameRun): NamedActor["type"] {
  if (title !== null) return "person";
  if (hasArticle) return "organisation";
  if (tokens.some(({ lower }) => ORGANISATION_NAME_WORDS.has(lower))) return "organisation";
  if (genderOfGivenName(tokens[0]?.lower ?? "") !== null) return "person";
  if (roles.some((role) => isRoleNoun(role.split(" ").at(-1) ?? ""))) return "person";
  if (roles.some((role) => isOrganisationNoun(role.split(" ").at(-1) ?? ""))) return "organisation";
  const isAcronym = tokens.some(({ text }) => text.length > 1 && text === text.toUpperCase());
  return tokens.length > 1 && tokens.length < 4 && !isAcronym ? "person" : "organisation";
}

function genderOf({ tokens, title, roles }: NameRun): NameGender {
  const told = title === null ? undefined : TITLES[title];
  if (told !== undefined && told !== "unknown") return told;
  if (roles.some((role) => /(?:woman|queen|mother|actress|widow|daughter|wife|girl)$/u.test(role))) return "female";
  return genderOfGivenName(tokens[0]?.lower ?? "") ?? "unknown";
}

/** Runs of names in a sentence with the title before and the role beside them. */
function nameRunsOf(tokens: readonly Token[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isNamePart(tokens, at)) continue;
    let end = at + 1;
    while (end < tokens.length && end - at < 6 && (isNamePart(tokens, end) || isParticle(tokens, end))) end += 1;
    const titleAt = tokens.slice(at, end - 1).findLastIndex(({ lower }) => lower in TITLES || isRoleNoun(lower));
    const title = titleAt === -1 ? null : (tokens[at + titleAt]?.lower ?? null);
    const first = at + titleAt + 1 + givenNameAt(tokens.slice(at + titleAt + 1, end));
    const name = tokens.slice(first, end);
    const hasArticle = tokens[at - 1]?.lower === "the";
    runs.push({ tokens: name, title, roles: [...rolesAfter(tokens, end), ...rolesBefore(tokens, at)], hasArticle });
    at = end - 1;
  }
  return runs;
}

/** Where the given name stands in "State John Birch", a title that a small word has cut; 0 where the run begins with it. */
function givenNameAt(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ lower, text }) => genderOfGivenName(lower) !== null || /^\p{Lu}\.$/u.test(text));
  return at > 0 && at < tokens.length - 1 ? at : 0;
}

/** A quick answer for most words: this is asked of every word of a text. */
function beginsSmall(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0x61 && unit <= 0x7a;
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || beginsSmall(token.text) || !/^\p{Lu}/u.test(token.text)) return false;
  if (tellsTime(token)) return false;
  if (token.pos === "PROPN") return true;
  const before = tokens[at - 1];
  if (before === undefined || cueVerbsOf(token.lower).length > 0) return false;
  const isInside = before.pos === "PROPN" || tokens[at + 1]?.pos === "PROPN";
  if (isInside) return /^(?:NOUN|ADJ|X|VERB|ADV)$/u.test(token.pos);
  // A verb or an adverb with a capital in the middle of a sentence is a name that the tagger does not know.
  return before.pos !== "PUNCT" && /^(?:X|VERB|ADV)$/u.test(token.pos);
}

function isParticle(tokens: readonly Token[], at: number): boolean {
  // "Robert M. Birch"
  if (tokens[at]?.text === "." && /^\p{Lu}$/u.test(tokens[at - 1]?.text ?? "")) return isNamePart(tokens, at + 1);
  return (
    /^(?:de|da|van|von|der|den|bin|al|el|la|le|di|du|dos)$/u.test(tokens[at]?.lower ?? "") && isNamePart(tokens, at + 1)
  );
}

/** "Ash, the harbour master," "Ash, a nurse," */
function rolesAfter(tokens: readonly Token[], end: number): string[] {
  if (tokens[end]?.lower !== ",") return [];
  const role: string[] = [];
  let at = end + 1;
  for (; at < tokens.length && at < end + 7; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.pos === "DET" && role.length === 0) continue;
    if (token.pos !== "NOUN" && token.pos !== "ADJ" && token.pos !== "PROPN") break;
    role.push(token.lower);
  }
  // "According to Ash, the ministry’s plan": the possessor begins the clause, it is no apposition.
  if (/^['’]s?$/u.test(tokens[at]?.lower ?? "")) return [];
  return isRole(role) ? [role.join(" ")] : [];
}

/** "harbour master Rowan Ash" */
function rolesBefore(tokens: readonly Token[], first: number): string[] {
  const role: string[] = [];
  for (let at = first - 1; at >= 0 && at > first - 4; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.pos !== "NOUN" && token.pos !== "ADJ")) break;
    role.unshift(token.lower);
  }
  return isRole(role) ? [role.join(" ")] : [];
}

function isRole(role: readonly string[]): boolean {
  const head = role.at(-1);
  return head !== undefined && (isRoleNoun(head) || isOrganisationNoun(head) || /(?:er|or|ist|ant|ess)$/u.test(head));
}
