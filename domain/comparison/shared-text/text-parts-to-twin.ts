import type { Printing, QuotationComparison } from "../quotations/quotation-comparison";
import type { Placing, Timeline } from "../timeline/timeline";
import type { SharedTextComparison } from "./shared-text-comparison";

/** What the parts on dates and shared text show; null where the texts have not been compared. */
export interface TextParts {
  readonly timeline: Timeline;
  readonly sharedText: SharedTextComparison | null;
  readonly quotations: QuotationComparison | null;
}

/**
 * The same as the `.json` twin of the event page and `npx parallax compare` print it: places with their article's id,
 * `start`, `end` (UTF-16 code units of the article's current version) and `exact`.
 */
export function textPartsToTwin({ timeline, sharedText, quotations }: TextParts) {
  return {
    timeline: timelineToTwin(timeline),
    sharedText:
      sharedText &&
      sharedText.passages.map(({ exact, kind, isVerbatim, earliest, places }) => ({
        exact,
        kind,
        verbatim: isVerbatim,
        earliest,
        articles: places,
      })),
    quotations:
      quotations &&
      quotations.checks.map(({ kind, quotation, against, differences, differingWords }) => ({
        kind,
        quotation: toPlace(quotation),
        against: toPlace(against),
        differingWords,
        reasons: differences,
      })),
  };
}

function toPlace({ label, start, end, exact }: Printing) {
  return { article: label.article, start, end, exact };
}

function timelineToTwin({ sentence, lanes, links }: Timeline) {
  return {
    sentence,
    articles: lanes.flatMap(({ articles }) =>
      articles.map(({ article, placing, versions }) => ({
        article,
        ...daysOf(placing),
        laterTexts: versions.map(({ version, number, day, reason }) => ({ version, number, day, reason })),
      })),
    ),
    links: links && links.map(({ from, to, words, isQuotation }) => ({ from, to, words, quotation: isQuotation })),
  };
}

/** First and last day that the article may have appeared on; null where that side is open. */
function daysOf(placing: Placing): { readonly firstDay: string | null; readonly lastDay: string | null } {
  if (placing.kind === "day") return { firstDay: placing.day, lastDay: placing.day };
  return placing.kind === "span"
    ? { firstDay: placing.first, lastDay: placing.last }
    : { firstDay: null, lastDay: null };
}
