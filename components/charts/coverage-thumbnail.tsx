import type { CoverageLedger } from "@/domain/comparison/comparison";
import styles from "./thumbnail.module.css";

const STEP = 20;
const SIZE = 16;
const MAX_SQUARES = 17;

/** One filled square for each article in the comparison, an open one for each search that brought none into it. */
export function CoverageThumbnail({ coverage }: { readonly coverage: CoverageLedger }) {
  const included = coverage.included.reduce((sum, row) => sum + row.about.length, 0);
  const shown = Math.min(included, MAX_SQUARES);
  const open = Math.min(coverage.searches.length, Math.max(0, MAX_SQUARES - shown));
  const openX = shown * STEP + 8;
  return (
    <svg
      className={styles.thumbnail}
      width="344"
      height="96"
      viewBox="0 0 344 96"
      role="img"
      aria-label={`${included} articles in the comparison, ${coverage.searches.length} searches without one`}
    >
      {squares(shown).map((index) => (
        <rect key={index} x={index * STEP} y="8" width={SIZE} height={SIZE} className={styles.ink} />
      ))}
      {shown === 0 ? null : <Bracket x={0} width={shown * STEP - 4} text={`${included} in the comparison`} />}
      {squares(open).map((index) => (
        <rect
          key={index}
          x={openX + index * STEP + 0.75}
          y="8.75"
          width={SIZE - 1.5}
          height={SIZE - 1.5}
          className={styles.hollow}
        />
      ))}
      {open === 0 ? null : (
        <Bracket
          x={openX}
          width={open * STEP - 4}
          text={`${coverage.searches.length} searched, none taken in`}
          isLower
        />
      )}
    </svg>
  );
}

interface BracketProps {
  readonly x: number;
  readonly width: number;
  readonly text: string;
  readonly isLower?: boolean;
}

function Bracket({ x, width, text, isLower = false }: BracketProps) {
  return (
    <g transform={`translate(${x} 32)`}>
      <path d={`M.5 0v5h${width - 1}v-5`} className={styles.bracket} />
      <text y={isLower ? 38 : 20}>{text}</text>
    </g>
  );
}

function squares(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
