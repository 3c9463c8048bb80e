/** English month names and the abbreviations that news pages use, by number; plus German, French and Spanish names. */
const NAMES: readonly (readonly string[])[] = [
  ["january", "jan", "januar", "janvier", "enero", "jänner"],
  ["february", "feb", "februar", "février", "fevrier", "febrero"],
  ["march", "mar", "märz", "maerz", "mars", "marzo"],
  ["april", "apr", "avril", "abril"],
  ["may", "mai", "mayo"],
  ["june", "jun", "juni", "juin", "junio"],
  ["july", "jul", "juli", "juillet", "julio"],
  ["august", "aug", "août", "aout", "agosto"],
  ["september", "sept", "sep", "septembre", "septiembre"],
  ["october", "oct", "oktober", "okt", "octobre", "octubre"],
  ["november", "nov", "novembre", "noviembre"],
  ["december", "dec", "dezember", "dez", "décembre", "decembre", "diciembre"],
];

const MONTH_OF_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** 1 to 12 for a month's name or usual abbreviation in any case, with or without a full stop; else `null`. */
export function monthOfName(name: string): number | null {
  return MONTH_OF_NAME.get(name.toLowerCase().replace(".", "")) ?? null;
}

/** The names as one alternation for a regular expression, longest first so that "sept" wins over "sep". */
export const MONTH_NAME_PATTERN = [...MONTH_OF_NAME.keys()].sort((a, b) => b.length - a.length).join("|");
