import type { TextRange } from "../text/page-text";
import {
  alignQuotation,
  indexSequences,
  type QuotationAlignment,
  readSequences,
  type SequencedWords,
  type SequenceIndex,
} from "./align-quotation";
import {
  diffQuotations,
  quotationDifferences,
  rangeOf,
  type DiffPart,
  type QuotationDifference,
} from "./quotation-differences";
import { quotedWords, type QuotedWord } from "./quoted-words";

/**
 * `exact`: the same words. `cut`: one prints fewer of them. `altered`: words were changed. `joined`: statements that stand
 * apart are printed as one. Where several hold, the one that changes most: altered, joined, cut.
 */
export const QUOTATION_KINDS = ["exact", "cut", "altered", "joined"] as const;
export type QuotationKind = (typeof QUOTATION_KINDS)[number];

/** A text whose quotations are checked. Ranges are UTF-16 code units of `text`. */
export interface QuotingArticle {
  readonly article: string;
  readonly text: string;
  /** Outermost stretches in quotation marks; block quotations too. */
  readonly quotations: readonly TextRange[];
}

/** A document of the event's pack that articles quote from: the order, the minutes, the release. */
export interface QuotedDocument {
  readonly article: string;
  readonly text: string;
}

/** `exact` is what the text holds from `start` to `end`. */
export interface CheckedPassage extends TextRange {
  readonly article: string;
  readonly exact: string;
}

export interface QuotationCheck {
  readonly kind: QuotationKind;
  readonly quotation: CheckedPassage;
  /** What it is compared with: another article's quotation, or the document. */
  readonly against: CheckedPassage;
  /** The other side is a document, so that what differs is a change; between two articles neither is the model. */
  readonly isAgainstDocument: boolean;
  readonly differences: readonly QuotationDifference[];
  readonly diff: readonly DiffPart[];
  /** One sentence for each thing that was found, in the order of the text. */
  readonly reasons: readonly string[];
}

/**
 * The same quoted words in several articles, and in the documents they come from, pair by pair: exact, cut, altered or
 * joined, with what differs. By article and place; pairs of articles in the order of their keys. A quotation that an
 * article before prints in the same words is not compared with those that follow: the first stands for it, and both are
 * exact beside each other. Otherwise a sentence that a hundred articles quote would make five thousand pairs.
 *
 * Sides are compared as far as the sentences reach that both print, so that quoting a sentence more is no difference.
 * Capitals, punctuation, typography, "(sic)" and words in square brackets are none either. Whether a cut misleads is
 * for people to say. The wrong tool for retold speech, and for quotations translated into other words.
 *
 * @example of “it is safe, if repaired” against “it is safe” // "cut", missing at the end: “if repaired”
 */
export function checkQuotations(
  articles: readonly QuotingArticle[],
  documents: readonly QuotedDocument[] = [],
): QuotationCheck[] {
  const byKey = (one: { readonly article: string }, other: { readonly article: string }) =>
    one.article === other.article ? 0 : one.article < other.article ? -1 : 1;
  const read = articles.toSorted(byKey).map((article) => readText(article, article.quotations, false));
  const packs = documents.toSorted(byKey).map((pack) => readText(pack, [{ start: 0, end: pack.text.length }], true));
  const seen = new Set<string>();
  const first = read.map((one) => one.quoted.filter(({ words }) => isFirstPrint(words, seen)));
  return read.flatMap((one, index) => [
    ...packs.flatMap((pack) => checkAgainst(one.quoted, one, pack)),
    ...read
      .slice(index + 1)
      .flatMap((other, after) =>
        checkPair({ text: one, first: first[index] ?? [] }, { text: other, first: first[index + 1 + after] ?? [] }),
      ),
  ]);
}

/** Whether no quotation before was printed like this one, in words, sentences, brackets and omissions. */
function isFirstPrint(quotation: readonly QuotedWord[], seen: Set<string>): boolean {
  const start = quotation[0]?.sentence ?? 0;
  const print = JSON.stringify(
    quotation.map(({ key, sentence, isBracketed, followsOmission }) => [
      key,
      sentence - start,
      isBracketed,
      followsOmission,
    ]),
  );
  if (seen.has(print)) return false;
  seen.add(print);
  return true;
}

interface ReadText {
  readonly article: string;
  readonly text: string;
  readonly words: readonly QuotedWord[];
  /** The same words, quotation by quotation. */
  readonly quoted: readonly SequencedWords[];
  readonly index: SequenceIndex;
  readonly isDocument: boolean;
}

function readText({ article, text }: QuotedDocument, quotations: readonly TextRange[], isDocument: boolean): ReadText {
  const words = quotedWords(text, quotations);
  return {
    article,
    text,
    words,
    quoted: byQuotation(words).map(readSequences),
    index: indexSequences(words),
    isDocument,
  };
}

interface FirstPrints {
  readonly text: ReadText;
  /** Its quotations that no article before prints in the same words. */
  readonly first: readonly SequencedWords[];
}

/** Both ways, since either may have joined what the other prints apart; of the rest one way tells all. */
function checkPair(one: FirstPrints, other: FirstPrints): QuotationCheck[] {
  const forth = checkAgainst(one.first, one.text, other.text);
  const back = checkAgainst(other.first, other.text, one.text).filter(({ kind }) => kind === "joined");
  const rest = forth.filter(
    ({ quotation, against }) =>
      !back.some((joined) => overlap(joined.quotation, against) && overlap(joined.against, quotation)),
  );
  return [...rest, ...back];
}

function checkAgainst(quotations: readonly SequencedWords[], one: ReadText, other: ReadText): QuotationCheck[] {
  const checks: QuotationCheck[] = [];
  for (const quotation of quotations) {
    const alignment = alignQuotation(quotation, other.words, other.index);
    if (alignment === null) continue;
    const here = toSentences(quotation.words, alignment.start, alignment.end);
    const there = toSentences(other.words, alignment.otherStart, alignment.otherEnd);
    if (!isSameQuotation(alignment, here, there)) continue;
    const check = describe({ text: one, words: here }, { text: other, words: there });
    if (check !== null) checks.push(check);
  }
  return checks;
}

function byQuotation(words: readonly QuotedWord[]): QuotedWord[][] {
  const quotations: QuotedWord[][] = [];
  for (const word of words) {
    const last = quotations.at(-1);
    if (last !== undefined && last[0]?.quotation === word.quotation) last.push(word);
    else quotations.push([word]);
  }
  return quotations;
}

/** The words from `start` to `end` and, of the first and last sentence, what else stands in the same quotation. */
function toSentences(words: readonly QuotedWord[], start: number, end: number): QuotedWord[] {
  const isBeside = (one: QuotedWord | undefined, other: QuotedWord | undefined) =>
    one !== undefined && one.sentence === other?.sentence && one.quotation === other.quotation;
  let first = start;
  let last = end;
  while (isBeside(words[first - 1], words[first])) first -= 1;
  while (isBeside(words[last], words[last - 1])) last += 1;
  return words.slice(first, last);
}

/** Fewest equal words of a quotation that was found again; four are enough where they are the whole of one side. */
const FEWEST_WORDS = 5;
const FEWEST_OF_WHOLE = 4;
/** Share of the shorter side that must be equal. */
const EQUAL_SHARE = 0.5;
/** Longer stretches are texts, not quotations; the work of a diff grows with the square of what differs. */
const LONGEST_QUOTATION = 2_000;
const LONGEST_OTHER = 4_000;

function isSameQuotation(
  { equal }: QuotationAlignment,
  here: readonly QuotedWord[],
  there: readonly QuotedWord[],
): boolean {
  if (here.length > LONGEST_QUOTATION || there.length > LONGEST_OTHER) return false;
  const shorter = Math.min(here.length, there.length);
  if (equal >= FEWEST_OF_WHOLE && equal === shorter) return true;
  return equal >= FEWEST_WORDS && equal >= EQUAL_SHARE * shorter;
}

interface Side {
  readonly text: ReadText;
  readonly words: readonly QuotedWord[];
}

function describe(here: Side, there: Side): QuotationCheck | null {
  const quotation = passageOf(here);
  const against = passageOf(there);
  if (quotation === null || against === null) return null;
  const differences = quotationDifferences(here.words, there.words);
  const isAgainstDocument = there.text.isDocument;
  return {
    kind: kindOf(differences, isAgainstDocument),
    quotation,
    against,
    isAgainstDocument,
    differences,
    diff: diffQuotations(here.words, there.words),
    reasons: reasonsFor(differences, here.text, there.text),
  };
}

function passageOf({ text, words }: Side): CheckedPassage | null {
  const range = rangeOf(words);
  return range === null ? null : { article: text.article, ...range, exact: text.text.slice(range.start, range.end) };
}

function kindOf(differences: readonly QuotationDifference[], isAgainstDocument: boolean): QuotationKind {
  const has = (kind: QuotationDifference["kind"]) => differences.some((difference) => difference.kind === kind);
  // A word that a document does not have was put in; between two articles, one may as well have left it out.
  if (has("replaced") || (isAgainstDocument && has("put-in"))) return "altered";
  if (has("seam")) return "joined";
  return has("left-out") || has("put-in") ? "cut" : "exact";
}

function reasonsFor(differences: readonly QuotationDifference[], here: ReadText, there: ReadText): string[] {
  if (differences.length === 0) return ["The words are the same."];
  return differences.map(({ kind, place, isMarked, here: own, there: other }) => {
    const ownWords = own === null ? "" : `“${here.text.slice(own.start, own.end)}”`;
    const otherWords = other === null ? "" : `“${there.text.slice(other.start, other.end)}”`;
    const where = place === "inside" ? "inside" : `at the ${place}`;
    const marked = place === "inside" ? (isMarked ? ", marked by dots" : ", without a mark") : "";
    switch (kind) {
      case "left-out":
        return `${here.article} leaves out ${otherWords} ${where}${marked}.`;
      case "put-in":
        return there.isDocument
          ? `${here.article} puts in ${ownWords} ${where}.`
          : `${there.article} leaves out ${ownWords} ${where}${marked}.`;
      case "replaced":
        return `${here.article} prints ${ownWords} where ${there.article} has ${otherWords}.`;
      case "bracketed":
        return own === null
          ? `${there.article} adds ${otherWords} in brackets.`
          : `${here.article} sets ${ownWords} in brackets${other === null ? "" : ` for ${otherWords}`}.`;
      case "seam":
        return other === null
          ? `${here.article} prints as one what stands apart in ${there.article}.`
          : `${here.article} joins two statements between which ${there.article} has ${otherWords}.`;
    }
  });
}

function overlap(one: CheckedPassage, other: CheckedPassage): boolean {
  return one.article === other.article && one.start < other.end && other.start < one.end;
}
