import { formatAlpha, LOW_ALPHA } from "@/domain/comparison/framing/measure-frame-agreement";
import type { DriftPoint } from "@/domain/rounds/measure-drift";

/** Pixels; drawn 1:1, so that its text never shrinks. */
export const DRIFT_SIZE = { width: 344, height: 200 } as const;
const PLOT = { left: 32, right: 336, top: 24, bottom: 168 } as const;

/** As many windows have room side by side; the table holds them all. */
export const MOST_WINDOWS = 20;

export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
  /** Ends of the interval, top first; null where there is none. */
  readonly interval: { readonly top: number; readonly bottom: number } | null;
  /** ".82", where there is room to print it. */
  readonly value: string | null;
  /** "11–20": the articles of the window; where there is little room the last, or "". */
  readonly tick: string;
}

export interface DriftDrawing {
  readonly points: readonly DrawnPoint[];
  readonly gridlines: readonly { readonly y: number; readonly label: string }[];
  /** Where low agreement ends. */
  readonly lowY: number;
  readonly left: number;
  readonly right: number;
}

/** Where everything of the chart stands: alpha from 0 to 1, windows from left to right; below 0 stands at the edge. */
export function drawDrift(all: readonly Omit<DriftPoint, "articles">[]): DriftDrawing {
  const points = all.slice(-MOST_WINDOWS);
  const step = (PLOT.right - PLOT.left) / Math.max(points.length, 1);
  const yOf = (alpha: number) => PLOT.bottom - Math.min(Math.max(alpha, 0), 1) * (PLOT.bottom - PLOT.top);
  return {
    points: points.flatMap(({ alpha, first, last }, index): readonly DrawnPoint[] => {
      if (alpha.value === null) return [];
      const { interval, value } = alpha;
      return [
        {
          x: PLOT.left + step * (index + 0.5),
          y: yOf(value),
          interval: interval === null ? null : { top: yOf(interval.high), bottom: yOf(interval.low) },
          value: step >= 36 ? formatAlpha(value) : null,
          tick: step >= 56 ? `${first}–${last}` : step >= 28 || index % 2 === 0 ? String(last) : "",
        },
      ];
    }),
    gridlines: [0, 0.5, 1].map((alpha) => ({ y: yOf(alpha), label: formatAlpha(alpha) })),
    lowY: yOf(LOW_ALPHA),
    left: PLOT.left,
    right: PLOT.right,
  };
}
