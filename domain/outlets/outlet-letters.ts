import { slugForName, withoutBrackets } from "./outlet-name";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Latin capitals of a name, and of those the ones that begin a word ("SouthFront" has two). */
function lettersOf(name: string): { readonly initials: string; readonly all: string } {
  const words = withoutBrackets(name)
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/([a-z])([A-Z])/gu, "$1 $2")
    .split(/[^A-Za-z]/u)
    .filter((word) => word !== "");
  const telling = words.length > 1 ? words.filter((word) => !/^(?:the|of|and|for|news)$/iu.test(word)) : words;
  const used = telling.length > 0 ? telling : words;
  return {
    initials: used
      .map((word) => word.charAt(0))
      .join("")
      .toUpperCase(),
    all: used.join("").toUpperCase(),
  };
}

function* candidates(name: string): Generator<string> {
  const { initials, all } = lettersOf(name);
  const seed =
    all === ""
      ? slugForName(name)
          .replace(/[^a-z]/gu, "")
          .toUpperCase()
      : all;
  if (initials.length >= 2) {
    for (const second of initials.slice(1)) yield initials.charAt(0) + second;
  }
  const first = seed.charAt(0);
  const consonants = seed.slice(1).replace(/[AEIOU]/gu, "");
  for (const second of seed.slice(1, 2) + consonants + seed.slice(1)) yield first + second;
  for (const second of ALPHABET) yield first + second;
  for (const one of ALPHABET) for (const two of ALPHABET) yield one + two;
}

/**
 * Two capitals for an outlet's chip, the most readable pair that is not in `taken`: Ellery Courier → EC, SouthFront →
 * SF, Sputnik → SP, then SN. Same name and same `taken`, same letters. Colour slots and chips are stored with the
 * event, so call it once, when the outlet first enters. Throws when all 676 pairs are taken.
 */
export function lettersForOutlet(name: string, taken: ReadonlySet<string>): string {
  for (const pair of candidates(name)) {
    if (/^[A-Z]{2}$/u.test(pair) && !taken.has(pair)) return pair;
  }
  throw new Error(`no two letters left for outlet: ${name} (${taken.size} taken)`);
}
