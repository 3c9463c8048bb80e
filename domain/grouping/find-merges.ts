import { findMiddle } from "./find-middle";
import { likenessOfGroups, likenessToGroup, spanOf } from "./group-likeness";
import { type GroupedEvent, type GroupingContext, type GroupingFinding, MOST_NEAREST } from "./grouping-finding";
import { daysApart } from "./time-gap";

/** Two events look like one from here on: more than one article needs to join, since people made them two. */
const MERGE_LIKENESS = 0.65;

/** Of a larger event this many are compared. */
const MOST_COMPARED = 40;

interface Pair {
  readonly one: GroupedEvent;
  readonly other: GroupedEvent;
  readonly likeness: number;
}

/**
 * Pairs of events whose articles look like one event on average. Each event is in one pair at most, the closest first:
 * what a chain of pairs would join need not be alike at its ends.
 */
export function findMerges(events: readonly GroupedEvent[], context: GroupingContext): readonly GroupingFinding[] {
  const pairs = listPairs(events, context).sort(
    (a, b) => b.likeness - a.likeness || compare(a.one.key, b.one.key) || compare(a.other.key, b.other.key),
  );
  const taken = new Set<string>();
  return pairs.flatMap(({ one, other, likeness }): GroupingFinding[] => {
    if (taken.has(one.key) || taken.has(other.key)) return [];
    taken.add(one.key).add(other.key);
    const [stays, goes] = one.members.length >= other.members.length ? [one, other] : [other, one];
    const { middle } = findMiddle(goes.members.slice(0, MOST_COMPARED));
    const told = goes.members.find(({ key }) => key === middle) ?? goes.members[0];
    if (told === undefined) return [];
    const nearest = likenessToGroup(told, stays.members).members.slice(0, MOST_NEAREST);
    return [
      {
        kind: "merge",
        articles: goes.members.map(({ key }) => key),
        event: stays.key,
        from: goes.key,
        likeness,
        daysApart: daysApart(spanOf(one.members), spanOf(other.members)),
        told: told.key,
        nearest: nearest.map(({ signature }) => signature.key),
      },
    ];
  });
}

function listPairs(events: readonly GroupedEvent[], context: GroupingContext): Pair[] {
  const { decided, linksOf, areKeptApart } = context;
  return events.flatMap((one, at) => {
    const linked = new Set(one.members.flatMap(({ key }) => [...linksOf(key).keys()]));
    return events.slice(at + 1).flatMap((other): Pair[] => {
      if (!other.members.some(({ key }) => linked.has(key))) return [];
      // An article that stands in both has been put there on purpose, and would make any two events look alike.
      if (other.members.some((member) => one.members.includes(member))) return [];
      if (decided.hasMerge(one.key, other.key) || areKeptApart(one.key, other.key)) return [];
      const likeness = likenessOfGroups(one.members.slice(0, MOST_COMPARED), other.members.slice(0, MOST_COMPARED));
      return likeness < MERGE_LIKENESS ? [] : [{ one, other, likeness }];
    });
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
