import type { Token } from "../words/token";
import { cueVerbsOf } from "./cue-verbs";
import { genderOfGivenName, type NameGender } from "./given-names";
import { isNameByPlace } from "./name-places";
import { personBesideName } from "./personal-names";
import { isOrganisationNoun, isRoleNoun, ORGANISATION_NAME_WORDS, tellsTime, TITLES } from "./source-words";

/** A name as it stands in a sentence, with what stands beside it. */
export interface NameRun {
  readonly tokens: readonly Token[];
  readonly title: string | null;
  readonly roles: readonly string[];
  /** "the Evening Lamp": an article stands before names of bodies, not of people. */
  readonly hasArticle: boolean;
  /** The gender of the person that the words beside it tell of; null where they tell of none. */
  readonly person: NameGender | null;
  readonly isSubject: boolean;
  /** It tells whose body the noun behind it names: "the Brel administration". */
  readonly isModifier: boolean;
}

/** Runs of names in a sentence with the title before and the role beside them. */
export function nameRunsOf(tokens: readonly Token[], surnames: ReadonlySet<string>, next: string): NameRun[] {
  const runs: NameRun[] = [];
  const isPart = (at: number) => isNamePart(tokens, at, surnames);
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isPart(at)) continue;
    let end = at + 1;
    while (end < tokens.length && end - at < LONGEST_NAME) {
      const small = isParticle(tokens, end) ? 1 : tieInName(tokens, end);
      if (isPart(end) || isPrefixed(tokens[end])) end += 1;
      else if (small > 0 && isPart(end + small)) end += small + 1;
      else break;
    }
    const titleAt = tokens.slice(at, end - 1).findLastIndex(({ lower }) => lower in TITLES || isRoleNoun(lower));
    const title = titleAt === -1 ? null : (tokens[at + titleAt]?.lower ?? null);
    const first = at + titleAt + 1 + givenNameAt(tokens.slice(at + titleAt + 1, end));
    const name = tokens.slice(first, end);
    const hasArticle = tokens[at - 1]?.lower === "the";
    // "the Ohio Democrat": what somebody is, no name.
    if (hasArticle && title === null && name.length > 1 && isRoleNoun(name.at(-1)?.lower ?? "")) continue;
    const roles = [...rolesAfter(tokens, end), ...rolesBefore(tokens, at)];
    const person = name.length === 1 && !hasArticle ? personBesideName(tokens, at, end, next) : null;
    runs.push({
      tokens: name,
      title,
      roles,
      hasArticle,
      person,
      isSubject: isSubjectAt(tokens, at, end),
      isModifier: /^(?:administration|campaign|government|regime|presidency|cabinet|team|camp)$/u.test(
        tokens[end]?.text ?? "",
      ),
    });
    at = end - 1;
  }
  return runs;
}

const LONGEST_NAME = 6;

/** "al-Rashid", "d'Arcy": a surname with a small word at its head. */
function isPrefixed(token: Token | undefined): boolean {
  return token !== undefined && /^(?:al|el|ben|bin|ibn|[dl])[-'’]\p{Lu}/u.test(token.text);
}

/** How many words tie the parts of a body's name here: "Ministry [of] Health", "Bank [of the] North". */
function tieInName(tokens: readonly Token[], at: number): number {
  if (!ORGANISATION_NAME_WORDS.has(tokens[at - 1]?.lower ?? "") || tokens[at]?.lower !== "of") return 0;
  return tokens[at + 1]?.lower === "the" ? 2 : 1;
}

function isSubjectAt(tokens: readonly Token[], first: number, end: number): boolean {
  const [before, after] = [tokens[first - 1], tokens[end]];
  const opens = before === undefined || before.pos === "PUNCT" || (before.pos === "DET" && first === 1);
  // "The Lamp reported": who only passes on what others say.
  const isOutlet = /^(?:report|write)/u.test(after?.lower ?? "") || after?.lower === "wrote";
  return opens && !isOutlet && (after?.pos === "VERB" || after?.pos === "AUX" || after?.text === ",");
}

/** Where the given name stands in "State John Birch", a title that a small word has cut; 0 where the run begins with it. */
function givenNameAt(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ lower, text }) => genderOfGivenName(lower) !== null || /^\p{Lu}\.$/u.test(text));
  return at > 0 && at < tokens.length - 1 ? at : 0;
}

/** A quick answer for most words: this is asked of every word of a text. */
export function beginsSmall(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0x61 && unit <= 0x7a;
}

function isNamePart(tokens: readonly Token[], at: number, surnames: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (token === undefined || beginsSmall(token.text) || !/^\p{Lu}/u.test(token.text)) return false;
  if (isNameByPlace(tokens, at, surnames)) return true;
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
  if (tokens[at]?.text === "." && /^\p{Lu}$/u.test(tokens[at - 1]?.text ?? "")) return true;
  return /^(?:de|da|van|von|der|den|bin|al|el|la|le|di|du|dos)$/u.test(tokens[at]?.lower ?? "");
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
