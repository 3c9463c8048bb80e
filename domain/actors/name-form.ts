import { ORGANISATION_NAME_WORDS } from "../attribution/source-words";
import { countryOf } from "./country-names";
import { COMPANY_FORMS, GOVERNMENT_NOUNS } from "./name-words";

/** Letters of an acronym, two to six: "WTB". */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(word);
}

/**
 * The words of a name in the form in which names are compared: lower case, without "Ltd" and the like; a country by
 * one name, and a country's government by one as well ("Swedish authorities").
 */
export function nameForm(words: readonly string[]): readonly string[] {
  const lower = words.map((word) => word.toLowerCase().replaceAll("’", "'"));
  const country = countryOf(lower.join(" "));
  if (country !== null) return country.split(" ");
  const head = lower.at(-1) ?? "";
  const owner = countryOf(lower[0] ?? "");
  if (owner !== null && lower.length === 2 && GOVERNMENT_NOUNS.has(head)) return [...owner.split(" "), "government"];
  let end = lower.length;
  while (end > 1 && COMPANY_FORMS.has(lower[end - 1] ?? "")) end -= 1;
  return lower.slice(0, end);
}

/** Whether the shorter form can stand for the longer one. Both as `nameForm` gives them. */
export function isPartOfName(short: readonly string[], long: readonly string[], isPerson: boolean): boolean {
  if (short.length >= long.length) return false;
  const endsWith = short.every((word, at) => long[long.length - short.length + at] === word);
  const beginsWith = short.every((word, at) => long[at] === word);
  // In much of the world the family's name comes first: "Xu" for "Xu Jin Long".
  if (isPerson) return short.length === 1 && (endsWith || (beginsWith && long.length <= 3));
  const rest = long.slice(short.length);
  if (beginsWith && rest.every((word) => ORGANISATION_NAME_WORDS.has(word))) return true;
  const isLongEnough = short.length > 1 || ORGANISATION_NAME_WORDS.has(short[0] ?? "");
  return endsWith && isLongEnough;
}

/** The first letters of the words that have a capital: "World Trade Body" gives "WTB". */
export function initialsOf(words: readonly string[]): string {
  // "Harbour Board officials" is not the board.
  if (!/^\p{Lu}/u.test(words.at(-1) ?? "")) return "";
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.slice(0, word.codePointAt(0) === word.charCodeAt(0) ? 1 : 2))
    .join("");
}
