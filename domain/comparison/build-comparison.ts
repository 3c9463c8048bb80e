import { buildClaimMatrix } from "./build-claim-matrix";
import { buildCoverage } from "./build-coverage";
import { buildHeadlines } from "./build-headlines";
import { compareFraming } from "./compare-framing";
import type { Comparison, ComparisonInput, ComparisonOptions, Finding } from "./comparison";
import { describeTimeline } from "./describe-timeline";
import { findFindings } from "./find-findings";
import { listMissing } from "./list-missing";
import { selectArticles } from "./select-articles";

/**
 * The one comparison of an event that the page, its twins, the drawer and the command line show. The filters apply once,
 * here; only the coverage ledger describes the whole event. Articles stand in order of date. The same input gives the
 * same comparison in whatever order it comes, except for columns and codes, whose order is the reader's.
 *
 * Wrong tool for hiding what a coder may not see yet: that is decided by the query that loads the input.
 */
export function buildComparison(input: ComparisonInput, options: ComparisonOptions): Comparison {
  const filtered = selectArticles(input, options);
  const headlines = buildHeadlines(filtered.articles, input.columns);
  const articles = headlines.map(({ article }) => article);
  const selected = { ...filtered, articles };
  const matrix = buildClaimMatrix(selected);
  const isDossier = input.event.kind === "dossier";
  return {
    event: input.event,
    options,
    columns: selected.columns,
    articles,
    coderCount: countCoders(selected),
    wordCount: articles.reduce((sum, { wordCount }) => sum + wordCount, 0),
    findings: findFindings(matrix, articles, selected.columns).map((finding) =>
      isDossier && finding.kind === "leaves-out" ? NOTHING_LEFT_OUT : finding,
    ),
    matrix,
    missing: isDossier ? { entries: [], sentence: INSIDE_ONE_EVENT } : listMissing(matrix, articles),
    headlines,
    framing: compareFraming(selected, options),
    coverage: buildCoverage(input),
    timelineSentence: describeTimeline(headlines),
  };
}

// The articles of a dossier are about different happenings: what one does not say, another was not there to say.
const INSIDE_ONE_EVENT = "What is missing is compared inside one event.";
const NOTHING_LEFT_OUT: Finding = {
  kind: "leaves-out",
  sentence: INSIDE_ONE_EVENT,
  note: "Open one of the dossier’s events.",
  claim: null,
  column: null,
};

/** Everyone whose work stands in the comparison: mentions, checks, and codings that were submitted. */
function countCoders({ mentions, checks, assignments }: ComparisonInput): number {
  const submitted = assignments.filter(({ submittedAt }) => submittedAt !== null);
  return new Set([...mentions, ...checks, ...submitted].map(({ coder }) => coder)).size;
}
