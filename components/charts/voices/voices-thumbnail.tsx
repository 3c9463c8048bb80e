import { slotClass } from "@/components/signs/outlet-chip";
import { formatFigure } from "@/domain/comparison/sentence-parts";
import type { VoicesComparison } from "@/domain/comparison/voices/voices-comparison";
import styles from "../thumbnail.module.css";

const ROW = 18;
const MOST_ROWS = 5;
const FIRST_X = 40;
const TRACK = 230;
const BAR = 12;

/**
 * Statements by outlet, as long as their number; filled is what the speaker of the sentence has of them. Without such a
 * speaker the whole bar is filled. Drawn 1:1.
 */
export function VoicesThumbnail({ voices }: { readonly voices: VoicesComparison }) {
  const { columns, speakers, contrast } = voices;
  const row = speakers.find(({ key }) => key === contrast?.speaker) ?? null;
  const bars = columns
    .map((entry, index) => ({ ...entry, own: row === null ? null : (row.cells[index]?.statements.count ?? 0) }))
    .filter(({ articles }) => articles.length > 0);
  const shown = bars.length <= MOST_ROWS ? bars : keepNamed(bars, [contrast?.has, contrast?.lacks]);
  const most = Math.max(1, ...shown.map(({ statements }) => statements.count));
  const scale = (count: number) => Math.round((count / most) * TRACK);
  return (
    <svg
      className={styles.thumbnail}
      width="344"
      height="96"
      viewBox="0 0 344 96"
      role="img"
      aria-label={row === null ? "Statements by outlet" : `Statements of ${row.name} among all, by outlet`}
    >
      {shown.map(({ column, statements, own }, index) => (
        <g key={column.key} className={slotClass(column.slot)} transform={`translate(0 ${index * ROW})`}>
          <rect y="3" width="3" height={BAR} className={styles.outlet} />
          <text x="9" y="13.5" className={styles.letters}>
            {column.letters}
          </text>
          <rect x={FIRST_X} y="3" width={scale(own ?? statements.count)} height={BAR} className={styles.outlet} />
          <rect
            x={FIRST_X + 0.5}
            y="3.5"
            width={Math.max(0, scale(statements.count) - 1)}
            height={BAR - 1}
            className={styles.bracket}
          />
          <text x={FIRST_X + scale(statements.count) + 8} y="13.5">
            {own === null ? formatFigure(statements.count) : `${own} of ${formatFigure(statements.count)}`}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The first rows, but always those that the sentence names. */
function keepNamed<Bar extends { readonly column: { readonly key: string } }>(
  bars: readonly Bar[],
  named: readonly (string | undefined)[],
): readonly Bar[] {
  const isNamed = ({ column }: Bar) => named.includes(column.key);
  const others = bars.filter((bar) => !isNamed(bar)).slice(0, MOST_ROWS - bars.filter(isNamed).length);
  return bars.filter((bar) => isNamed(bar) || others.includes(bar));
}
