import { CODEBOOK_LIMITS } from "./version-code";

/** Room for a number behind a key that is taken. */
const LONGEST = CODEBOOK_LIMITS.key - 6;

/** What the key of a code or codebook looks like: parts of small letters and digits, joined by hyphens. */
export const KEY_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * A key for a name, such as `human-interest`, that none of the taken ones is. Names without a Latin letter or digit
 * are called `fallback`.
 *
 * @example newKeyFor("Human interest", new Set(["human-interest"]), "code") // "human-interest-2"
 */
export function newKeyFor(name: string, taken: ReadonlySet<string>, fallback: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "")
    .join("-")
    .slice(0, LONGEST)
    .replace(/-$/, "");
  const base = plain === "" ? fallback : plain;
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const key = `${base}-${number}`;
    if (!taken.has(key)) return key;
  }
}
