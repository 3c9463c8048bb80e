import { describeDates } from "../../dates/format-date";
import { compareDates } from "../../shared-text/date-order";
import type { CheckedPassage, QuotationCheck, QuotationKind } from "../../shared-text/check-quotations";
import { matchingWords } from "../../shared-text/matching-words";
import type { ComparedArticle, ComparedColumn } from "../comparison";
import { labelArticles } from "../label-articles";
import { listCurrentArticles } from "../list-current-articles";
import type { MeasuredTexts } from "../measured-texts";
import { describeDifference } from "./describe-difference";
import { describeQuotations } from "./describe-quotations";
import { listPrintingRuns } from "./printing-runs";
import type { CheckedQuotation, Printing, QuotationComparison } from "./quotation-comparison";

/** From what changes most to what changes nothing. */
export const KINDS_BY_CHANGE = ["altered", "joined", "cut", "exact"] as const satisfies readonly QuotationKind[];

export interface QuotationsInput {
  /** Articles that the comparison shows. */
  readonly articles: readonly ComparedArticle[];
  readonly columns: readonly ComparedColumn[];
  readonly measured: Pick<MeasuredTexts, "quotations" | "versions">;
}

/**
 * The same quoted words in several articles of a comparison, pair by pair, what changes most first. Pairs of which one
 * side is left out by the filters, or has a new text since, are dropped. Whether a cut misleads is for people to say
 * (docs/methods/shared-text.md).
 */
export function compareQuotations({ articles, columns, measured }: QuotationsInput): QuotationComparison {
  const inTime = articles.toSorted((one, other) => compareDates(one, other) || (one.key < other.key ? -1 : 1));
  const current = listCurrentArticles(inTime, measured.versions);
  const labels = labelArticles(inTime, columns);
  const order = new Map(current.map((article, index) => [article.key, { article, index }]));
  const print = ({ article, start, end, exact }: CheckedPassage): Printing | null => {
    const label = labels.get(article);
    const record = order.get(article)?.article;
    if (label === undefined || record === undefined) return null;
    return { label, headline: record.headline, dateText: describeDates(record), start, end, exact };
  };
  const placeOf = ({ label: { article }, start }: Printing) => ({ index: order.get(article)?.index ?? 0, start });
  const checks = measured.quotations
    .flatMap((check) => {
      const [quotation, against] = [print(check.quotation), print(check.against)];
      return quotation === null || against === null ? [] : [toChecked(check, quotation, against)];
    })
    .sort((one, other) => {
      const [a, b] = [placeOf(one.quotation), placeOf(other.quotation)];
      return (
        KINDS_BY_CHANGE.indexOf(one.kind) - KINDS_BY_CHANGE.indexOf(other.kind) ||
        other.differingWords - one.differingWords ||
        a.index - b.index ||
        a.start - b.start ||
        placeOf(one.against).index - placeOf(other.against).index
      );
    });
  const countOf = (kind: QuotationKind) => checks.filter((check) => check.kind === kind).length;
  const counts = {
    exact: countOf("exact"),
    cut: countOf("cut"),
    altered: countOf("altered"),
    joined: countOf("joined"),
  };
  return { checks, counts, sentence: describeQuotations(counts) };
}

function toChecked(check: QuotationCheck, quotation: Printing, against: Printing): CheckedQuotation {
  const names = { check, here: quotation.label.name, there: against.label.name };
  const runs = listPrintingRuns(check);
  return {
    kind: check.kind,
    quotation,
    against,
    isAgainstDocument: check.isAgainstDocument,
    runs,
    differingWords: runs
      .filter(({ kind }) => kind !== "same")
      .reduce((sum, { text }) => sum + matchingWords(text).keys.length, 0),
    differences: check.differences.map((difference) => describeDifference(difference, names)),
    evidenceCount: 2,
  };
}
