import Link from "next/link";
import { ChartFrame } from "@/components/charts/chart-frame";
import { readerHref } from "@/components/article/reader-address";
import { countOf } from "@/domain/comparison/sentence-parts";
import { formatAlpha } from "@/domain/comparison/framing/measure-frame-agreement";
import { formatDate } from "@/domain/dates/format-date";
import { describeDrift, type DriftPoint, driftTable, WINDOW_ARTICLES } from "@/domain/rounds/measure-drift";
import { DRIFT_SIZE, drawDrift, MOST_WINDOWS } from "./drift-chart-model";
import styles from "./rounds.module.css";

interface DriftView extends Omit<DriftPoint, "articles"> {
  readonly articles: readonly { readonly key: string; readonly headline: string }[];
}

interface DriftChartProps {
  readonly points: readonly DriftView[];
  /** Articles that two or more have finished. */
  readonly comparable: number;
  readonly hiddenCount: number;
  /** Key of the codebook whose marks the reader shows; null for claims. */
  readonly codebook: string | null;
  readonly twins: { readonly json: string; readonly csv: string };
}

/** Whether coders go on agreeing: alpha of one window of articles after the other, and which articles each holds. */
export function DriftChart({ points, comparable, hiddenCount, codebook, twins }: DriftChartProps) {
  const table = driftTable(points.map((point) => ({ ...point, articles: [] })));
  return (
    <ChartFrame
      id="drift"
      heading={describeDrift(points.map((point) => ({ ...point, articles: [] })))}
      subtitle={`Krippendorff’s alpha over ${codebook === null ? "all claims" : "all codes"}, ${WINDOW_ARTICLES} articles a window in the order in which two had finished them · ${countOf(comparable, "article")}${hiddenCount === 0 ? "" : `, ${hiddenCount} left out because you are at work on them`}`}
      method={{ href: "/methods#agreement", label: "How agreement is measured" }}
      table={table}
      twins={twins}
    >
      {points.length === 0 ? (
        <p>{`A window needs ${WINDOW_ARTICLES} articles that two coders finished; so far: ${countOf(comparable, "article")}.`}</p>
      ) : (
        <>
          <DriftDrawing points={points} />
          <Windows points={points} codebook={codebook} />
        </>
      )}
    </ChartFrame>
  );
}

function DriftDrawing({ points }: Pick<DriftChartProps, "points">) {
  const { width, height } = DRIFT_SIZE;
  const { points: drawn, gridlines, lowY, left, right } = drawDrift(points);
  return (
    <svg
      className={styles.drift}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label="Alpha by window; the table holds the values"
    >
      {gridlines.map(({ y, label }) => (
        <g key={label}>
          <line className={styles.grid} x1={left} x2={right} y1={y} y2={y} />
          <text x={left - 4} y={y + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      <line className={styles.low} x1={left} x2={right} y1={lowY} y2={lowY} />
      <text x={left - 4} y={lowY + 4} textAnchor="end">
        .67
      </text>
      {drawn.map(({ x, y, interval, value, tick }) => (
        <g key={x}>
          {interval === null ? null : (
            <line className={styles.interval} x1={x} x2={x} y1={interval.top} y2={interval.bottom} />
          )}
          <circle className={styles.dot} cx={x} cy={y} r={5} />
          {value === null ? null : (
            <text className={styles.value} x={x + 8} y={y + 4}>
              {value}
            </text>
          )}
          <text x={x} y={186} textAnchor="middle">
            {tick}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The units behind each figure. */
function Windows({ points, codebook }: Pick<DriftChartProps, "points" | "codebook">) {
  return (
    <div className={styles.windows}>
      {points.length <= MOST_WINDOWS ? null : <p>Drawn are the last {MOST_WINDOWS} windows.</p>}
      {points.map(({ first, last, from, to, alpha, articles }) => (
        <details key={first}>
          <summary>
            {`Articles ${first} to ${last}, ${from === to ? formatDate(from) : `${formatDate(from)} to ${formatDate(to)}`}: ${alpha.value === null ? "no variation" : `α ${formatAlpha(alpha.value)}`}`}
          </summary>
          <ul>
            {articles.map(({ key, headline }) => (
              <li key={key}>
                <Link prefetch={false} href={readerHref(key, { codebook })} dir="auto">
                  {headline}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
