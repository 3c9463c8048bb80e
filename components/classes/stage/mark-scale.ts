/** Where numbers of sentences stand on a line from 0 to all sentences of a text. */
export interface MarkScale {
  readonly most: number;
  /** Round numbers of sentences, 0 and all of them included. */
  readonly ticks: readonly number[];
  /** A number of sentences as per cent of the line, rounded to a tenth. */
  at(sentences: number): number;
}

const STEPS = [1, 2, 5, 10, 20, 50];
const MOST_TICKS = 4;

/** @param most how many sentences the text has, from 1 */
export function markScale(most: number): MarkScale {
  const step = STEPS.find((size) => most / size <= MOST_TICKS) ?? 100;
  const inner: number[] = [];
  // The last number is that of all sentences; a round one right beside it would run into it.
  for (let tick = step; tick <= most - step / 2; tick += step) inner.push(tick);
  return { most, ticks: [0, ...inner, most], at: (sentences) => Math.round((1000 * sentences) / most) / 10 };
}
