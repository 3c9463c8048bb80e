import { genderOfGivenName } from "../attribution/given-names";
import { COMPANY_HEADS, isOrganisationNoun, isRoleNoun, ORGANISATION_NAME_WORDS } from "../attribution/source-words";
import { nameKey } from "../outlets/outlet-name";
import type { PartOfSpeech } from "../words/token";
import { countryOf } from "./country-names";
import { isAcronym } from "./name-form";
import type { NameRun } from "./name-runs";
import { BODY_NOUNS, DOCUMENT_NAME_WORDS, PARTS_OF_ANYBODY, PLACE_NAME_WORDS, PLACE_PREPOSITIONS } from "./name-words";

export const ACTOR_TYPES = ["person", "organisation", "place", "document"] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** Of the places at which a name stands, this share after "in", "at" or the like makes it a place. */
const PLACE_SHARE = 0.5;

/**
 * What a name names, by the words in it and around it at all its places: a title or a given name makes a person, a
 * head such as "Council" or "Act" a body or a document, "in" and "near" a place. Names that nothing tells are taken for
 * persons when they have two or three words, else for organisations: a guess, and a person can correct it. `outlets` are
 * the names of known outlets as `nameKey` gives them: of "Marlow Notes" no word tells what it is.
 */
export function actorType(runs: readonly NameRun[], outlets: ReadonlySet<string>): ActorType {
  if (outlets.size > 0 && runs.some(({ words }) => outlets.has(nameKey(words.join(" "))))) return "organisation";
  const forms = runs.map(({ words }) => words.map((word) => word.toLowerCase()));
  const heads = forms.map((form) => form.at(-1) ?? "");
  if (forms.some((form) => countryOf(form.join(" ")) !== null)) return "place";
  if (heads.some((head) => BODY_NOUNS.has(head))) return "organisation";
  if (forms.some((form) => form.length > 1 && DOCUMENT_NAME_WORDS.has(form.at(-1) ?? ""))) return "document";
  if (forms.some((form) => form.some((word) => ORGANISATION_NAME_WORDS.has(word)))) return "organisation";
  if (runs.some(({ title }) => title !== null && !PARTS_OF_ANYBODY.has(title))) return "person";
  const described = runs.map(describedAs).find((type) => type !== null);
  if (described !== undefined && described !== null) return described;
  if (forms.some((form) => form.length > 1 && genderOfGivenName(form[0] ?? "") !== null)) return "person";
  if (forms.some((form) => form.length > 1 && COMPANY_HEADS.has(form.at(-1) ?? ""))) return "organisation";
  if (forms.some((form) => form.length > 1 && PLACE_NAME_WORDS.has(form.at(-1) ?? ""))) return "place";
  if (runs.filter(followsPlacePreposition).length > runs.length * PLACE_SHARE) return "place";
  if (runs.some(({ words }) => words.some(isAcronym))) return "organisation";
  const asPerson = forms.filter((form) => form.length === 2 || form.length === 3).length;
  return asPerson * 2 > forms.length ? "person" : "organisation";
}

/** How many words after "Gull Lines, the …" are looked at for the noun. */
const APPOSITION_WORDS = 7;

/** Parts of speech of a description beside a name; "the city's bridge engineer" goes on after its owner. */
const APPOSITION_PARTS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(["NOUN", "ADJ", "PROPN", "VERB", "PART"]);

/** The kind that a description beside the name tells: "Gull Lines, the ferry company,", "the ferry company Gull Lines". */
function describedAs({ sentence: { tokens }, first, last }: NameRun): "person" | "organisation" | null {
  const before = tokens[first - 1];
  if (before?.pos === "NOUN" && isOrganisationNoun(before.lower) && before.lower === before.lemma)
    return "organisation";
  // "the city's bridge engineer, Anil Mehra, told …"
  if (before?.text === "," && tokens[last + 1]?.text === "," && isRoleNoun(tokens[first - 2]?.lower ?? "")) {
    return PARTS_OF_ANYBODY.has(tokens[first - 2]?.lower ?? "") ? null : "person";
  }
  if (tokens[last + 1]?.text !== ",") return null;
  const next = tokens[last + 2];
  // "Gull Lines, which runs the boats", "Ash, who runs them": the pronoun tells.
  if (next?.lower === "which") return "organisation";
  if (next?.lower === "who") return "person";
  if (next?.pos !== "DET") return null;
  const rest = tokens.slice(last + 3, last + 3 + APPOSITION_WORDS);
  const end = rest.findIndex(({ pos }) => !APPOSITION_PARTS.has(pos));
  const head = rest.slice(0, end === -1 ? rest.length : end).findLast(({ pos }) => pos === "NOUN")?.lower ?? "";
  if (isRoleNoun(head) && !PARTS_OF_ANYBODY.has(head)) return "person";
  return isOrganisationNoun(head) ? "organisation" : null;
}

function followsPlacePreposition({ sentence, first }: NameRun): boolean {
  const before = sentence.tokens[first - 1];
  const preposition = before?.pos === "DET" ? sentence.tokens[first - 2] : before;
  return PLACE_PREPOSITIONS.has(preposition?.lower ?? "");
}
