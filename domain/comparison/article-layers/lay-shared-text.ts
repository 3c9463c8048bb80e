import { sharedAddress } from "../../evidence/shared-text-evidence";
import type { EvidenceAddress } from "../../evidence/evidence-address";
import type { SharedTextKind } from "../../shared-text/find-shared-text";
import type { TextRange } from "../../text/page-text";
import type { ArticleLabel } from "../label-articles";
import type { SharedTextComparison } from "../shared-text/shared-text-comparison";

/** Another article that prints a passage, too. */
export interface AlsoPrints {
  readonly article: string;
  readonly label: ArticleLabel;
  readonly dateText: string;
}

/** A stretch of one article that others have as well, in UTF-16 code units. */
export interface LaidSharedText extends TextRange {
  readonly words: number;
  readonly quotedWords: number;
  readonly kind: SharedTextKind;
  readonly isVerbatim: boolean;
  /** This article surely appeared before all others that hold it. */
  readonly isFirst: boolean;
  /** In order of date. */
  readonly others: readonly AlsoPrints[];
  /** Where every place of the passage opens. */
  readonly address: EvidenceAddress;
}

/**
 * What of one article others of the comparison print, in the order of its text. A passage that the article prints twice
 * has a place for each.
 *
 * The wrong tool for who copied from whom: it repeats places and dates (docs/methods/shared-text.md).
 */
export function laySharedText(comparison: SharedTextComparison, article: string): readonly LaidSharedText[] {
  const articles = new Map(comparison.articles.map((one) => [one.key, one]));
  return comparison.passages
    .flatMap((passage) => {
      const holders = [...new Set(passage.places.map((place) => place.article))];
      const others = holders.flatMap((key): readonly AlsoPrints[] => {
        const other = articles.get(key);
        if (other === undefined || key === article) return [];
        return [{ article: key, label: other.label, dateText: other.dateText }];
      });
      return passage.places
        .filter((place) => place.article === article)
        .map(({ start, end, words, quotedWords }) => ({
          start,
          end,
          words,
          quotedWords,
          kind: passage.kind,
          isVerbatim: passage.isVerbatim,
          isFirst: passage.earliest === article,
          others,
          address: sharedAddress(passage),
        }));
    })
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
}
