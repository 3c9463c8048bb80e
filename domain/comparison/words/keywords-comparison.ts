import type { EvidenceAddress } from "../../evidence/evidence-address";
import type { ComparedColumn, ComparisonOptions } from "../comparison";
import type { ColumnWords } from "../measured-texts";

/** Which words are whose, as the page, twin, drawer and command line show it. */
export interface KeywordsComparison {
  /** Whether wire text that several articles print is counted once or in each. */
  readonly wireText: ComparisonOptions["wireText"];
  readonly columns: readonly KeywordColumn[];
  /** One column against all others; null where none has text enough. */
  readonly keyness: ColumnKeyness | null;
  /** Plain counts side by side, where a column has too little text for more; null where all have enough. */
  readonly counts: WordCountsTable | null;
  /** Each column against all others, as it was measured. */
  readonly measured: readonly ColumnWords[];
  /** Articles whose words were counted, and those of the comparison that were not. */
  readonly articles: number;
  readonly uncounted: number;
}

export interface KeywordColumn {
  readonly column: ComparedColumn;
  readonly articles: number;
  readonly articleKeys: readonly string[];
  /** Words of outlet voice. */
  readonly voiceWords: number;
  /** Those of them that are counted: no names, numbers and words that hold sentences together. */
  readonly countedWords: number;
  /** Whether its differences from the others can be measured. */
  readonly isMeasured: boolean;
}

/** One side of a comparison of words. */
export interface WordSide {
  readonly articles: number;
  /** Counted words: what "k of n words" says. */
  readonly words: number;
}

export interface ColumnKeyness {
  readonly column: ComparedColumn;
  readonly own: WordSide;
  /** All other columns together. */
  readonly rest: WordSide;
  /** Words that may be shown as typical (docs/methods/keyness.md), the most typical first; at most `MOST_WORDS`. */
  readonly more: readonly KeywordRow[];
  readonly less: readonly KeywordRow[];
  /** The other words of the measured list: their sign changes when articles are drawn anew. */
  readonly unsteady: readonly KeywordRow[];
  readonly sentence: string;
}

export interface KeywordRow {
  /** Base form. */
  readonly word: string;
  readonly own: WordMark;
  readonly rest: WordMark;
  readonly logOdds: number;
  /** Share of 500 samples of articles in which the sign is the same; null where it was not asked. */
  readonly stability: number | null;
  /** All its places are in one article. */
  readonly inOneArticle: boolean;
}

/** How often a word occurs, and where that opens; 0 opens nothing. */
export interface WordMark {
  readonly count: number;
  readonly articles: number;
  readonly address: EvidenceAddress;
}

export interface WordCountsTable {
  readonly rows: readonly WordCountsRow[];
  /** Why there is no more than counts, in words. */
  readonly reason: string;
  readonly sentence: string;
}

export interface WordCountsRow {
  readonly word: string;
  /** One a column, in the columns' order. */
  readonly marks: readonly WordMark[];
  /** Every column that has text uses it. */
  readonly isInAll: boolean;
}

/** Words shown as typical on either side. */
export const MOST_WORDS = 12;

/** Opens a word in all columns but one: no column's key begins with a hyphen. */
const REST = "-";

/** Address of a word in a column's own voice. */
export function keywordAddress(column: string, word: string): EvidenceAddress {
  return { kind: "keyword", column, word };
}

/** The column that stands in an address for all others than this one. */
export function restOf(column: string): string {
  return `${REST}${column}`;
}

/** Which columns a column of an address stands for. @example isInSide("-lantern", "ledger") // true */
export function isInSide(side: string, column: string): boolean {
  return side.startsWith(REST) ? column !== side.slice(REST.length) : column === side;
}
