/** Longer words are cut: the rest of a key that names two things in one event would be a strange event indeed. */
const MOST_UNITS = 110;

/**
 * Words of a text as a key of an evidence address: lower-case letters and digits stay, a space becomes one hyphen, all
 * else its code point in hexadecimal between hyphens with an "x" before it. Two different words of a text get different
 * keys, but for capitals, and for words of more than a hundred characters that begin alike. Compare keys, never decode
 * them: whoever looks up a mark makes the keys of what there is.
 *
 * @example toAddressKey("U.S. Navy") // "u-x2e-s-x2e--navy"
 */
export function toAddressKey(words: string): string {
  let key = "";
  for (const letter of words.toLowerCase()) {
    if (/[a-z0-9]/.test(letter)) key += letter;
    else if (letter === " ") key += "-";
    else key += `-x${(letter.codePointAt(0) ?? 0).toString(16)}-`;
  }
  return key === "" ? "-" : key.slice(0, MOST_UNITS);
}
