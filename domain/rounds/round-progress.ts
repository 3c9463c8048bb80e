import { groupBy } from "../comparison/group-by";
import type { RoundWork } from "./round";

/** How far somebody is with a round; counts only. */
export interface CoderProgress {
  readonly coder: string;
  readonly handedOut: number;
  /** Begun and not handed in. */
  readonly open: number;
  readonly finished: number;
}

/** How far a round is, over all its coders. */
export interface RoundProgress {
  readonly articles: number;
  readonly handedOut: number;
  readonly finished: number;
  readonly coders: readonly CoderProgress[];
}

/** Counts a round's work, coders in order of their keys. Says nothing of what anybody marked. */
export function measureProgress(work: readonly RoundWork[]): RoundProgress {
  const coders = [...groupBy(work, ({ coder }) => coder)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([coder, own]) => ({
      coder,
      handedOut: own.length,
      open: own.filter(({ isBegun, submittedAt }) => isBegun && submittedAt === null).length,
      finished: own.filter(({ submittedAt }) => submittedAt !== null).length,
    }));
  return {
    articles: new Set(work.map(({ article }) => article)).size,
    handedOut: work.length,
    finished: work.filter(({ submittedAt }) => submittedAt !== null).length,
    coders,
  };
}

/** The next that a coder has to do: the first in their order that is not handed in, after one or from the beginning. */
export function findNext<Work extends Pick<RoundWork, "position" | "submittedAt">>(
  work: readonly Work[],
  after = 0,
): Work | null {
  const open = work.filter(({ submittedAt }) => submittedAt === null).sort((a, b) => a.position - b.position);
  return open.find(({ position }) => position > after) ?? open[0] ?? null;
}
