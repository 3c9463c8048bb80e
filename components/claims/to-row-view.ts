import { toStateViews } from "@/components/evidence/evidence-view";
import { badgeWord } from "@/domain/claims/mention-words";
import { SPLIT_WORD } from "@/domain/comparison/cell-state";
import type { ClaimRow, ColumnCell, ComparedColumn } from "@/domain/comparison/comparison";
import { isSuggestedRow } from "@/domain/comparison/list-all-rows";
import type { CellView, RowView, TieView } from "./grid-view";

/** A row as the browser draws it; `statements` are those of every claim that a link may lead to. */
export function toRowView(
  row: ClaimRow,
  columns: readonly Pick<ComparedColumn, "key">[],
  statements: ReadonlyMap<string, string>,
): RowView {
  const isProposed = isSuggestedRow(row);
  const cellOf = new Map(row.cells.map((cell) => [cell.column, cell]));
  const quote = row.claim.proposal?.quotes[0];
  const printedIn = row.cells.find(({ cells }) => cells.some(({ article }) => article === quote?.article))?.column;
  const proposal = row.claim.proposal && {
    words: quote?.words ?? null,
    column: columns.findIndex(({ key }) => key === printedIn),
    label: row.claim.proposal.label,
  };
  return {
    key: row.claim.key,
    statement: row.claim.statement,
    conflict: !row.inConflict ? "none" : isProposed ? "possible" : "conflict",
    ties: listTies(row, statements),
    ...(proposal === undefined ? {} : { proposal }),
    cells: columns.map(({ key }) => toCellView(cellOf.get(key), isProposed)),
  };
}

/** A column without articles has a cell that counts nothing; no comparison makes one. */
const NO_CELL: CellView = { count: 0, signs: [] };

function toCellView(cell: ColumnCell | undefined, isProposed: boolean): CellView {
  if (cell === undefined) return NO_CELL;
  const states = toStateViews(cell, isProposed);
  const qualities = [...new Set(cell.cells.flatMap(({ fits, flags }) => [...fits, ...flags]))].map(badgeWord);
  const badges = cell.cells.some(({ isSplit }) => isSplit) ? [...qualities, SPLIT_WORD] : qualities;
  const isSingle = cell.cells.length === 1;
  return {
    count: cell.evidenceCount,
    signs: states.map(({ state, alsoChallenged, fits, articles, isSuggested }) => ({
      state,
      ...(isSingle ? {} : { articles }),
      ...(alsoChallenged ? { alsoChallenged } : {}),
      ...(fits.length > 0 ? { fits } : {}),
      ...(isSuggested ? { isSuggested } : {}),
    })),
    ...(badges.length > 0 ? { badges } : {}),
  };
}

function listTies(row: ClaimRow, statements: ReadonlyMap<string, string>): readonly TieView[] {
  const tie = (word: TieView["word"]) => (key: string) => {
    const statement = statements.get(key);
    return statement === undefined ? [] : [{ word, key, statement }];
  };
  return [
    ...row.contradicts.flatMap(tie("contradicts")),
    ...row.narrowerOf.flatMap(tie("narrower than")),
    ...row.updates.flatMap(tie("updates")),
  ];
}
