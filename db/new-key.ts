import { randomInt } from "node:crypto";

/** Letters and digits that are not taken for one another when read aloud or copied from a board. */
const ALPHABET = "23456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 10;

/** A short random name for addresses and bundles: 30^10 of them, so that two databases may be merged. */
export function newKey(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
}
