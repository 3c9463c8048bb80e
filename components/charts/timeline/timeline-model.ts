import type { ComparedColumn } from "@/domain/comparison/comparison";
import { inNumber } from "@/domain/comparison/sentence-parts";
import type { Timeline, TimelineLink, TimelineNote } from "@/domain/comparison/timeline/timeline";
import { dateOfDayNumber } from "@/domain/dates/day-number";
import { formatDateRange } from "@/domain/dates/format-date";
import {
  type ArticleMark,
  type Beside,
  type DayScale,
  isOnAxis,
  middleOf,
  placeMarks,
  type Point,
  ROOM,
  type VersionMark,
} from "./place-marks";
import { timeAxis, type TimeTick } from "./time-axis";

/** A timeline as it is drawn, in pixels. Its width is fixed; narrow screens show a list instead. */
export interface TimelineModel {
  readonly ticks: readonly (TimeTick & { readonly x: number })[];
  /** The event's own days; null where none are set. */
  readonly window: { readonly from: number; readonly to: number } | null;
  readonly lanes: readonly LaneModel[];
  readonly links: readonly LinkModel[];
  /** Days within the axis on which something became known, by the letters of their notes. */
  readonly noted: readonly { readonly x: number; readonly letters: string }[];
  readonly notes: readonly (TimelineNote & { readonly letter: string })[];
  /** Columns beside the days, by their headings; only those that hold something. */
  readonly beside: readonly { readonly heading: string; readonly middle: number }[];
  readonly height: number;
}

export interface LaneModel {
  readonly column: ComparedColumn;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly ArticleMark[];
  readonly versions: readonly VersionMark[];
}

export interface LinkModel {
  readonly link: TimelineLink;
  readonly from: Point;
  readonly to: Point;
}

export const WIDTH = 808;
const LABELS = 176;
const BESIDE = 88;
const LANE = 40;
/** Room above the lanes for the names of days. */
export const HEAD = 28;

/** Lanes as high as their fullest day needs, the axis over all of them, and a link wherever both ends are drawn. */
export function modelTimeline(timeline: Timeline): TimelineModel {
  const { days } = timeline;
  const axis = days === null ? null : timeAxis(days.first, days.last);
  const columns = columnsBeside(timeline);
  const span = axis === null ? { first: 0, length: 1 } : { first: axis.first, length: axis.last - axis.first + 1 };
  const scale = { ...span, left: LABELS, width: WIDTH - LABELS - columns.headings.length * BESIDE };
  const lanes = stackLanes(timeline, scale, columns.middles);
  const points = new Map(lanes.flatMap(({ marks }) => marks.map((mark) => [mark.article.article, mark] as const)));
  const notes = timeline.notes.map((note, index) => ({ ...note, letter: String.fromCharCode(LETTER_A + index) }));
  return {
    ticks: (axis?.ticks ?? []).map((tick) => ({ ...tick, x: middleOf(dateOfDayNumber(tick.day), scale) })),
    window: days === null ? null : windowOf(timeline, scale),
    lanes,
    links: strongestLinks(timeline.links ?? []).flatMap((link) => {
      const [from, to] = [points.get(link.from), points.get(link.to)];
      return from === undefined || to === undefined ? [] : [{ link, from, to }];
    }),
    noted: days === null ? [] : notedDays(notes, scale),
    notes,
    beside: columns.headings.map((heading, index) => ({ heading, middle: middleOfColumn(index, columns.headings) })),
    height: lanes.reduce((height, lane) => height + lane.height, HEAD),
  };
}

/** More lines than these are a tangle in which none can be followed; the list and the page on shared text have all. */
export const MOST_LINKS = 12;

/** The links of most words, in their own order. */
export function strongestLinks(links: readonly TimelineLink[]): readonly TimelineLink[] {
  const strongest = new Set(links.toSorted((one, other) => other.words - one.words).slice(0, MOST_LINKS));
  return links.filter((link) => strongest.has(link));
}

const LETTER_A = "a".charCodeAt(0);

/** Which columns stand beside the days, and the middles of both, whether or not they do. */
function columnsBeside({ lanes, days }: Timeline): { readonly headings: readonly string[]; readonly middles: Beside } {
  const articles = lanes.flatMap((lane) => lane.articles);
  const hasUndated = articles.some(({ placing }) => placing.kind === "undated");
  const isBeyond = (day: string) => days === null || day < days.first || day > days.last;
  const hasLater = articles.some(({ versions }) => versions.some(({ day }) => isBeyond(day)));
  const headings = [...(hasUndated ? ["no date"] : []), ...(hasLater ? ["later texts"] : [])];
  const middles = {
    undated: middleOfColumn(0, headings),
    laterTexts: middleOfColumn(headings.length - 1, headings),
  };
  return { headings, middles };
}

function middleOfColumn(index: number, headings: readonly string[]): number {
  return WIDTH - (headings.length - index - 0.5) * BESIDE;
}

function stackLanes({ lanes }: Timeline, scale: DayScale, beside: Beside): readonly LaneModel[] {
  let top = HEAD;
  return lanes.map(({ column, articles }) => {
    const placed = placeMarks(articles, scale, beside);
    const middle = top + LANE / 2;
    const lane = {
      column,
      top,
      height: LANE + (placed.rows - 1) * ROOM,
      marks: placed.marks.map((mark) => ({ ...mark, y: middle + mark.y })),
      versions: placed.versions.map((version) => ({ ...version, y: middle + version.y })),
    };
    top += lane.height;
    return lane;
  });
}

function notedDays(notes: TimelineModel["notes"], scale: DayScale): TimelineModel["noted"] {
  const days = [...new Set(notes.map(({ day }) => day))];
  return days
    .map((day) => ({
      x: middleOf(day, scale),
      letters: notes
        .filter((note) => note.day === day)
        .map(({ letter }) => letter)
        .join(", "),
    }))
    .filter(({ x }) => isOnAxis(x, scale));
}

function windowOf({ window: { first, last } }: Timeline, scale: DayScale): TimelineModel["window"] {
  if (first === null && last === null) return null;
  const half = scale.width / scale.length / 2;
  return {
    from: first === null ? scale.left : middleOf(first, scale) - half,
    to: last === null ? scale.left + scale.width : middleOf(last, scale) + half,
  };
}

/**
 * What is drawn, of how many, and over which days.
 *
 * @example "Day of publication, outlets by first article · 6 articles of 6 outlets, 3–9 March 2031"
 */
export function describeTimelineMeasure({ lanes, days }: Timeline): string {
  const articles = lanes.reduce((sum, lane) => sum + lane.articles.length, 0);
  const over = days === null ? "" : `, ${formatDateRange(days.first, days.last)}`;
  return `Day of publication, outlets by first article · ${articles} ${inNumber(articles, "article")} of ${lanes.length} ${inNumber(lanes.length, "outlet")}${over}`;
}
