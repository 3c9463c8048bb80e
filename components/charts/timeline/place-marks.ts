import type { TimelineArticle, TimelineVersion } from "@/domain/comparison/timeline/timeline";
import { dayNumber } from "@/domain/dates/day-number";

/** The days that an axis shows, number of the first and how many, and where they are drawn, in pixels. */
export interface DayScale {
  readonly first: number;
  readonly length: number;
  readonly left: number;
  readonly width: number;
}

/** The middle of a mark, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middles of the columns beside the days, in pixels. */
export interface Beside {
  /** Of articles without a date. */
  readonly undated: number;
  /** Of texts that came in on a day that the axis does not reach. */
  readonly laterTexts: number;
}

export interface ArticleMark extends Point {
  readonly article: TimelineArticle;
  /** A bar's ends in pixels, and which of them is open; null for a dot. */
  readonly bar: { readonly from: number; readonly to: number; readonly open: "start" | "end" | null } | null;
}

export interface VersionMark extends Point {
  readonly version: TimelineVersion;
  /** Whether it came in on a day that the axis does not reach. */
  readonly isBeyond: boolean;
}

export interface PlacedLane {
  readonly marks: readonly ArticleMark[];
  readonly versions: readonly VersionMark[];
  /** At least 1. */
  readonly rows: number;
}

/** Room for one mark in pixels: what a finger or a pointer needs. */
export const ROOM = 24;
/** Marks beside each other in a column beside the days. */
const IN_A_ROW = 3;

/** The middle of a day in pixels; beyond the days' width where the axis does not reach. */
export function middleOf(day: string, scale: DayScale): number {
  return startOf(day, scale) + scale.width / scale.length / 2;
}

function startOf(day: string, { first, length, left, width }: DayScale): number {
  return left + ((dayNumber(day) - first) * width) / length;
}

export function isOnAxis(x: number, { left, width }: DayScale): boolean {
  return x > left && x < left + width;
}

/**
 * Where the marks of one lane stand, with `y` from the middle of its first row: a dot in the middle of its day, beside
 * the others of that day as far as the day is wide, else in the next row, and never on top of another. What has no day,
 * and a text that came in on a day beyond the axis, stands in a column of its own.
 */
export function placeMarks(articles: readonly TimelineArticle[], scale: DayScale, beside: Beside): PlacedLane {
  const rows = openRows();
  const undated = openColumn(articles.filter(({ placing }) => placing.kind === "undated").length, beside.undated);
  const marks = articles.map((article): ArticleMark => {
    const { placing } = article;
    if (placing.kind === "undated") return { article, ...undated.take(), bar: null };
    if (placing.kind === "day") return { article, ...placeDot(placing.day, scale, rows), bar: null };
    const from = placing.first === null ? scale.left : startOf(placing.first, scale);
    const to = placing.last === null ? scale.left + scale.width : startOf(placing.last, scale) + dayWidth(scale);
    const open = placing.first === null ? "start" : placing.last === null ? "end" : null;
    const x = (from + to) / 2;
    const { row } = rows.take([around(x, Math.max(to - from, ROOM))]);
    return { article, x, y: row * ROOM, bar: { from, to, open } };
  });
  const all = articles.flatMap(({ versions }) => versions);
  const isBeyond = ({ day }: TimelineVersion) => !isOnAxis(middleOf(day, scale), scale);
  const beyond = openColumn(all.filter(isBeyond).length, beside.laterTexts);
  const versions = all.map((version): VersionMark => ({
    version,
    isBeyond: isBeyond(version),
    ...(isBeyond(version) ? beyond.take() : placeDot(version.day, scale, rows)),
  }));
  return { marks, versions, rows: Math.max(1, rows.count(), undated.rows, beyond.rows) };
}

function dayWidth({ width, length }: DayScale): number {
  return width / length;
}

function placeDot(day: string, scale: DayScale, rows: Rows): Point {
  const middle = middleOf(day, scale);
  const places = offsetsIn(dayWidth(scale)).map((offset) => middle + offset);
  const { row, wish } = rows.take(places.map((x) => around(x, ROOM)));
  return { x: places[wish] ?? middle, y: row * ROOM };
}

/** Where marks may stand within a day so wide, in pixels from its middle: the middle first, then right and left of it. */
function offsetsIn(width: number): readonly number[] {
  const perSide = Math.max(0, Math.floor((width / ROOM - 1) / 2));
  return Array.from(
    { length: 2 * perSide + 1 },
    (_, index) => (index % 2 === 1 ? 1 : -1) * Math.ceil(index / 2) * ROOM,
  );
}

function around(x: number, width: number): Stretch {
  return { from: x - width / 2, to: x + width / 2 };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Rows {
  count(): number;
  /** Takes the first of the wishes that is free, in the first row that has one free. */
  take(wishes: readonly Stretch[]): { readonly row: number; readonly wish: number };
}

function openRows(): Rows {
  const rows: Stretch[][] = [];
  return {
    count: () => rows.length,
    take(wishes) {
      for (const [row, taken] of rows.entries()) {
        const wish = wishes.findIndex(({ from, to }) => taken.every((one) => to <= one.from || one.to <= from));
        const stretch = wishes[wish];
        if (stretch === undefined) continue;
        taken.push(stretch);
        return { row, wish };
      }
      rows.push(wishes.slice(0, 1));
      return { row: rows.length - 1, wish: 0 };
    },
  };
}

/** Places in a column beside the days, row by row, each row around the column's middle. */
function openColumn(total: number, middle: number): { take(): Point; readonly rows: number } {
  let next = 0;
  return {
    rows: Math.ceil(total / IN_A_ROW),
    take() {
      const [row, place] = [Math.floor(next / IN_A_ROW), next % IN_A_ROW];
      const inThisRow = Math.min(IN_A_ROW, total - row * IN_A_ROW);
      next += 1;
      return { x: middle + (place - (inThisRow - 1) / 2) * ROOM, y: row * ROOM };
    },
  };
}
