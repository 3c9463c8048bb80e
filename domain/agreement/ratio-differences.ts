import type { DifferenceSum } from "./squared-differences";
import type { CountedValues } from "./unit-values";

/** Up to so many values their pairs are gone through one by one; beyond, they are gathered at the nodes of a grid. */
const MOST_BY_PAIRS = 128;

/** Nodes of one box of the grid, and its greatest width in natural logarithms: together exact to 12 digits. */
const NODES = 16;
const WIDEST = 2;
/** Values of boxes so far apart differ by 1, to the last digit. */
const REACH = 20;

/**
 * Σ n_c n_k ((c − k) / (c + k))² for values on a ratio scale, in ascending order and none negative.
 *
 * With x = ln c the difference is tanh² ((x_c − x_k) / 2), a smooth function of one distance. A value is therefore
 * replaced by weights on the Chebyshev nodes of its box (interpolation, Berrut & Trefethen 2004), and only nodes are
 * compared: the time grows with the number of values instead of its square.
 */
export function sumRatioDifferences(scale: readonly number[]): DifferenceSum {
  const grid = scale.length > MOST_BY_PAIRS ? layGrid(scale) : null;
  return (counted, from, to) =>
    grid === null || to - from <= MOST_BY_PAIRS
      ? sumByPairs(scale, counted, from, to)
      : sumOnGrid(grid, scale, counted, from, to);
}

function sumByPairs(scale: readonly number[], { values, counts }: CountedValues, from: number, to: number): number {
  let sum = 0;
  for (let low = from; low < to; low += 1) {
    const count = counts[low] ?? 0;
    if (count === 0) continue;
    const smaller = scale[values[low] ?? 0] ?? 0;
    for (let high = low + 1; high < to; high += 1) {
      // The larger one is never 0, and a ratio of at most 1 cannot overflow as a sum could.
      const ratio = smaller / (scale[values[high] ?? 0] ?? 1);
      sum += count * (counts[high] ?? 0) * ((1 - ratio) / (1 + ratio)) ** 2;
    }
  }
  return sum;
}

interface Grid {
  readonly boxes: number;
  /** Box of each value, and its weights on the nodes of that box. */
  readonly boxOf: Int32Array;
  readonly weights: Float64Array;
  /** Difference of node i of a box and node j of the box `apart` boxes higher, at (apart · NODES + i) · NODES + j. */
  readonly differences: Float64Array;
}

function layGrid(scale: readonly number[]): Grid {
  const logs = scale.map((value) => Math.log(value));
  const lowest = logs.find((log) => log !== Number.NEGATIVE_INFINITY) ?? 0;
  const range = (logs.at(-1) ?? 0) - lowest;
  const boxes = Math.max(1, Math.ceil(range / WIDEST));
  const width = range === 0 ? 1 : range / boxes;
  const boxOf = Int32Array.from(logs, (log) =>
    log < lowest ? 0 : Math.min(boxes - 1, Math.floor((log - lowest) / width)),
  );
  const nodes = Float64Array.from({ length: NODES }, (_, node) => Math.cos(((2 * node + 1) * Math.PI) / (2 * NODES)));
  const weights = new Float64Array(scale.length * NODES);
  for (const [value, log] of logs.entries()) {
    const place = 2 * ((log - lowest) / width - (boxOf[value] ?? 0)) - 1;
    if (log >= lowest) weights.set(weightsAt(place, nodes), value * NODES);
  }
  const differences = new Float64Array(REACH * NODES * NODES);
  for (let index = 0; index < differences.length; index += 1) {
    const apart = Math.floor(index / NODES ** 2);
    const [i, j] = [Math.floor(index / NODES) % NODES, index % NODES];
    const distance = width * (apart + ((nodes[j] ?? 0) - (nodes[i] ?? 0)) / 2);
    differences[index] = Math.tanh(distance / 2) ** 2;
  }
  return { boxes, boxOf, weights, differences };
}

/** The barycentric weights of a place in [−1, 1] on the Chebyshev nodes of the first kind; they add up to 1. */
function weightsAt(place: number, nodes: Float64Array): Float64Array {
  const exact = nodes.indexOf(place);
  if (exact >= 0) return Float64Array.from(nodes, (_, node) => (node === exact ? 1 : 0));
  const terms = nodes.map((at, node) => ((-1) ** node * Math.sqrt(1 - at ** 2)) / (place - at));
  const all = terms.reduce((sum, term) => sum + term, 0);
  return terms.map((term) => term / all);
}

function sumOnGrid(
  { boxes, boxOf, weights, differences }: Grid,
  scale: readonly number[],
  { values, counts }: CountedValues,
  from: number,
  to: number,
): number {
  const atNodes = new Float64Array(boxes * NODES);
  const inBoxes = new Float64Array(boxes);
  let zeroes = 0;
  for (let at = from; at < to; at += 1) {
    const [value, count] = [values[at] ?? 0, counts[at] ?? 0];
    if (scale[value] === 0) zeroes += count;
    if (count === 0 || scale[value] === 0) continue;
    const box = boxOf[value] ?? 0;
    inBoxes[box] = (inBoxes[box] ?? 0) + count;
    for (let node = 0; node < NODES; node += 1) {
      const index = box * NODES + node;
      atNodes[index] = (atNodes[index] ?? 0) + count * (weights[value * NODES + node] ?? 0);
    }
  }
  let [sum, lower, beyondReach] = [0, 0, 0];
  for (let high = 0; high < boxes; high += 1) {
    const all = inBoxes[high] ?? 0;
    lower += all;
    if (high >= REACH) beyondReach += inBoxes[high - REACH] ?? 0;
    if (all === 0) continue;
    sum += all * beyondReach;
    for (let low = Math.max(0, high - REACH + 1); low <= high; low += 1) {
      if (inBoxes[low] === 0) continue;
      const pairs = sumOfBoxes(atNodes, differences, low, high);
      sum += low === high ? pairs / 2 : pairs;
    }
  }
  // Nothing differs more from another value than zero does.
  return sum + zeroes * lower;
}

function sumOfBoxes(atNodes: Float64Array, differences: Float64Array, low: number, high: number): number {
  let sum = 0;
  for (let i = 0; i < NODES; i += 1) {
    const row = ((high - low) * NODES + i) * NODES;
    let across = 0;
    for (let j = 0; j < NODES; j += 1) across += (differences[row + j] ?? 0) * (atNodes[high * NODES + j] ?? 0);
    sum += across * (atNodes[low * NODES + i] ?? 0);
  }
  return sum;
}
