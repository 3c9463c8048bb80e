import { slotClass } from "@/components/signs/outlet-chip";
import type { FramingComparison } from "@/domain/comparison/comparison";
import styles from "./thumbnail.module.css";

const ROW = 16;
const MAX_FRAMES = 5;
const LABELS = 150;
const WIDTH = 344;

/** The most frequent frames by outlet: a dot where an article has it (dashed: only proposed), a small one where all were read without it. */
export function FramingThumbnail({ framing }: { readonly framing: FramingComparison }) {
  const rows = framing.rows.slice(0, MAX_FRAMES);
  const step = Math.min(30, (WIDTH - LABELS) / Math.max(1, framing.columns.length));
  const x = (index: number) => LABELS + (index + 0.5) * step;
  return (
    <svg
      className={styles.thumbnail}
      width={WIDTH}
      height="96"
      viewBox={`0 0 ${WIDTH} 96`}
      role="img"
      aria-label="The most frequent frames by outlet"
    >
      {framing.columns.map((column, index) => (
        <text key={column.key} x={x(index)} y="10" textAnchor="middle" className={styles.letters}>
          {step >= 22 ? column.letters : ""}
        </text>
      ))}
      {rows.map((row, place) => (
        <g key={row.code} transform={`translate(0 ${(place + 1) * ROW})`}>
          <text y="12.5">{shorten(row.name)}</text>
          {row.panels.map((panel, index) => {
            const slot = framing.columns[index]?.slot ?? null;
            if (panel.n === 0) return null;
            const dot = panel.k > panel.suggestedK ? styles.outlet : styles.suggested;
            return panel.k > 0 ? (
              <circle key={panel.column} cx={x(index)} cy="8" r="5" className={`${dot} ${slotClass(slot)}`} />
            ) : (
              <circle key={panel.column} cx={x(index)} cy="8" r="1.25" className={styles.none} />
            );
          })}
        </g>
      ))}
    </svg>
  );
}

function shorten(name: string): string {
  return name.length <= 23 ? name : `${name.slice(0, 22).trimEnd()}…`;
}
