import type { Mention } from "../claims/claim";
import type { ComparisonTable } from "../comparison/comparison-tables";
import { type ClaimStance, type ClaimWork, readStances } from "./claim-stances";
import { MISSING, placeCells } from "./coding-table";

/** The columns of the table of stances, in order (docs/data-format.md). */
export const STANCE_COLUMNS = [
  "article",
  "title",
  "outlet",
  "event",
  "claim",
  "kind",
  "statement",
  "coder",
  "value",
  "phase",
  "submitted_at",
  "checked_on",
  "mentions",
  "affirms",
  "denies",
  "open",
  "own",
  "presupposed",
  "attributed",
  "unsure",
] as const;

/**
 * Who found which claim in which article, one row a claim × article × coder: `mentioned`, `absent` (looked for in vain),
 * `not-knowable`, or NA where the coder has not finished the article's claims or did not look for this one. Counts are
 * of the coder's mentions, "" where `value` is NA. An article on which the viewer is still at work has the viewer's rows
 * alone.
 */
export function stanceTable(
  work: ClaimWork,
  { openArticles, viewer }: { readonly openArticles: ReadonlySet<string>; readonly viewer: string | null },
): ComparisonTable {
  const rows = readStances(work)
    .filter(({ article, coder }) => !openArticles.has(article.key) || coder === viewer)
    .map((stance) => [
      ...placeCells(stance.article),
      stance.claim.key,
      stance.claim.kind,
      stance.claim.statement,
      work.coders[stance.coder] ?? stance.coder,
      ...decisionCells(stance),
    ]);
  return { columns: STANCE_COLUMNS, rows };
}

function decisionCells({ value, assignment, mentions, checkedOn }: ClaimStance): readonly (string | number)[] {
  const phase = assignment === null ? "" : (assignment.phase ?? "main");
  const about = [phase, assignment?.submittedAt ?? "", checkedOn ?? ""];
  if (value === null) return [MISSING, ...about, "", "", "", "", "", "", "", ""];
  const count = (isCounted: (mention: Mention) => boolean) => mentions.filter(isCounted).length;
  return [
    value,
    ...about,
    mentions.length,
    count(({ polarity }) => polarity === "affirms"),
    count(({ polarity }) => polarity === "denies"),
    count(({ polarity }) => polarity === "open"),
    count(({ voice }) => voice === "own"),
    count(({ voice }) => voice === "presupposed"),
    count(({ voice }) => voice === "attributed"),
    count(({ unsure }) => unsure),
  ];
}
