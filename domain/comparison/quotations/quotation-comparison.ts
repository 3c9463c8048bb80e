import type { QuotationKind } from "../../shared-text/check-quotations";
import type { TextRange } from "../../text/page-text";
import type { ArticleLabel } from "../label-articles";

/** The same quoted words in two articles, or in an article and a document, side by side. */
export interface QuotationComparison {
  /** What changes most first: altered, joined, cut, exact; within a kind by the words that differ. */
  readonly checks: readonly CheckedQuotation[];
  readonly counts: Readonly<Record<QuotationKind, number>>;
  readonly sentence: string;
}

export interface CheckedQuotation {
  readonly kind: QuotationKind;
  readonly quotation: Printing;
  readonly against: Printing;
  readonly isAgainstDocument: boolean;
  /** The printing in one line, with what only one of the two has. */
  readonly runs: readonly PrintingRun[];
  /** Words that only one of the two has. */
  readonly differingWords: number;
  /** One sentence for each difference, in the order of the text. */
  readonly differences: readonly string[];
  /** The two passages. */
  readonly evidenceCount: 2;
}

/** UTF-16 code units of the article's current version; `exact` is what stands there. */
export interface Printing extends TextRange {
  readonly label: ArticleLabel;
  readonly headline: string;
  readonly dateText: string;
  readonly exact: string;
}

/** A stretch of a line that shows two printings: in both, or in one of them only. */
export interface PrintingRun {
  readonly kind: "same" | "only-here" | "only-there";
  readonly text: string;
}
