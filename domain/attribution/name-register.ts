import type { SpeakerType } from "../claims/claim";
import { sentencesOf, type AnnotatedText } from "../words/annotated-text";
import type { Token } from "../words/token";
import { genderOfGivenName, type NameGender } from "./given-names";
import type { NameWords } from "./misread-words";
import { surnamesByPlace } from "./name-places";
import { beginsSmall, nameRunsOf, type NameRun } from "./names-in-sentence";
import {
  isOrganisationNoun,
  isRoleByEnding,
  isRoleNoun,
  isSpeakingNoun,
  COMPANY_HEADS,
  ORGANISATION_NAME_WORDS,
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
  /** It is what a verb behind it tells of: "Acme opened a plant", but not "told Acme". */
  readonly isSubject: boolean;
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
  readonly names: NameWords;
}

/** The names of a text, the parts of a name ("Ash") joined to the full name ("Rowan Ash") that holds them. */
export function registerNames(annotated: AnnotatedText): NameRegister {
  const sentences = sentencesOf(annotated).filter(({ tokens }) => !isTitleCase(tokens));
  const surnames = surnamesByPlace(sentences.map(({ tokens }) => tokens));
  const inside = capitalsInside(sentences.map(({ tokens }) => tokens));
  const runs = sentences
    .flatMap(({ tokens }, at) => nameRunsOf(tokens, surnames, sentences[at + 1]?.tokens[0]?.lower ?? ""))
    .filter((run) => surnames.has(run.tokens[0]?.text ?? "") || !isBareTitle(run) || isNameLikeRole(run, inside));
  const actors = new Map<string, { actor: NamedActor; roles: Set<string> }>();
  const byPart = new Map<string, NamedActor[]>();
  const bearers = runs.filter(({ isModifier }) => !isModifier);
  for (const run of bearers.filter(({ tokens }) => tokens.length > 1)) addActor(run, actors, byPart);
  addFamilyNames(actors, byPart);
  const persons = personsAmong(runs);
  for (const run of bearers.filter(({ tokens }) => tokens.length === 1)) {
    const part = run.tokens[0]?.lower ?? "";
    const owners = byPart.get(part) ?? [];
    if (owners.length === 0) addActor({ ...run, person: persons.get(nameOf(run.tokens)) ?? null }, actors, byPart);
    else if (owners.length === 1) for (const role of run.roles) actors.get(owners[0]?.name ?? "")?.roles.add(role);
  }
  const mentions: NameMention[] = [];
  const counts = new Map<NamedActor, number>();
  for (const { tokens, isSubject } of runs) {
    const actor = actorOf(tokens, actors, byPart);
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (actor !== null && first !== undefined && last !== undefined) {
      mentions.push({ start: first.start, end: last.end, actor, isSubject });
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
    }
  }
  const parts = runs.flatMap(({ tokens }) => tokens).filter(({ text }) => !beginsSmall(text));
  const names = { words: new Set(parts.map(({ text }) => text)), starts: new Set(parts.map(({ start }) => start)) };
  return { mentions, byPart, counts, byRole: actorsByRole([...actors.values()].map(({ actor }) => actor)), names };
}

/** Names of one word that somewhere stand like a person's, with the gender that all such places agree on. */
function personsAmong(runs: readonly NameRun[]): Map<string, NameGender> {
  const persons = new Map<string, NameGender>();
  for (const { tokens, person } of runs) {
    if (person === null) continue;
    const name = nameOf(tokens);
    const known = persons.get(name) ?? person;
    persons.set(name, known === "unknown" || known === person ? person : person === "unknown" ? known : "unknown");
  }
  return persons;
}

/** "Xu" is Xu Jinlong where nobody's full name ends so: in much of the world the family's name comes first. */
function addFamilyNames(
  actors: ReadonlyMap<string, { actor: NamedActor }>,
  byPart: Map<string, readonly NamedActor[]>,
): void {
  const byFirst = new Map<string, NamedActor[]>();
  for (const { actor } of actors.values()) {
    const words = actor.name.toLowerCase().split(" ");
    const first = words[0] ?? "";
    if (actor.type !== "person" || words.length < 2 || words.length > 3 || byPart.has(first)) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []).slice(0, 9), actor]);
  }
  for (const [first, bearers] of byFirst) byPart.set(first, bearers);
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

/** Words, as printed, with a capital behind another word: not only because a sentence begins with them. */
function capitalsInside(sentences: readonly (readonly Token[])[]): Set<string> {
  const inside = new Set<string>();
  for (const tokens of sentences) {
    for (let at = 1; at < tokens.length; at += 1) {
      const text = tokens[at]?.text ?? "";
      if (!beginsSmall(text) && tokens[at - 1]?.pos !== "PUNCT") inside.add(text);
    }
  }
  return inside;
}

/** "Sanders", "Friedman": surnames that look like a noun for people; "Lawmakers" at the head of a sentence is none. */
function isNameLikeRole({ tokens: [only] }: NameRun, inside: ReadonlySet<string>): boolean {
  if (only === undefined || !isRoleByEnding(only.lower)) return false;
  return only.lower.endsWith("man") || inside.has(only.text);
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

function typeOf({ tokens, title, roles, hasArticle, person }: NameRun): NamedActor["type"] {
  if (title !== null) return "person";
  if (hasArticle) return "organisation";
  if (tokens.some(({ lower }) => ORGANISATION_NAME_WORDS.has(lower) || lower === "street")) return "organisation";
  if (genderOfGivenName(tokens[0]?.lower ?? "") !== null) return "person";
  if (tokens.length > 1 && COMPANY_HEADS.has(tokens.at(-1)?.lower ?? "")) return "organisation";
  if (roles.some((role) => isRoleNoun(role.split(" ").at(-1) ?? ""))) return "person";
  if (roles.some((role) => isOrganisationNoun(role.split(" ").at(-1) ?? ""))) return "organisation";
  if (person !== null) return "person";
  const isAcronym = tokens.some(({ text }) => text.length > 1 && text === text.toUpperCase());
  return tokens.length > 1 && tokens.length < 4 && !isAcronym ? "person" : "organisation";
}

function genderOf({ tokens, title, roles, person }: NameRun): NameGender {
  const told = title === null ? undefined : TITLES[title];
  if (told !== undefined && told !== "unknown") return told;
  if (roles.some((role) => /(?:woman|queen|mother|actress|widow|daughter|wife|girl)$/u.test(role))) return "female";
  return genderOfGivenName(tokens[0]?.lower ?? "") ?? person ?? "unknown";
}
