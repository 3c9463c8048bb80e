import { formatFigure } from "@/domain/comparison/sentence-parts";
import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import type { VoiceMark } from "@/domain/comparison/voices/voices-comparison";
import { placeUnits } from "./place-units";
import styles from "./voice-marks.module.css";
import tables from "./voice-table.module.css";

interface MarkProps {
  readonly mark: VoiceMark;
  readonly page: PageAddress;
  readonly selected: string | null;
  /** What is counted, in words: the link's name begins with the figure. */
  readonly label: string;
}

/** Room that the figure behind the longest bar needs, in per cent of the track. */
const LONGEST_BAR_PERCENT = 72;

/** A bar as long as its figure, in the outlet's colour, with the figure behind it. `most` is the longest bar's figure. */
export function VoiceBar({ mark, most, label, page, selected }: MarkProps & { readonly most: number }) {
  if (mark.passages.length === 0) return <Nothing label={label} />;
  const percent = `${((mark.count / Math.max(1, most)) * LONGEST_BAR_PERCENT).toFixed(1)}%`;
  return (
    <a {...markLink(page, mark.address, { count: mark.passages.length, selected })} className={styles.bar}>
      <svg width="100%" height="20" aria-hidden="true">
        <rect width={percent} height="20" className={styles.fill} />
        <text x={percent} dx="6" y="15">
          {formatFigure(mark.count)}
        </text>
      </svg>
      <span className="visually-hidden">{`${formatFigure(mark.count)} ${label}`}</span>
    </a>
  );
}

/** A small figure with a square for each thing that it counts, or a bar where there are many. `most` is the largest figure of its table. */
export function VoiceCount({ mark, most, label, page, selected }: MarkProps & { readonly most: number }) {
  if (mark.passages.length === 0) return <Nothing label={label} />;
  return (
    <a {...markLink(page, mark.address, { count: mark.passages.length, selected })} className={styles.count}>
      <Squares count={mark.count} most={most} />
      <span>{formatFigure(mark.count)}</span>
      <span className="visually-hidden">{` ${label}`}</span>
    </a>
  );
}

function Squares({ count, most }: { readonly count: number; readonly most: number }) {
  const { width, pieces } = placeUnits(count, most);
  return (
    <svg width={width} height="14" aria-hidden="true" className={styles.squares}>
      {pieces.map((piece) => (
        <rect key={piece.x} {...piece} height="14" className={styles.fill} />
      ))}
    </svg>
  );
}

/** No value, and therefore no mark: said, not drawn. */
export function Nothing({ label }: { readonly label: string }) {
  return (
    <span className={tables.nothing}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{`no ${label}`}</span>
    </span>
  );
}
