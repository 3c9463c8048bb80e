import { cellFamily, isChecked } from "../cell-state";
import type { CellState, Comparison } from "../comparison";
import type { ClaimStance } from "../matrix/claim-choice";
import { toPerArticleRow } from "./per-article-row";
import type { ProfileGroup } from "./outlet-profile";

interface ClaimMeasure {
  readonly stance: Extract<ClaimStance, "says" | "quotes" | "contests">;
  readonly name: string;
  readonly counts: (state: CellState) => boolean;
}

const MEASURES: readonly ClaimMeasure[] = [
  { stance: "says", name: "Facts it says", counts: (state) => cellFamily(state) === "says" },
  { stance: "quotes", name: "Facts it quotes", counts: (state) => state === "attributed" },
  { stance: "contests", name: "Facts it contests", counts: (state) => cellFamily(state) === "contests" },
];

/**
 * How many of the event's facts each article says, quotes, contests or leaves out, of those that people looked for in it
 * and that it could know. "Leaves out" counts what was looked for and not found, and what at least one other article
 * carries: it stays with the article and is never added up by outlet.
 */
export function profileClaims(
  { articles, matrix, missing }: Pick<Comparison, "articles" | "matrix" | "missing">,
  column: string,
): ProfileGroup {
  const statesOf = new Map<string, CellState[]>(articles.map(({ key }) => [key, []]));
  for (const cell of matrix.rows.flatMap(({ cells }) => cells).flatMap(({ cells }) => cells)) {
    statesOf.get(cell.article)?.push(cell.state);
  }
  const leftOut = missing.entries.filter(({ state }) => state === "absent");
  const read = articles.flatMap(({ key, column: own }) => {
    const states = (statesOf.get(key) ?? []).filter(isChecked);
    return states.length === 0 ? [] : [{ article: key, isOwn: own === column, states }];
  });
  const leavesOut = toPerArticleRow(
    { key: "leaves-out", name: "Facts it leaves out, checked", basis: "count", restEvidence: { part: "missing" } },
    read.map(({ article, isOwn, states }) => ({
      article,
      isOwn,
      value: leftOut.filter((entry) => entry.article === article).length,
      of: states.length,
      evidence: { part: "missing", query: { article } },
    })),
  );
  const rows = [
    ...MEASURES.map(({ stance, name, counts }) =>
      toPerArticleRow(
        { key: stance, name, basis: "count", restEvidence: { part: "claims", query: { kind: "facts" } } },
        read.map(({ article, isOwn, states }) => ({
          article,
          isOwn,
          value: states.filter(counts).length,
          of: states.length,
          evidence: { part: "claims", query: { kind: "facts", outlet: column, stance } },
        })),
      ),
    ),
    // Left out is what another article carries: a single outlet leaves nothing out.
    ...(articles.every((article) => article.column === column) ? [] : [leavesOut]),
  ];
  const isRead = read.some(({ isOwn }) => isOwn);
  return { key: "claims", rows: isRead ? rows : [], note: isRead ? null : NOT_LOOKED_FOR };
}

const NOT_LOOKED_FOR = "Nobody has looked for the event’s facts here yet.";
