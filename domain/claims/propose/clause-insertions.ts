import type { TextRange } from "../../text/page-text";
import type { Clause } from "./read-clauses";
import type { SentenceReading } from "./sentence-reading";

/**
 * Whether a place of a clause belongs to something put in between its subject and its verb, with a verb of its own: the
 * year of "Halden, which bought the mill in 2015, has closed" is no year of the closing.
 */
export function isInInsertion(
  { tokens, verbs }: SentenceReading,
  { verb, first }: Clause,
  { start }: TextRange,
): boolean {
  const place = tokens.findIndex((token) => token.start >= start);
  if (place === -1 || place >= verb.first) return false;
  return verbs.some((other) => other.verb >= first && other.verb < place && other.verb !== verb.verb);
}
