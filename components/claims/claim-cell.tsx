import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { toStateViews } from "@/components/evidence/evidence-view";
import { FitSign } from "@/components/signs/fit-sign";
import { slotClass } from "@/components/signs/outlet-chip";
import { StanceSign } from "@/components/signs/stance-sign";
import { badgeWord } from "@/domain/claims/mention-words";
import { columnCellWord } from "@/domain/comparison/cell-state";
import type { ColumnCell, ComparedColumn } from "@/domain/comparison/comparison";
import styles from "./claim-cell.module.css";

interface ClaimCellProps {
  readonly cell: ColumnCell;
  readonly column: ComparedColumn;
  readonly page: PageAddress;
  readonly selected: string | null;
  /** The row's claim is a method's proposal. */
  readonly isProposed: boolean;
}

/** One cell of the matrix: its sign (with several articles one sign a state and how many have it) and its word. */
export function ClaimCell({ cell, column, page, selected, isProposed }: ClaimCellProps) {
  const states = toStateViews(cell, isProposed);
  const badges = [...new Set(cell.cells.flatMap(({ fits, flags }) => [...fits, ...flags]))];
  const isSingle = cell.cells.length === 1;
  const link = markLink(
    page,
    { kind: "cell", claim: cell.claim, column: cell.column },
    { count: cell.evidenceCount, selected },
  );
  return (
    <td role="gridcell" className={`${styles.cell} ${slotClass(column.slot)}`}>
      <a {...link} className={styles.link}>
        <span className={styles.letters} aria-hidden="true">
          {column.letters}
        </span>
        <span className="visually-hidden">{column.name}: </span>
        <span className={styles.stances}>
          {states.map(({ state, alsoChallenged, fits, articles, isSuggested }) => (
            <span key={state} className={styles.stance}>
              <StanceSign state={state} alsoChallenged={alsoChallenged} isSuggested={isSuggested} />
              <FitSign fits={fits} />
              {isSingle ? null : <span aria-hidden="true">×{articles}</span>}
            </span>
          ))}
        </span>
        <span className={isSingle ? styles.word : "visually-hidden"}>
          {columnCellWord(cell)}
          {badges.map((badge) => `, ${badgeWord(badge)}`)}
          {states.some(({ isSuggested }) => isSuggested) ? <span className="visually-hidden">, suggested</span> : null}
        </span>
      </a>
    </td>
  );
}
