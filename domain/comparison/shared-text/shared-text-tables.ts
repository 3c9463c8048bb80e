import type { ComparisonTable } from "../comparison-tables";
import type { QuotationComparison } from "../quotations/quotation-comparison";
import type { SharedTextComparison } from "./shared-text-comparison";
import { SHARED_TEXT_WORDS } from "./shared-text-words";

/** One row a place of a shared passage; passages are numbered in order of time. */
export function sharedPassagesTable({ passages, articles }: SharedTextComparison): ComparisonTable {
  const byKey = new Map(articles.map((article) => [article.key, article]));
  return {
    columns: [
      "Passage",
      "Kind",
      "Same words",
      "Outlet",
      "Headline",
      "Date",
      "First",
      "Words",
      "In quotation marks",
      "The page credits",
      "Text",
      "Article",
    ],
    rows: passages.flatMap(({ kind, isVerbatim, earliest, places }, index) =>
      places.map(({ article, words, quotedWords, credits, exact }) => [
        index + 1,
        SHARED_TEXT_WORDS[kind],
        isVerbatim ? "yes" : "nearly",
        byKey.get(article)?.label.name ?? article,
        byKey.get(article)?.headline ?? "",
        byKey.get(article)?.dateText ?? "",
        earliest === null ? "" : earliest === article ? "yes" : "no",
        words,
        quotedWords,
        credits.join("; "),
        exact,
        article,
      ]),
    ),
  };
}

/** One row a pair of articles and direction. */
export function sharedWordsTable({ pairs, articles }: SharedTextComparison): ComparisonTable {
  const byKey = new Map(articles.map((article) => [article.key, article]));
  return {
    columns: ["Text", "Stands as well in", "Words of the text that do", "Words of the text", "Only in quotations"],
    rows: pairs.map(({ article, with: other, words, isQuotation }) => [
      byKey.get(article)?.label.name ?? article,
      byKey.get(other)?.label.name ?? other,
      words,
      byKey.get(article)?.words ?? "",
      isQuotation ? "yes" : "no",
    ]),
  };
}

/** One row a pair of printings, what changes most first. */
export function quotationsTable({ checks }: QuotationComparison): ComparisonTable {
  return {
    columns: ["Check", "Printed by", "As", "Compared with", "There as", "Words that differ", "Differences"],
    rows: checks.map(({ kind, quotation, against, differingWords, differences }) => [
      kind,
      quotation.label.name,
      quotation.exact,
      against.label.name,
      against.exact,
      differingWords,
      differences.join(" "),
    ]),
  };
}
