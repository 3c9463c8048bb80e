import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { slotClass } from "@/components/signs/outlet-chip";
import type { ComparedColumn } from "@/domain/comparison/comparison";
import type { DumbbellEnd, DumbbellRow, TwoOutlets } from "@/domain/comparison/framing/compare-two-outlets";
import type { FrameAgreement } from "@/domain/comparison/framing/measure-frame-agreement";
import { AgreementBadge } from "../agreement-badge";
import styles from "./framing-dumbbell.module.css";

interface FramingDumbbellProps {
  readonly twoOutlets: TwoOutlets;
  readonly agreement: readonly FrameAgreement[];
  readonly codebook: string;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** Share of the track that lies left and right of the axis, in per cent: there the values of the ends stand. */
const MARGIN = 20;

/** Two outlets frame by frame: a dot each on a line from no article to all of them, values outside, difference behind. */
export function FramingDumbbell({ twoOutlets, agreement, codebook, page, selected }: FramingDumbbellProps) {
  const { a, b, rows, isOneEach } = twoOutlets;
  return (
    <table className={styles.dumbbell}>
      <caption className="visually-hidden">{`Frames in ${a.name} and in ${b.name}, furthest apart first`}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Frame</span>
          </th>
          <th scope="col">
            <span className="visually-hidden">Articles with the frame, from none to all</span>
            <svg width="100%" height="20" className={styles.axis} aria-hidden="true">
              <text x={`${MARGIN}%`} y="14" textAnchor="middle">
                {isOneEach ? "without it" : "no article"}
              </text>
              <text x={`${100 - MARGIN}%`} y="14" textAnchor="middle">
                {isOneEach ? "with it" : "all articles"}
              </text>
            </svg>
          </th>
          <th scope="col">{isOneEach ? "Who has it" : `${a.letters} − ${b.letters}`}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const reliability = agreement.find(({ code }) => code === row.code);
          return (
            <tr key={row.code} data-low={reliability?.isLow === true || undefined}>
              <th scope="row">
                {row.name}
                <AgreementBadge agreement={reliability} codebook={codebook} page={page} selected={selected} />
              </th>
              <td>
                <Track row={row} twoOutlets={twoOutlets} codebook={codebook} page={page} selected={selected} />
              </td>
              <td className={styles.difference}>
                {row.difference ?? <span className="visually-hidden">not of the same number</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface TrackProps extends Pick<FramingDumbbellProps, "twoOutlets" | "codebook" | "page" | "selected"> {
  readonly row: DumbbellRow;
}

function Track({ row, twoOutlets: { a, b }, codebook, page, selected }: TrackProps) {
  const [x, y] = [placeOf(row.a), placeOf(row.b)];
  const isApart = x !== y;
  const end = { row, codebook, page, selected };
  const ends = [
    <End key="a" {...end} column={a} end={row.a} x={x} side={x <= y ? "left" : "right"} isApart={isApart} />,
    <End key="b" {...end} column={b} end={row.b} x={y} side={x <= y ? "right" : "left"} isApart={isApart} />,
  ];
  return (
    <svg width="100%" height="32" className={styles.track}>
      <line x1={`${MARGIN}%`} x2={`${100 - MARGIN}%`} y1="16" y2="16" className={styles.rule} />
      <line x1={`${x}%`} x2={`${y}%`} y1="16" y2="16" className={styles.bar} />
      {/* In reading order: the left end first. */}
      {x <= y ? ends : ends.toReversed()}
    </svg>
  );
}

interface EndProps extends Omit<TrackProps, "twoOutlets"> {
  readonly column: ComparedColumn;
  readonly end: DumbbellEnd;
  readonly x: number;
  readonly side: "left" | "right";
  readonly isApart: boolean;
}

const TARGET_WIDTH = 76;

function End({ row, column, end, x, side, isApart, codebook, page, selected }: EndProps) {
  const address = { kind: "frame", codebook, code: row.code, column: column.key } as const;
  const direction = side === "left" ? -1 : 1;
  // Two ends in one place stand side by side.
  const shift = isApart ? 0 : direction * 6;
  return (
    <svg x={`${x}%`} overflow="visible" className={slotClass(column.slot)}>
      <a
        {...markLink(page, address, { count: end.evidenceCount, selected })}
        className={styles.end}
        aria-label={`${column.name}: ${row.name} ${end.n === 1 ? `${end.k === 1 ? "" : "not "}in its one article` : `in ${end.text} articles`}`}
      >
        <rect
          x={side === "left" ? shift + 8 - TARGET_WIDTH : shift - 8}
          y="2"
          width={TARGET_WIDTH}
          height="28"
          rx="4"
          className={styles.target}
        />
        <circle
          cx={shift}
          cy="16"
          r={end.isSuggested ? 5 : 6}
          className={end.isSuggested ? styles.suggested : styles.dot}
        />
        <text x={shift + direction * 11} y="20.5" textAnchor={side === "left" ? "end" : "start"}>
          <tspan className={styles.letters}>{column.letters}</tspan> {end.text}
        </text>
      </a>
    </svg>
  );
}

function placeOf({ k, n }: DumbbellEnd): number {
  return Math.round((MARGIN + (k / n) * (100 - 2 * MARGIN)) * 10) / 10;
}
