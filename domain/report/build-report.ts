import type { ClaimRow, ColumnCell, Comparison } from "../comparison/comparison";
import { GENRE_WORDS } from "../comparison/genre-words";
import { listAllRows } from "../comparison/list-all-rows";
import { PROVENANCE_WORDS } from "../comparison/provenance-words";
import type { FindingRobustness, RobustnessCheck } from "../comparison/robustness/check-finding";
import { formatFigure, inNumber } from "../comparison/sentence-parts";
import { formatDateRange } from "../dates/format-date";
import { proposedStatement } from "../snapshots/leave-out-texts";
import type { ComparisonReport, ReportArticle, ReportClaim, ReportFinding, ReportState } from "./comparison-report";
import { buildReportParts, type MeasuredParts } from "./report-parts";

export interface ReportMaterial extends MeasuredParts {
  /** By the finding's kind. */
  readonly robustness: ReadonlyMap<string, FindingRobustness>;
}

/**
 * Everything that an event's pages say, in the order of the paper: facts, findings, headlines, the matrix in signs and
 * words, every part with its sentence, its n and its table, and the frame of the sample. Of the texts it holds nothing
 * longer than a name; the passages behind the cells are listed apart (`listReportEvidence`).
 */
export function buildReport(comparison: Comparison, material: ReportMaterial): ComparisonReport {
  const { event, columns, matrix, coverage } = comparison;
  const articles = numberArticles(comparison);
  return {
    event: {
      slug: event.slug,
      title: event.title,
      kind: event.kind,
      summary: event.summary,
      fictional: event.fictional,
    },
    facts: listFacts(comparison),
    findings: comparison.findings.map((finding) => toFinding(finding, material.robustness)),
    columns: columns.map(({ key, letters, name }) => ({ key, letters, name })),
    articles,
    matrix: {
      sentence: [matrix.sentence, matrix.suggestedSentence].filter((sentence) => sentence !== "").join(" "),
      claims: listAllRows(matrix).map(toClaim),
    },
    parts: buildReportParts(comparison, articles, material),
    sample: [
      { label: "What belongs in", value: coverage.inclusionRule },
      { label: "Population", value: coverage.population },
      { label: "Query", value: coverage.query },
      { label: "Left out", value: coverage.exclusions },
    ],
  };
}

function listFacts({ event, articles, columns, coderCount, wordCount }: Comparison): readonly string[] {
  const hasWindow = event.windowStart !== null || event.windowEnd !== null;
  const unknown = columns.filter(({ isKnown }) => !isKnown).length;
  const known = columns.length - unknown;
  return [
    ...(hasWindow ? [formatDateRange(event.windowStart, event.windowEnd)] : []),
    `${articles.length} ${inNumber(articles.length, "article")}`,
    ...(known === 0 ? [] : [`${known} ${inNumber(known, "outlet")}`]),
    ...(unknown === 0 ? [] : [`${unknown} unknown ${inNumber(unknown, "outlet")}`]),
    `${formatFigure(wordCount)} words`,
    `${coderCount} ${inNumber(coderCount, "coder")}`,
    ...(event.fictional ? ["fictional event"] : []),
  ];
}

function numberArticles({ headlines }: Comparison): readonly ReportArticle[] {
  return headlines.map(({ article, column, dateText }, index) => ({
    key: article.key,
    number: index + 1,
    letters: column.letters,
    outlet: column.name,
    headline: article.headline,
    date: dateText,
    genre: GENRE_WORDS[article.genre],
    provenance: PROVENANCE_WORDS[article.provenance],
    words: article.wordCount,
  }));
}

const CHECKS: Readonly<Record<RobustnessCheck, string>> = {
  "own-voice": "In the outlets’ own voice alone",
  reports: "Among reports alone",
  "shared-text-once": "With wire text counted once",
  "each-coder": "With one coder left out",
};
const OUTCOMES = { holds: "holds", fails: "does not hold", "not-tried": "not tried" } as const;

function toFinding(
  { kind, sentence, note }: Comparison["findings"][number],
  robustness: ReportMaterial["robustness"],
): ReportFinding {
  const tried = robustness.get(kind);
  const turn = tried?.turn ?? null;
  const checks = (tried?.checks ?? []).map(
    ({ check, outcome, reason }) => `${CHECKS[check]}: ${OUTCOMES[outcome]} (${reason}).`,
  );
  const turned =
    turn === null
      ? []
      : [`${turn.changes} of ${turn.of} ${inNumber(turn.of, "coding")} taken away would turn it around.`];
  return { kind, sentence, note, checks: [...checks, ...turned] };
}

function toClaim({ claim, inConflict, cells }: ClaimRow, index: number): ReportClaim {
  const { proposal } = claim;
  return {
    key: claim.key,
    number: index + 1,
    // A proposal's statement is the text's own; on paper its key words stand for it.
    statement: proposal === undefined ? claim.statement : proposedStatement(proposal.label),
    kind: claim.kind,
    isProposed: proposal !== undefined,
    inConflict,
    cells: cells.map((cell) => toStates(cell, proposal !== undefined)),
  };
}

function toStates({ states, cells }: ColumnCell, isProposed: boolean): readonly ReportState[] {
  return states.map(({ state, articles }) => {
    const alike = cells.filter((cell) => cell.state === state);
    return {
      state,
      alsoChallenged: alike.some(({ alsoChallenged }) => alsoChallenged),
      fits: [...new Set(alike.flatMap(({ fits }) => fits))],
      isSplit: alike.some(({ isSplit }) => isSplit),
      articles: articles.length,
      isSuggested: isProposed && alike.some(({ mentions }) => mentions.length > 0),
    };
  });
}
