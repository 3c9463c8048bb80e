import type { ComparedColumn, FrameRow, FramingComparison } from "../comparison";
import { countRule } from "../count-rule";
import { countOf } from "../sentence-parts";

/** From this many articles on each side, shares are printed in per cent. */
const PERCENT_FROM = 20;

/** One side of a row: articles with the frame of those coded. */
export interface DumbbellEnd {
  readonly k: number;
  readonly n: number;
  /** As printed: "2 of 3", "yes" or "no" of one article, or whole per cent from twenty articles on each side. */
  readonly text: string;
  /** Rests, wholly or in part, on what only a method has read. */
  readonly isSuggested: boolean;
  readonly evidenceCount: number;
}

export interface DumbbellRow {
  readonly code: string;
  readonly name: string;
  readonly a: DumbbellEnd;
  readonly b: DumbbellEnd;
  /**
   * Printed value of a less that of b, or with one article each who alone has the frame; null where the two are of
   * different numbers and cannot be subtracted.
   */
  readonly difference: string | null;
}

/** Two outlets of a framing comparison, set against each other. */
export interface TwoOutlets {
  /** Outlets with a coded article: between these can be chosen. */
  readonly choices: readonly ComparedColumn[];
  readonly a: ComparedColumn;
  readonly b: ComparedColumn;
  /** One article each: it has a frame or not, and nothing is counted. */
  readonly isOneEach: boolean;
  /** Frames that one of the two has, furthest apart first. */
  readonly rows: readonly DumbbellRow[];
  readonly n: { readonly a: number; readonly b: number };
  readonly sentence: string;
}

/**
 * How far two outlets are apart, frame by frame. Chosen by their keys; what is missing or not coded is replaced by the
 * outlet that is furthest from the other, over all frames. Null where fewer than two outlets have coded articles.
 *
 * The wrong tool for saying that outlets differ beyond these articles: that needs a sampling frame and an interval.
 */
export function compareTwoOutlets(
  framing: FramingComparison,
  chosen: { readonly a: string | null; readonly b: string | null },
): TwoOutlets | null {
  const choices = framing.columns.filter((_, index) => (framing.rows[0]?.panels[index]?.n ?? 0) > 0);
  const pairs = choices.flatMap((a) => choices.filter((b) => b !== a).map((b) => ({ a, b })));
  const fits = ({ a, b }: Pair, strictly: boolean) => {
    const isA = chosen.a === null || a.key === chosen.a;
    const isB = chosen.b === null || b.key === chosen.b;
    return strictly ? isA && isB : isA;
  };
  const candidates = [pairs.filter((pair) => fits(pair, true)), pairs.filter((pair) => fits(pair, false)), pairs];
  const [pair] = (candidates.find((some) => some.length > 0) ?? []).toSorted(
    (x, y) => distanceOf(framing, y) - distanceOf(framing, x),
  );
  if (pair === undefined) return null;
  const rows = framing.rows
    .flatMap((row) => toRow(row, framing, pair))
    .filter(({ a, b }) => a.k + b.k > 0)
    .toSorted((x, y) => gapOf(y) - gapOf(x));
  const n = {
    a: panelOf(framing.rows[0], framing, pair.a)?.n ?? 0,
    b: panelOf(framing.rows[0], framing, pair.b)?.n ?? 0,
  };
  const isOneEach = n.a === 1 && n.b === 1;
  return {
    choices,
    ...pair,
    rows,
    n,
    isOneEach,
    sentence: isOneEach ? describeOneEach(pair, rows) : describe(pair, rows),
  };
}

interface Pair {
  readonly a: ComparedColumn;
  readonly b: ComparedColumn;
}

type Panel = FrameRow["panels"][number];

function panelOf(row: FrameRow | undefined, { columns }: FramingComparison, column: ComparedColumn): Panel | undefined {
  return row?.panels[columns.findIndex(({ key }) => key === column.key)];
}

function distanceOf(framing: FramingComparison, { a, b }: Pair): number {
  return framing.rows.reduce((sum, row) => {
    const [one, other] = [panelOf(row, framing, a), panelOf(row, framing, b)];
    return one === undefined || other === undefined ? sum : sum + Math.abs(one.k / one.n - other.k / other.n);
  }, 0);
}

function toRow(row: FrameRow, framing: FramingComparison, pair: Pair): readonly DumbbellRow[] {
  const [one, other] = [panelOf(row, framing, pair.a), panelOf(row, framing, pair.b)];
  if (one === undefined || other === undefined) return [];
  const printed =
    one.n === 1 && other.n === 1 ? "yes-no" : one.n >= PERCENT_FROM && other.n >= PERCENT_FROM ? "percent" : "count";
  const [a, b] = [toEnd(one, printed), toEnd(other, printed)];
  const difference = printed === "yes-no" ? whoHasIt({ a, b }, pair) : differenceOf(a, b, printed === "percent");
  return [{ code: row.code, name: row.name, a, b, difference }];
}

function toEnd(panel: Panel, printed: "yes-no" | "percent" | "count"): DumbbellEnd {
  const { k, n, suggestedN, evidenceCount } = panel;
  const texts = { "yes-no": k === 1 ? "yes" : "no", percent: countRule(k, n).text, count: `${k} of ${n}` };
  return { k, n, text: texts[printed], isSuggested: suggestedN > 0, evidenceCount };
}

/** @example "NW only" */
function whoHasIt(ends: Pick<DumbbellRow, "a" | "b">, pair: Pair): string {
  if (ends.a.k === ends.b.k) return ends.a.k === 1 ? "both" : "neither";
  return `${(ends.a.k === 1 ? pair.a : pair.b).letters} only`;
}

/** The difference of the printed values, never of others. */
function differenceOf(a: DumbbellEnd, b: DumbbellEnd, inPercent: boolean): string | null {
  if (!inPercent) return a.n === b.n ? `${signed(a.k - b.k)} of ${a.n}` : null;
  const [one, other] = [readPercent(a.text), readPercent(b.text)];
  return one === null || other === null ? null : `${signed(one - other)} points`;
}

/** "Under 1 per cent" is no number to subtract. */
function readPercent(text: string): number | null {
  const digits = /^\d+/.exec(text)?.[0];
  return digits === undefined ? null : Number(digits);
}

function signed(value: number): string {
  if (value === 0) return "0";
  return value > 0 ? `+${value}` : `−${-value}`;
}

function gapOf({ a, b }: DumbbellRow): number {
  return Math.abs(a.k / a.n - b.k / b.n);
}

/** @example "Daily Lantern and Ledger, one article each, differ on seven frames, such as Political." */
function describeOneEach({ a, b }: Pair, rows: readonly DumbbellRow[]): string {
  const articles = `${a.name} and ${b.name}, one article each,`;
  if (rows.length === 0) return `${articles} have no frame.`;
  const apart = rows.filter((row) => row.a.k !== row.b.k);
  const [first] = apart;
  if (first === undefined) return `${articles} have the same ${countOf(rows.length, "frame")}.`;
  if (apart.length === 1) return `${articles} differ on ${first.name} only.`;
  return `${articles} differ on ${countOf(apart.length, "frame")}, such as ${first.name}.`;
}

/** @example "Daily Lantern and Ledger are furthest apart on Political: 2 of 3 against 0 of 3 articles." */
function describe({ a, b }: Pair, rows: readonly DumbbellRow[]): string {
  const [first] = rows;
  if (first === undefined) return `No frame was found in the coded articles of ${a.name} and ${b.name}.`;
  if (gapOf(first) === 0) return `${a.name} and ${b.name} have every frame equally often.`;
  const level = rows.filter((row) => gapOf(row) === gapOf(first));
  const values = `${first.a.text} against ${first.b.text} articles`;
  if (level.length > 1) return `${a.name} and ${b.name} differ most on ${level.length} frames, such as ${first.name}.`;
  return `${a.name} and ${b.name} are furthest apart on ${first.name}: ${values}.`;
}
