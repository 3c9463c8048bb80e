import type { markLink } from "@/components/evidence/evidence-href";
import { FitSign } from "@/components/signs/fit-sign";
import { slotClass } from "@/components/signs/outlet-chip";
import { StanceSign } from "@/components/signs/stance-sign";
import { SPLIT_WORD } from "@/domain/comparison/cell-state";
import type { ComparedColumn } from "@/domain/comparison/comparison";
import { type CellView, cellViewWord, type SignView } from "./grid-view";

interface GridCellProps {
  readonly cell: CellView;
  readonly column: Pick<ComparedColumn, "name" | "letters" | "slot">;
  readonly link: ReturnType<typeof markLink>;
}

/**
 * One cell of the matrix: its sign (with several articles one sign a state and how many have it) and its word. Its parts
 * are styled by what they are and not by a class each: a large matrix has seven hundred of them.
 */
export function GridCell({ cell, column: { name, letters, slot }, link }: GridCellProps) {
  return (
    <td role="gridcell" className={slotClass(slot)}>
      <a {...link} data-several={cell.signs.some(({ articles }) => articles !== undefined) || undefined}>
        <span aria-hidden="true" data-split={cell.badges?.includes(SPLIT_WORD) || undefined}>
          <b>{letters}</b>
          {cell.signs.map((sign) => (
            <Sign key={sign.state} {...sign} />
          ))}
        </span>
        <small>
          <i>{`${name}: `}</i>
          {cellViewWord(cell)}
        </small>
      </a>
    </td>
  );
}

/** A plain sign is drawn bare; what is rare takes the parts that every other screen draws it with. */
function Sign({ state, articles, alsoChallenged = false, fits = [], isSuggested = false }: SignView) {
  return (
    <u>
      {isSuggested ? (
        <StanceSign state={state} alsoChallenged={alsoChallenged} isSuggested />
      ) : (
        <svg>
          <use href={`#sign-${alsoChallenged && state === "asserted" ? "challenged-badge" : state}`} />
        </svg>
      )}
      <FitSign fits={fits} />
      {articles === undefined ? null : `×${articles}`}
    </u>
  );
}
