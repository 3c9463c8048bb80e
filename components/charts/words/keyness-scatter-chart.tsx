"use client";

import { ReferenceLine, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { slotClass } from "@/components/signs/outlet-chip";
import {
  type KeynessScatterModel,
  type LabelPlace,
  placeLabels,
  SCATTER_HEIGHT,
  type WordPoint,
} from "./keyness-scatter-model";
import styles from "./keyness-scatter.module.css";

/** Widths for which labels are placed: no narrower is drawn on a phone, none elsewhere. */
const WIDTH = 640;
const NARROW_WIDTH = 320;
const AXIS_HEIGHT = 40;

interface KeynessScatterChartProps {
  readonly model: KeynessScatterModel;
  readonly page: PageAddress;
  readonly selected: string | null;
  readonly isNarrow: boolean;
}

/** Words by how common they are (to the right) and whose they are (up: the column's, down: the others'). */
export function KeynessScatterChart({ model, page, selected, isNarrow }: KeynessScatterChartProps) {
  const { points, xDomain, yDomain, xTicks } = model;
  const labels = placeLabels(model, isNarrow ? NARROW_WIDTH : WIDTH);
  return (
    <ResponsiveContainer width="100%" height={SCATTER_HEIGHT}>
      <ScatterChart margin={{ top: 12, right: 12, bottom: 4, left: 4 }} title={model.title}>
        <XAxis
          type="number"
          dataKey="x"
          scale="log"
          domain={[...xDomain]}
          ticks={[...xTicks]}
          tickLine={false}
          axisLine={false}
          interval={0}
          height={AXIS_HEIGHT}
          tick={{ className: styles.tick }}
        />
        <YAxis type="number" dataKey="y" domain={[...yDomain]} hide />
        <ReferenceLine y={0} className={styles.zero} />
        <Scatter
          data={[...points]}
          isAnimationActive={false}
          shape={({ cx = 0, cy = 0 }: PointShape, index) => {
            const point = points[Number(index)];
            if (point === undefined) return <g />;
            return (
              <Point
                x={cx}
                y={cy}
                point={point}
                label={labels.get(point.word) ?? null}
                slot={model.slot}
                page={page}
                selected={selected}
              />
            );
          }}
        />
        <text x="4" y="14" className={styles.edge}>
          {model.moreText}
        </text>
        <text x="4" y={SCATTER_HEIGHT - AXIS_HEIGHT - 10} className={styles.edge}>
          {model.lessText}
        </text>
        <text x="100%" dx="-12" y={SCATTER_HEIGHT - 6} textAnchor="end" className={styles.unit}>
          times in 10,000 counted words of all
        </text>
      </ScatterChart>
    </ResponsiveContainer>
  );
}

interface PointShape {
  readonly cx?: number;
  readonly cy?: number;
}

interface PointProps extends Pick<KeynessScatterChartProps, "page" | "selected"> {
  readonly x: number;
  readonly y: number;
  readonly point: WordPoint;
  readonly label: LabelPlace | null;
  readonly slot: number | null;
}

/** A word whose sign does not hold is a speck; it stays out of the tab order, since the list beside it has it too. */
function Point({ x, y, point, label, slot, page, selected }: PointProps) {
  const { word, side, inOneArticle, address, evidenceCount } = point;
  const link = markLink(page, address, { count: evidenceCount, selected });
  return (
    <a
      {...link}
      className={`${styles.point} ${side === "more" ? slotClass(slot) : "slot-none"}`}
      tabIndex={side === null ? -1 : undefined}
      aria-label={`${word}, ${evidenceCount} ${evidenceCount === 1 ? "place" : "places"}`}
    >
      <rect x={x - 12} y={y - 12} width="24" height="24" className={styles.target} />
      <circle
        cx={x}
        cy={y}
        r={side === null ? 2.5 : 5}
        className={side === null ? styles.speck : inOneArticle ? styles.ring : styles.fill}
      />
      {label === null ? null : (
        <>
          {Math.abs(label.dy) < 8 ? null : (
            <path d={`M${x} ${y}L${x + (label.isLeft ? -8 : 8)} ${y + label.dy}`} className={styles.leader} />
          )}
          <text x={x + (label.isLeft ? -10 : 10)} y={y + label.dy + 4} textAnchor={label.isLeft ? "end" : "start"}>
            {word}
          </text>
        </>
      )}
    </a>
  );
}
