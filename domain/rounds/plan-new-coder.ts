import type { KnownWork } from "./plan-hand-out";
import type { RoundPhase, RoundWork } from "./round";
import { orderBySeed, seedOfCoder } from "./seeded-order";

export interface NewCoderPlan {
  /** Articles for the new coder, in their order. */
  readonly articles: readonly string[];
  /** Work that others have not begun and that the new coder takes over; empty but in the main phase. */
  readonly takenOver: readonly Pick<RoundWork, "coder" | "article">[];
}

/**
 * What somebody who joins a round later gets. In training and reliability everything, as the others do. In the main phase
 * the last articles of those who have most before them, none of them begun, until the newcomer has as much to do as
 * they have. What the others keep stays in the order that it had.
 */
export function planNewCoder(
  { phase, seed }: { readonly phase: RoundPhase; readonly seed: string },
  coder: string,
  held: readonly RoundWork[],
  known: readonly KnownWork[],
): NewCoderPlan {
  const busy = new Set(known.filter((work) => work.coder === coder && work.round !== null).map((work) => work.article));
  const inOwnOrder = (articles: readonly string[]) => orderBySeed(articles, seedOfCoder(seed, coder));
  if (phase !== "main") {
    const articles = [...new Set(held.map(({ article }) => article))].filter((article) => !busy.has(article));
    return { articles: inOwnOrder(articles), takenOver: [] };
  }
  const takenOver = takeFromTheMostBurdened(held, busy);
  return { articles: inOwnOrder(takenOver.map(({ article }) => article)), takenOver };
}

function takeFromTheMostBurdened(held: readonly RoundWork[], busy: ReadonlySet<string>) {
  const open = new Map<string, RoundWork[]>();
  for (const work of [...held].sort((a, b) => a.position - b.position)) {
    if (!work.isBegun) open.set(work.coder, [...(open.get(work.coder) ?? []), work]);
  }
  const taken: RoundWork[] = [];
  const isFree = ({ article }: RoundWork) => !busy.has(article) && taken.every((work) => work.article !== article);
  for (;;) {
    const [most] = [...open.values()]
      .filter((works) => works.length > taken.length + 1 && works.some(isFree))
      .sort((a, b) => b.length - a.length || ((a[0]?.coder ?? "") < (b[0]?.coder ?? "") ? -1 : 1));
    const work = most?.findLast(isFree);
    if (most === undefined || work === undefined) return taken;
    taken.push(work);
    most.splice(most.indexOf(work), 1);
  }
}
