import type { PassageRef } from "../../claims/claim";
import { affirms } from "../cell-state";
import type { ArticleCell, CellState, Comparison, ComparisonInput } from "../comparison";
import { countInWords, capitalise, joinNames } from "../sentence-parts";

/** An article that carries a claim, and the first passage in which it does. */
export interface ClaimCarrier {
  readonly article: string;
  readonly column: string;
  readonly state: CellState;
  readonly passage: PassageRef | null;
}

/** A claim that others carry and one article does not. */
export interface ReportedElsewhere {
  readonly claim: string;
  readonly statement: string;
  /** How it stands in this article. */
  readonly cell: ArticleCell;
  /** In the order of the columns, and of their articles. */
  readonly carriers: readonly ClaimCarrier[];
}

/** What the other articles of an event carry and this one does not. */
export interface OthersReport {
  /** Looked for here, and not found; could have been known. */
  readonly absent: readonly ReportedElsewhere[];
  /** Became known only after this article appeared. */
  readonly notKnowable: readonly ReportedElsewhere[];
  /** Nobody has looked for it here. */
  readonly notChecked: readonly ReportedElsewhere[];
  /** @example "Two looked for here in vain and four that nobody has looked for here." */
  readonly sentence: string;
}

/**
 * What other articles of an event report and one article does not, with the passages of the others. `absent` and
 * `notChecked` are the comparison's own list of what is missing, entry by entry; what was not knowable is never missing
 * and is told beside it.
 *
 * Null where the comparison does not hold the article. The wrong tool for judging an article: what is missing depends
 * on which claims were drawn.
 */
export function reportOthers(
  comparison: Comparison,
  mentions: ComparisonInput["mentions"],
  article: string,
): OthersReport | null {
  if (!comparison.articles.some(({ key }) => key === article)) return null;
  const missing = new Map(
    comparison.missing.entries
      .filter((entry) => entry.article === article)
      .map((entry) => [entry.claim, entry.state] as const),
  );
  const passages = new Map(mentions.map(({ key, passage }) => [key, passage]));
  const elsewhere = comparison.matrix.rows.flatMap(({ claim, cells }): readonly ReportedElsewhere[] => {
    const all = cells.flatMap((cell) => cell.cells);
    const cell = all.find((one) => one.article === article);
    if (cell === undefined) return [];
    const carriers = all
      .filter(({ state }) => affirms(state))
      .map(({ article: key, column, state, mentions: keys }) => ({
        article: key,
        column,
        state,
        passage: firstOf(keys.flatMap((mention) => passages.get(mention) ?? [])),
      }));
    return carriers.length === 0 ? [] : [{ claim: claim.key, statement: claim.statement, cell, carriers }];
  });
  const report = {
    absent: elsewhere.filter(({ claim }) => missing.get(claim) === "absent"),
    notKnowable: elsewhere.filter(({ cell }) => cell.state === "not-knowable"),
    notChecked: elsewhere.filter(({ claim }) => missing.get(claim) === "not-checked"),
  };
  return { ...report, sentence: describeReport(report) };
}

function firstOf(passages: readonly PassageRef[]): PassageRef | null {
  return passages.toSorted((one, other) => one.start - other.start)[0] ?? null;
}

function describeReport({ absent, notKnowable, notChecked }: Omit<OthersReport, "sentence">): string {
  const counts = [
    ...(absent.length === 0 ? [] : [`${countInWords(absent.length)} looked for here in vain`]),
    ...(notKnowable.length === 0 ? [] : [`${countInWords(notKnowable.length)} not knowable when this appeared`]),
    ...(notChecked.length === 0 ? [] : [`${countInWords(notChecked.length)} that nobody has looked for here`]),
  ];
  if (counts.length === 0) return "Every claim that others carry is here.";
  return capitalise(`${joinNames(counts)}.`);
}
