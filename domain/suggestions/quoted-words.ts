import { shrinkToGraphemes } from "../text/grapheme-span";
import type { MentionProposal } from "./suggestion";

/** Words of an article that stand for a proposed claim until a person has written it down. */
export interface QuotedWords {
  readonly article: string;
  /** In one line, without quotation marks around them; “ …” at the end where the passage goes on. */
  readonly words: string;
}

/** As long as two lines of the matrix; what is cut sooner tells too little. In UTF-16 code units. */
const LONGEST = 110;
const SHORTEST = 45;

/** Longer passages are cut before their spaces are counted. */
const READ_AT_MOST = 1_000;

const CLAUSE_END = /[,;:)–—](?= )/gu;
const PHRASE_END = /\n|[,;:.!?–—](?=[\s”"’)]|$)/u;
/** What ends in one of these does not end. */
const LOOSE_ENDS = ",;:–—(‘'";

/**
 * The beginning of a passage, for a list: up to the end of a clause where one ends in time, else to the last whole
 * word. Not for showing evidence, which is never shortened (`markPassage`).
 *
 * @example trimToClause("the bridge was closed after a survey, which …") // "the bridge was closed after a survey …"
 */
export function trimToClause(passage: string): string {
  const line = withoutOuterMarks(sliceWhole(passage, READ_AT_MOST).replace(/\s+/gu, " ").trim());
  if (line.length <= LONGEST) return line;
  const head = line.slice(0, LONGEST + 1);
  const clause = [...head.matchAll(CLAUSE_END)].map(({ index }) => index).findLast((at) => at >= SHORTEST);
  const word = head.lastIndexOf(" ");
  const cut = clause !== undefined ? head.slice(0, clause) : word > 0 ? head.slice(0, word) : sliceWhole(line, LONGEST);
  const isLoose = LOOSE_ENDS.includes(cut.at(-1) ?? " ");
  return `${(isLoose ? cut.slice(0, -1) : cut).trimEnd()} …`;
}

/**
 * The words that tell best what is proposed as a claim: those of its main mention, which the method takes for the most
 * telling one (affirming, in the outlet's own voice, best worth checking), else of the next. One quotation an article;
 * none of a passage whose text has changed since.
 *
 * @param textOf the current text of an article as far as it is this version; null where it is not
 */
export function quoteMentions(
  mentions: readonly Pick<MentionProposal, "article" | "version" | "start" | "end">[],
  textOf: (article: string, version: string) => string | null,
): readonly QuotedWords[] {
  const quotes = new Map<string, QuotedWords>();
  for (const { article, version, start, end } of mentions) {
    const text = textOf(article, version);
    const words = text === null ? "" : trimToClause(text.slice(start, endOfPhrase(text, end)));
    if (words !== "" && !quotes.has(article)) quotes.set(article, { article, words });
  }
  return [...quotes.values()];
}

/**
 * What a proposed claim is called in a line of text: the words of an article, which the quotation marks tell from a
 * statement of ours; its key words where no text has them.
 *
 * @example nameProposed("close · Gull Bridge", quotes) // "“Gull Bridge was closed on Monday”"
 */
export function nameProposed(label: string, [quote]: readonly QuotedWords[]): string {
  return quote === undefined ? label : `“${quote.words}”`;
}

/** What stands in the place of the statement that nobody has written yet. */
export function stateProposed(label: string, quotes: readonly QuotedWords[]): string {
  return `Proposed: ${nameProposed(label, quotes)}`;
}

/** A passage can stop before words that complete it: where its phrase ends, by the next mark; else where it ends. */
function endOfPhrase(text: string, end: number): number {
  const rest = text.slice(end, end + LONGEST);
  const mark = /[,;:.!?–—”"]/u.test(text.charAt(end - 1)) ? -1 : rest.search(PHRASE_END);
  return mark < 0 ? end : end + mark;
}

/** Quotation marks inside of a quotation are single ones; those around all of it are ours to set. */
function withoutOuterMarks(line: string): string {
  const bare = /^[“"„«].*[”"“»]$/u.test(line) && !/[“”"„«»]/u.test(line.slice(1, -1)) ? line.slice(1, -1) : line;
  return bare.replace(/[“„«]/gu, "‘").replace(/[”»]/gu, "’").replace(/"/gu, "'");
}

function sliceWhole(text: string, length: number): string {
  const { start, end } = shrinkToGraphemes(text, { start: 0, end: Math.min(length, text.length) });
  return text.slice(start, end);
}
