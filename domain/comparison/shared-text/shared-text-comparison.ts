import type { SharedTextKind } from "../../shared-text/find-shared-text";
import type { TextRange } from "../../text/page-text";
import type { ArticleLabel } from "../label-articles";

/** Which text the articles of a comparison share, as its page, twin, drawer and the command line show it. */
export interface SharedTextComparison {
  /** The articles whose present texts were compared, in order of date. */
  readonly articles: readonly SharingArticle[];
  /** Articles of the comparison that have no stored text, or one that came in after the comparison. */
  readonly notCompared: number;
  /** In order of time. */
  readonly passages: readonly SharedPassageGroup[];
  /** Both ways, since a long text and a short one share the same words; pairs that share none are left out. */
  readonly pairs: readonly SharedPair[];
  readonly sentence: string;
}

export interface SharingArticle {
  readonly key: string;
  readonly label: ArticleLabel;
  readonly headline: string;
  readonly dateText: string;
  /** Words of headline, standfirst and body. */
  readonly words: number;
  /** Different words of it that stand in another article as well, wire text and copies apart from quotations. */
  readonly copiedWords: number;
  readonly quotedWords: number;
}

/** A passage of at least twelve words that stands in several articles. */
export interface SharedPassageGroup extends TextRange {
  /** The article of its first place, which names it in an address; `start` and `end` are there. */
  readonly article: string;
  readonly kind: SharedTextKind;
  /** Whether all print the same words; typography and punctuation set aside. */
  readonly isVerbatim: boolean;
  /** Words of the passage where it stands first. */
  readonly words: number;
  /** The passage as the first of the articles prints it. */
  readonly exact: string;
  /** The article that surely appeared before all others that hold it; null where the dates do not tell. */
  readonly earliest: string | null;
  /** In order of time. */
  readonly places: readonly SharedPlace[];
  /** Different articles among the places. */
  readonly articleCount: number;
  readonly evidenceCount: number;
}

/** UTF-16 code units of the article's current version. */
export interface SharedPlace extends TextRange {
  readonly article: string;
  readonly exact: string;
  readonly words: number;
  /** How many of the words stand in quotation marks. */
  readonly quotedWords: number;
  /** Credits of agencies that the page printed, as they were removed from the text. */
  readonly credits: readonly string[];
}

/** What of one article's text stands in another as well. */
export interface SharedPair {
  readonly article: string;
  readonly with: string;
  /** Different words of `article`; a word in two shared passages counts once. */
  readonly words: number;
  /** Where they stand in `article`, in order, free of overlaps. */
  readonly ranges: readonly TextRange[];
  /** Whether all of it is shared quotation. */
  readonly isQuotation: boolean;
  /** `ranges.length`. */
  readonly evidenceCount: number;
}
