import { slotClass } from "@/components/signs/outlet-chip";
import type { CellState, ClaimMatrix } from "@/domain/comparison/comparison";
import styles from "./thumbnail.module.css";

const ROW = 16;
const MAX_ROWS = 12;
const MAX_CLAIMS = 10;
const FIRST_X = 52;
const STEP = 30;

/** Where each claim is absent, not knowable or not checked; a small dot where the article has it. Drawn 1:1. */
export function MissingThumbnail({ matrix }: { readonly matrix: ClaimMatrix }) {
  const columns = matrix.columns.slice(0, MAX_ROWS);
  const rows = matrix.rows.slice(0, MAX_CLAIMS);
  const height = Math.max(96, columns.length * ROW);
  return (
    <svg
      className={styles.thumbnail}
      width="344"
      height={height}
      viewBox={`0 0 344 ${height}`}
      role="img"
      aria-label="Where each claim is absent, not knowable or not checked"
    >
      {columns.map((column, index) => (
        <g key={column.key} className={slotClass(column.slot)} transform={`translate(0 ${index * ROW})`}>
          <rect y="3" width="3" height="11" className={styles.outlet} />
          <text x="9" y="12.5" className={styles.letters}>
            {column.letters}
          </text>
          {rows.map(({ claim, cells }, place) => (
            <Sign
              key={claim.key}
              state={cells.find((cell) => cell.column === column.key)?.states[0]?.state ?? null}
              x={FIRST_X + place * STEP}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Sign({ state, x }: { readonly state: CellState | null; readonly x: number }) {
  if (state === "absent" || state === "not-knowable" || state === "not-checked") {
    return <use href={`#sign-${state}`} x={x - 6} y="2" width="12" height="12" />;
  }
  return <circle cx={x} cy="8" r="1.25" className={styles.none} />;
}
