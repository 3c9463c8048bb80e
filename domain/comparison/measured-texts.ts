import type { Actor } from "../actors/find-actors";
import type { ArticleVoices } from "../actors/measure-voices";
import type { ChargedWord } from "../charged-words/find-charged-words";
import type { ArticleKeywords } from "../keywords/count-keywords";
import type { QuotationCheck } from "../shared-text/check-quotations";
import type { SharedText } from "../shared-text/find-shared-text";
import type { Keyness } from "../statistics/keyness";
import type { TextRange } from "../text/page-text";

/**
 * What methods measured by comparing the texts of an event: descriptions of the texts, no marks that await a person.
 * Articles and columns are named by their keys; ranges are UTF-16 code units of the articles' texts.
 */
export interface MeasuredTexts {
  readonly sharedText: readonly SharedText[];
  readonly quotations: readonly QuotationCheck[];
  readonly actors: readonly Actor[];
  readonly voices: readonly ArticleVoices[];
  /** One entry a column of articles about the event, against all others, with text that others copied counted once. */
  readonly words: readonly ColumnWords[];
  /** The words behind `words`, by article; articles in the event's background as well. */
  readonly keywords: readonly CountedArticle[];
  readonly chargedWords: readonly ArticleCharges[];
  /** Key of the version that each article was measured in. */
  readonly versions: Readonly<Record<string, string>>;
}

export type MeasureName = keyof MeasuredTexts;

export interface ColumnWords {
  readonly column: string;
  /** Words of outlet voice in the column's articles, all of them. */
  readonly voiceWords: number;
  readonly articles: number;
  /** The column against all others: the rows at either end of the list. */
  readonly keyness: Keyness;
}

/** The words of one article's own voice, with what of them it shares with an article before it. */
export interface CountedArticle extends ArticleKeywords {
  /**
   * Stretches that another article of the event printed before or, where the dates do not tell, that stand in one whose
   * key comes first: wire text and copies, no quotations. In order, free of overlaps.
   */
  readonly copies: readonly TextRange[];
  /** Words of outlet voice outside `copies`. */
  readonly voiceWordsOnce: number;
}

/** Charged words of one article's own voice. */
export interface ArticleCharges {
  readonly article: string;
  /** Words of outlet voice: what "of n words" says. */
  readonly voiceWords: number;
  readonly words: readonly ChargedWord[];
}
