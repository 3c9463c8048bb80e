/** The small change of the sentences that every comparison writes: numbers in words, nouns in number, lists. */

const NUMBER_WORDS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
] as const;

/** A whole number as a sentence says it: words up to twelve, figures with thousands commas beyond. */
export function countInWords(count: number): string {
  return NUMBER_WORDS[count] ?? formatFigure(count);
}

/** A whole number in figures. @example formatFigure(2476) // "2,476" */
export function formatFigure(count: number): string {
  const digits = String(count);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
}

/** @example countOf(2, "article") // "two articles" */
export function countOf(count: number, noun: string): string {
  return `${countInWords(count)} ${inNumber(count, noun)}`;
}

/** The noun in the number that the count asks for. Only for nouns whose plural ends in -s. */
export function inNumber(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}

/** Every one of two or more. @example allOf(6) // "all six" */
export function allOf(count: number): string {
  return count === 2 ? "both" : `all ${countInWords(count)}`;
}

/** @example joinNames(["Ledger", "Wire", "Lantern"]) // "Ledger, Wire and Lantern" */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.slice(-1).join("")}`;
}

/** The sentence with a capital letter at its start. */
export function capitalise(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

/** The statement of a claim as the end of a sentence: with a full stop unless it has an end of its own. */
export function withFullStop(statement: string): string {
  return /[.!?…]$/.test(statement) ? statement : `${statement}.`;
}
