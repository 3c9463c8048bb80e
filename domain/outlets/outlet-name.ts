const ASCII_WORDS = /[a-z0-9]{1,100}/g;
const WORDS = /[\p{L}\p{N}]{1,100}/gu;
const IS_ASCII = /^\p{ASCII}*$/u;

/** A name that is an address with something to say before its ending: "Salon.com", but not "TV.com". */
const ADDRESS_AS_NAME = /^[^\s.]{4,63}\.[a-z]{2,6}$/iu;

/** What is left without "News" must still be a name: "Fox News" is not "Fox", "Daily News" is not "Daily". */
const SHORTEST_NAME_ALONE = 5;
const NO_NAME_ALONE: ReadonlySet<string> = new Set(
  "african american arab asian british business daily european evening iraqi mercury morning natural sunday world".split(
    " ",
  ),
);

/** Words after a name that mark an edition of the same outlet in a page's own words: "HuffPost UK". */
const EDITIONS = /\s(?:australia|europe|global|india|international|live|london|uk|united kingdom|us|usa|world)$/u;

/** Lower case without accents. Most names are plain ASCII, for which the slow normalisation has nothing to do. */
function simplified(name: string): string {
  return (IS_ASCII.test(name) ? name : name.normalize("NFKD").replace(/\p{Mn}/gu, "")).toLowerCase();
}

/** The name without what Wikipedia or a list adds in brackets: "Sputnik (news agency)" → "Sputnik". */
export function withoutBrackets(name: string): string {
  if (!name.includes("(")) return name;
  const bare = name
    .replace(/\([^()]*\)/gu, " ")
    .replace(/\s{1,9}/gu, " ")
    .trim();
  return bare === "" ? name : bare;
}

/** An abbreviation that a name gives itself in brackets: "Agence France-Presse (AFP)" → "AFP", else `null`. */
export function abbreviationIn(name: string): string | null {
  return /\((\p{Lu}[\p{Lu}0-9]{1,6})\)/u.exec(name)?.[1] ?? null;
}

/**
 * The form in which two spellings of one name are equal: case, accents, punctuation, brackets and a leading "The" do
 * not count. "The Guardian" and "the Guardian" → `guardian`. It keeps "News": use `shortNameKey` to drop that.
 */
export function nameKey(name: string): string {
  const plain = simplified(withoutBrackets(name)).replaceAll(/['’]/gu, "").replaceAll("&", " and ");
  const words = plain.match(IS_ASCII.test(plain) ? ASCII_WORDS : WORDS) ?? [];
  return (words[0] === "the" && words.length > 1 ? words.slice(1) : words).join(" ");
}

/** `nameKey` without a trailing "News" where enough is left to be a name: "Breitbart News" → `breitbart`. */
export function shortNameKey(name: string): string {
  return shortenedKey(nameKey(name));
}

/** `shortNameKey` for a key that is already made. */
export function shortenedKey(key: string): string {
  if (!key.endsWith(" news")) return key;
  const short = key.slice(0, -" news".length);
  return short.length < SHORTEST_NAME_ALONE || NO_NAME_ALONE.has(short) ? key : short;
}

/** `nameKey` without a trailing edition: "HuffPost UK" → `huffpost`. `null` when the name has none. */
export function nameKeyWithoutEdition(name: string): string | null {
  const key = nameKey(name);
  const bare = key.replace(EDITIONS, "");
  return bare === key ? null : bare;
}

/** 32-bit FNV-1a over UTF-16 code units, in base 36: short, stable, and no secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/**
 * The address part for an outlet's name: "Breitbart News" → `breitbart`, "The Ellery Courier" → `ellery-courier`,
 * "Fox News" → `fox-news`, "Salon.com" → `salon`. A name without any Latin letter or digit gets a stable `outlet-…`. It knows no list and
 * promises no uniqueness: for an outlet that is listed take the slug from the reference.
 */
export function slugForName(name: string): string {
  const slug = shortNameKey(ADDRESS_AS_NAME.test(name) ? name.slice(0, name.lastIndexOf(".")) : name)
    .replace(/[^a-z0-9]/gu, "-")
    .replace(/-{2,}/gu, "-")
    .replace(/^-|-$/gu, "");
  return slug === "" ? `outlet-${fingerprint(name)}` : slug;
}

/** The name as one shows it, without a list's disambiguation: "Sputnik (news agency)" → "Sputnik". */
export function displayName(name: string): string {
  const bare = withoutBrackets(name);
  return bare.endsWith(" Media Network") ? bare.slice(0, -" Media Network".length) : bare;
}
