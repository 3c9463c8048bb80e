"use client";

import type { ReactNode } from "react";
import { ResponsiveContainer, Scatter, ScatterChart, Text, usePlotArea, XAxis, YAxis } from "recharts";
import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { slotClass } from "@/components/signs/outlet-chip";
import { type FrameDot, type FramingByOutletModel, ROW_HEIGHT } from "./framing-by-outlet-model";
import styles from "./framing-by-outlet.module.css";

const LABEL_WIDTH = 168;
const NARROW_LABEL_WIDTH = 124;
/** Dots that stand closer read as one bar. */
const MAX_STEP = 52;
/** Of more articles than this, the axis ends where the longest row does, so that its dots do not stand on each other. */
const MOST_ARTICLES_IN_FULL = 12;
/** Room that the letters of an outlet need, in pixels. */
const LETTERS_WIDTH = 22;

interface FramingByOutletChartProps {
  readonly model: FramingByOutletModel;
  readonly page: PageAddress;
  readonly selected: string | null;
  readonly isNarrow: boolean;
}

/** One dot an article, a row a frame: how far a row reaches is how many articles have it. */
export function FramingByOutletChart({ model, page, selected, isNarrow }: FramingByOutletChartProps) {
  const { rows, dots, n } = model;
  const labelWidth = isNarrow ? NARROW_LABEL_WIDTH : LABEL_WIDTH;
  const places = n > MOST_ARTICLES_IN_FULL ? Math.max(1, ...dots.map(({ place }) => place)) : n;
  return (
    <ResponsiveContainer
      width="100%"
      height={rows.length * ROW_HEIGHT}
      style={{ maxWidth: labelWidth + (places + 1) * MAX_STEP }}
    >
      <ScatterChart margin={{ top: 0, right: 8, bottom: 0, left: 0 }} title={model.heading}>
        <XAxis type="number" dataKey="place" domain={[0.25, places + 0.5]} hide />
        <YAxis
          type="number"
          dataKey="row"
          reversed
          domain={[-0.5, rows.length - 0.5]}
          ticks={rows.map((_, index) => index)}
          interval={0}
          tickLine={false}
          axisLine={false}
          width={labelWidth}
          tick={({ y, payload }: FrameTick) => (
            <Text
              x={0}
              y={y}
              width={labelWidth - 8}
              verticalAnchor="middle"
              textAnchor="start"
              lineHeight="16px"
              maxLines={2}
              className={styles.label}
            >
              {rows[payload.value]?.name ?? ""}
            </Text>
          )}
        />
        <Scatter
          data={[...dots]}
          isAnimationActive={false}
          shape={({ cx = 0, cy = 0 }: DotShape, index) => {
            const dot = dots[Number(index)];
            if (dot === undefined) return <g />;
            const isFirst = !isSameOutlet(dots[Number(index) - 1], dot) || places <= MOST_ARTICLES_IN_FULL;
            const ofOutlet =
              places <= MOST_ARTICLES_IN_FULL ? 1 : dots.filter((other) => isSameOutlet(other, dot)).length;
            return (
              <Dot x={cx} y={cy} dot={dot} page={page} selected={selected}>
                {isFirst ? <Letters x={cx} y={cy} of={dot} room={ofOutlet / places} /> : null}
              </Dot>
            );
          }}
        />
      </ScatterChart>
    </ResponsiveContainer>
  );
}

/** Among many dots, neighbours of one outlet share the letters of the first. */
function isSameOutlet(one: FrameDot | undefined, other: FrameDot): boolean {
  return one !== undefined && one.row === other.row && one.outlet === other.outlet;
}

interface FrameTick {
  readonly y: number | string;
  readonly payload: { readonly value: number };
}

interface DotShape {
  readonly cx?: number;
  readonly cy?: number;
}

interface DotProps extends Pick<FramingByOutletChartProps, "page" | "selected"> {
  readonly x: number;
  readonly y: number;
  readonly dot: FrameDot;
  readonly children: ReactNode;
}

interface LettersProps {
  readonly x: number;
  readonly y: number;
  readonly of: FrameDot;
  /** Share of the axis until the next outlet's first dot. */
  readonly room: number;
}

function Dot({ x, y, dot, page, selected, children }: DotProps) {
  const marks = [
    ...(dot.isSuggested ? ["proposed, nobody has decided"] : []),
    ...(dot.isPrimary ? ["primary frame"] : []),
    ...(dot.inHeadline ? ["in the headline"] : []),
  ];
  return (
    <a
      {...markLink(page, dot.address, { count: dot.evidenceCount, selected })}
      className={`${styles.dot} ${slotClass(dot.slot)}`}
      aria-label={[dot.outlet, ...marks].join(", ")}
    >
      <rect x={x - 14} y={y - 20} width="28" height="40" className={styles.target} />
      <circle cx={x} cy={y - 6} r="5" className={dot.isSuggested ? styles.suggested : styles.fill} />
      {dot.isPrimary ? <circle cx={x} cy={y - 6} r="7.5" className={styles.ring} /> : null}
      {dot.inHeadline ? <path d={`M${x - 5} ${y + 5}h10`} className={styles.underline} /> : null}
      {children}
    </a>
  );
}

/** Left out where those of the next outlet would stand on them; the dot's name and its drawer say them. */
function Letters({ x, y, of, room }: LettersProps) {
  const width = usePlotArea()?.width ?? 0;
  if (width * room < LETTERS_WIDTH) return null;
  return (
    <text x={x} y={y + 17} textAnchor="middle">
      {of.letters}
    </text>
  );
}
