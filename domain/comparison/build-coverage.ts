import { describeDates, formatDateRange } from "../dates/format-date";
import type {
  ComparedArticle,
  ComparedColumn,
  ComparisonInput,
  CoverageLedger,
  CoverageRow,
  CoverageSearch,
  CoverageState,
} from "./comparison";
import { groupBy } from "./group-by";
import { capitalise, countInWords, countOf, joinNames } from "./sentence-parts";

type CoverageInput = Pick<ComparisonInput, "event" | "columns" | "articles" | "searches">;

const SEARCH_WORDS: Readonly<Record<CoverageState, string>> = {
  "found-excluded": "found and left out",
  "searched-not-found": "searched, not found",
  "could-not-search": "could not be searched",
  "not-searched": "not searched",
};

/** A state of the ledger in words: "not searched" is no kind of "not found". */
export function coverageWord(state: CoverageState): string {
  return SEARCH_WORDS[state];
}

/**
 * The frame of the sample: which articles are in, in which role, what was searched elsewhere and with what result. It
 * describes the whole event, whatever the reader filters. A column's words and dates are those of the articles about
 * the event; where it has none, of those in the background.
 */
export function buildCoverage({ event, columns, articles, searches }: CoverageInput): CoverageLedger {
  const articlesOf = groupBy(articles, ({ column }) => column);
  const included = columns.flatMap((column) => {
    const ofColumn = articlesOf.get(column.key) ?? [];
    return ofColumn.length === 0 ? [] : [makeRow(column, ofColumn)];
  });
  const ledger = {
    included,
    searches,
    inclusionRule: event.inclusionRule,
    population: event.population,
    query: event.query,
    exclusions: event.exclusions,
  };
  return { ...ledger, sentence: describeCoverage(ledger) };
}

function makeRow(column: ComparedColumn, articles: readonly ComparedArticle[]): CoverageRow {
  const about = articles.filter(({ role }) => role === "about");
  const background = articles.filter(({ role }) => role === "background");
  const described = about.length > 0 ? about : background;
  return {
    column,
    about: about.map(({ key }) => key),
    background: background.map(({ key }) => key),
    words: described.reduce((sum, { wordCount }) => sum + wordCount, 0),
    dates: describeSpan(described),
  };
}

/** @example "3–9 March 2031, 1 undated" */
function describeSpan(articles: readonly ComparedArticle[]): string {
  const [only] = articles;
  if (articles.length === 1 && only !== undefined) return describeDates(only);
  const days = articles.flatMap(({ publishedOn }) => (publishedOn === null ? [] : [publishedOn])).sort();
  const undated = articles.length - days.length;
  if (days.length === 0) return "undated";
  const span = formatDateRange(days[0] ?? null, days.at(-1) ?? null);
  return undated === 0 ? span : `${span}, ${undated} undated`;
}

function describeCoverage({ included, searches, population, query }: Omit<CoverageLedger, "sentence">): string {
  const sample = population === "" || query === "" ? "A convenience sample: no population and query are recorded." : "";
  return [describeIncluded(included), describeSearches(searches), sample]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function describeIncluded(included: readonly CoverageRow[]): string {
  const articles = included.reduce((sum, row) => sum + row.about.length, 0);
  const background = included.reduce((sum, row) => sum + row.background.length, 0);
  const about = included.filter((row) => row.about.length > 0);
  const known = about.filter(({ column }) => column.isKnown).length;
  const unknown = about.length - known;
  const outlets = [
    ...(known === 0 ? [] : [countOf(known, "outlet")]),
    ...(unknown === 0 ? [] : [known === 0 ? countOf(unknown, "unknown outlet") : `${countInWords(unknown)} unknown`]),
  ];
  const by = outlets.length === 0 ? "" : ` by ${joinNames(outlets)}`;
  const inBackground = background === 0 ? "" : `, ${countInWords(background)} more in the background`;
  return `${capitalise(countOf(articles, "article"))}${by}${inBackground}.`;
}

/** Outlets, not searches: an archive that was asked twice is one place where nothing was found. */
function describeSearches(searches: readonly CoverageSearch[]): string {
  const countOutlets = (...states: readonly CoverageState[]) =>
    new Set(searches.filter(({ state }) => states.includes(state)).map(({ outlet }) => outlet)).size;
  const excluded = searches.filter(({ state }) => state === "found-excluded").length;
  const searched = countOutlets("searched-not-found");
  const unsearched = countOutlets("could-not-search", "not-searched");
  const results = [
    ...(excluded === 0 ? [] : [`${countOf(excluded, "article")} found and left out`]),
    ...(searched === 0 ? [] : [`${countOf(searched, "outlet")} searched without finding any`]),
    ...(unsearched === 0 ? [] : [`${countOf(unsearched, "outlet")} not searched`]),
  ];
  return results.length === 0 ? "" : `${capitalise(results.join(", "))}.`;
}
