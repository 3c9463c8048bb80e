import type { ColumnKeyness, KeywordRow } from "@/domain/comparison/words/keywords-comparison";
import type { EvidenceAddress } from "@/domain/evidence/evidence-address";

/** Height of the drawing in pixels. */
export const SCATTER_HEIGHT = 340;

/** A word in the scatter; `x` is how often it stands in 10,000 counted words of both sides, `y` its log-odds. */
export interface WordPoint {
  readonly word: string;
  readonly x: number;
  readonly y: number;
  /** Its sign holds, and more in the column than in the others; null: its sign does not hold. */
  readonly side: "more" | "less" | null;
  readonly inOneArticle: boolean;
  readonly address: EvidenceAddress;
  readonly evidenceCount: number;
  /** Whether its word is to be written beside it, where there is room. */
  readonly isNamed: boolean;
}

/** Where a word is written: pixels that it is moved down from its point, and whether it stands left of it. */
export interface LabelPlace {
  readonly dy: number;
  readonly isLeft: boolean;
}

export interface KeynessScatterModel {
  readonly title: string;
  readonly points: readonly WordPoint[];
  readonly xDomain: readonly [number, number];
  readonly yDomain: readonly [number, number];
  readonly xTicks: readonly number[];
  readonly slot: number | null;
  readonly moreText: string;
  readonly lessText: string;
}

/** Labels on either side of the line: twelve in all. */
const MOST_LABELS = 6;
const LABEL_HEIGHT = 15;
const LETTER_WIDTH = 7.2;
const RADIUS = 6;
/** A label further from its point than this is no label of it any more. */
const FARTHEST_LINES = 4;

/**
 * The words of the list by how common they are and whose they are. Every point stands in the list as well; twelve at most
 * carry their word.
 */
export function modelKeynessScatter(keyness: ColumnKeyness): KeynessScatterModel {
  const { column, own, rest, more, less, unsteady, sentence } = keyness;
  const per10000 = ({ own: one, rest: other }: KeywordRow) =>
    (10_000 * (one.count + other.count)) / Math.max(1, own.words + rest.words);
  const named = new Set([...more.slice(0, MOST_LABELS), ...less.slice(0, MOST_LABELS)].map(({ word }) => word));
  const bare = (row: KeywordRow, side: WordPoint["side"]): WordPoint => ({
    word: row.word,
    x: per10000(row),
    y: row.logOdds,
    side,
    inOneArticle: row.inOneArticle,
    address: (row.own.count > 0 ? row.own : row.rest).address,
    evidenceCount: (row.own.count > 0 ? row.own : row.rest).count,
    isNamed: side !== null && named.has(row.word),
  });
  const points = [
    ...unsteady.map((row) => bare(row, null)),
    ...more.map((row) => bare(row, "more")),
    ...less.map((row) => bare(row, "less")),
  ];
  const xs = points.map(({ x }) => x);
  const xDomain = [Math.min(1, ...xs) * 0.8, Math.max(10, ...xs) * 1.25] as const;
  const reach = Math.max(1, ...points.map(({ y }) => Math.abs(y))) * 1.15;
  const yDomain = [-reach, reach] as const;
  return {
    title: sentence,
    points,
    xDomain,
    yDomain,
    xTicks: [1, 3, 10, 30, 100, 300, 1000].filter((tick) => tick >= xDomain[0] && tick <= xDomain[1]),
    slot: column.slot,
    moreText: `more in ${column.letters}`,
    lessText: `rarer in ${column.letters}`,
  };
}

/**
 * Where the words are written in a drawing of `width` pixels, by word: beside their points, else some lines away, never
 * on another label or on a point whose sign holds. A word that finds no room near its point is left out; the list has it.
 */
export function placeLabels(
  { points, xDomain, yDomain }: Pick<KeynessScatterModel, "points" | "xDomain" | "yDomain">,
  width: number,
): ReadonlyMap<string, LabelPlace> {
  const drawn = points
    .filter(({ side }) => side !== null)
    .map(({ word, x, y, isNamed }) => ({
      word,
      isNamed,
      cx: (Math.log(x / xDomain[0]) / Math.log(xDomain[1] / xDomain[0])) * width,
      cy: ((yDomain[1] - y) / (yDomain[1] - yDomain[0])) * SCATTER_HEIGHT,
    }));
  const taken: Box[] = drawn.map(({ cx, cy }) => boxAround(cx - RADIUS, cx + RADIUS, cy, 2 * RADIUS));
  const labels = new Map<string, LabelPlace>();
  for (const { word, cx, cy } of drawn.filter(({ isNamed }) => isNamed)) {
    const length = word.length * LETTER_WIDTH;
    for (const { dy, isLeft } of CANDIDATES) {
      const edge = cx + (isLeft ? -10 : 10);
      const box = boxAround(isLeft ? edge - length : edge, isLeft ? edge : edge + length, cy + dy, LABEL_HEIGHT);
      if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > SCATTER_HEIGHT) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      labels.set(word, { dy, isLeft });
      break;
    }
  }
  return labels;
}

const CANDIDATES: readonly LabelPlace[] = Array.from({ length: FARTHEST_LINES + 1 }, (_, line) => line * LABEL_HEIGHT)
  .flatMap((away) => (away === 0 ? [0] : [away, -away]))
  .flatMap((dy) => [
    { dy, isLeft: false },
    { dy, isLeft: true },
  ]);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxAround(left: number, right: number, middle: number, height: number): Box {
  return { left, right, top: middle - height / 2, bottom: middle + height / 2 };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
