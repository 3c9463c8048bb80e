import { isOfLevel } from "../comparison/compare-framing";
import type { ComparedAssignment, ComparedCoding, ComparisonOptions } from "../comparison/comparison";
import type { ComparisonTable } from "../comparison/comparison-tables";
import { groupBy } from "../comparison/group-by";
import { type CodedArticle, type CodedWork, listByName } from "./coded-work";

/** Where a coder has not finished: neither "there" nor "not there". */
export const MISSING = "NA";

/** The columns of the table of codes, in order (docs/data-format.md). */
export const CODING_COLUMNS = [
  "article",
  "title",
  "outlet",
  "event",
  "codebook",
  "version",
  "code",
  "coder",
  "value",
  "phase",
  "submitted_at",
  "passages",
  "headline",
  "whole_article",
  "primary",
  "outlet_voice",
  "quoted_voice",
  "unsure",
] as const;

/** The column that comes last where the passages' first words are asked for. */
export const WORDS_COLUMN = "first_words";

export interface CodingTableOptions extends Pick<ComparisonOptions, "voice" | "level"> {
  /** Whether the first words of the passages come along. */
  readonly withWords: boolean;
  /** Articles, by key, on which the viewer is still at work: only the viewer's own rows are made of them. */
  readonly openArticles: ReadonlySet<string>;
  /** Key of the viewing coder; null: nobody in particular. */
  readonly viewer: string | null;
}

/**
 * Everything that people coded with one codebook version, one row an article × code × coder: `value` is 1 where the coder
 * applied the code (by the switches of voice and level), 0 where they finished the article without it, and NA where they
 * have not finished it. Counts are of all codings whatever the switches, "" where `value` is NA. Training and
 * adjudication are in it, told by `phase`; agreement leaves them out.
 */
export function codingTable(work: CodedWork, options: CodingTableOptions): ComparisonTable {
  const columns = options.withWords ? [...CODING_COLUMNS, WORDS_COLUMN] : CODING_COLUMNS;
  const coders = listByName(work);
  const workOf = new Map(work.assignments.map((one) => [`${one.article} ${one.coder}`, one]));
  const codingsOf = groupBy(work.codings, ({ article, code, coder }) => `${article} ${code} ${coder}`);
  const rows = work.articles.flatMap((article) => {
    const shown = options.openArticles.has(article.key) ? coders.filter((coder) => coder === options.viewer) : coders;
    return work.codebook.codes.flatMap(({ key: code }) =>
      shown.map((coder) => [
        ...placeCells(article),
        work.codebook.key,
        work.codebook.version,
        code,
        work.coders[coder] ?? coder,
        ...decisionCells(
          workOf.get(`${article.key} ${coder}`),
          codingsOf.get(`${article.key} ${code} ${coder}`) ?? [],
          options,
        ),
      ]),
    );
  });
  return { columns, rows };
}

/** Where it is: key, headline, outlet ("" where unknown) and events. */
export function placeCells({ key, headline, outlet, events }: CodedArticle): readonly string[] {
  return [key, headline, outlet?.key ?? "", events.join(" ")];
}

function decisionCells(
  assignment: ComparedAssignment | undefined,
  codings: readonly ComparedCoding[],
  { voice, level, withWords }: CodingTableOptions,
): readonly (string | number)[] {
  const phase = assignment === undefined ? "" : (assignment.phase ?? "main");
  const submittedAt = assignment?.submittedAt ?? null;
  if (submittedAt === null) return [MISSING, phase, "", "", "", "", "", "", "", "", ...(withWords ? [""] : [])];
  const count = (isCounted: (coding: ComparedCoding) => boolean) => codings.filter(isCounted).length;
  const isApplied = codings.some(
    (coding) => (voice === "both" || coding.voice === voice) && isOfLevel(coding.scope, level),
  );
  return [
    isApplied ? 1 : 0,
    phase,
    submittedAt,
    count(({ scope }) => scope === "passage"),
    count(({ scope }) => scope === "headline"),
    count(({ scope }) => scope === "article"),
    count(({ scope }) => scope === "primary"),
    count((coding) => coding.voice === "outlet"),
    count((coding) => coding.voice === "quoted"),
    count(({ unsure }) => unsure),
    ...(withWords ? [codings.flatMap(({ passage }) => passage?.firstWords ?? []).join(" | ")] : []),
  ];
}
