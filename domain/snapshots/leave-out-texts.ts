import { firstWords } from "../text/count-words";
import { QUOTED_WORDS, type TextHash } from "../text/passage-quote";

/**
 * A comparison's twin as it may travel without the texts: every place that quotes what stands there (`exact`) keeps its
 * position and has the hash of the words and the first eight of them instead (`exactHash`, `firstWords`; both null where
 * no text was stored). Whoever has the text can check each place; whoever has not reads no more than a reference needs.
 * What methods propose as a claim is named by its key words alone, since its statement and quotation are the text's own.
 *
 * The wrong tool for the titles of articles and the names of speakers: those are facts and stay.
 *
 * @param hash SHA-256 of a text's UTF-8 bytes, in hexadecimal
 */
export function leaveOutTexts(value: unknown, hash: TextHash): unknown {
  if (Array.isArray(value)) return value.map((item) => leaveOutTexts(item, hash));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([name]) => name !== "exact");
  const kept = Object.fromEntries(members.map(([name, member]) => [name, leaveOutTexts(member, hash)]));
  return { ...kept, ...quoteOf(value, hash), ...claimOf(value) };
}

function quoteOf(value: object, hash: TextHash) {
  if (!("exact" in value)) return {};
  const { exact } = value;
  if (typeof exact !== "string") return { exactHash: null, firstWords: null };
  return { exactHash: hash(exact), firstWords: firstWords(exact, QUOTED_WORDS) };
}

function claimOf(value: object) {
  if (!("proposed" in value) || value.proposed !== true || !("label" in value)) return {};
  return { statement: proposedStatement(String(value.label)), quoted: null };
}

/** What a claim that nobody has written down yet is called where its text does not travel. */
export function proposedStatement(label: string): string {
  return `Proposed: ${label}`;
}
