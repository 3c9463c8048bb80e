import type { ArticleSignature } from "./article-signature";
import { findMiddle } from "./find-middle";
import { groupArticles } from "./group-articles";
import { likenessOfGroups, likenessToGroup, spanOf } from "./group-likeness";
import { type GroupedEvent, type GroupingContext, type GroupingFinding, MOST_NEAREST } from "./grouping-finding";
import { daysApart } from "./time-gap";

/** Parts of an event that look less alike than this are two happenings. */
const APART_LIKENESS = 0.1;

/** No part may be a single article: that one may only be short, or on a side of the event. */
const SMALLEST_PART = 2;

/** A larger event is not divided: what holds it together is more than its words. */
const MOST_MEMBERS = 400;

/**
 * The articles of an event that look like an event of their own, least like the rest; null where it holds together.
 * One part at a time: whoever accepts it is asked about the next.
 */
export function findSplit(event: GroupedEvent, { decided }: GroupingContext): GroupingFinding | null {
  const { members } = event;
  if (members.length < 2 * SMALLEST_PART || members.length > MOST_MEMBERS) return null;
  const groups = groupArticles(members).map((group) => group.members);
  const parts = groups.filter((group) => group.length >= SMALLEST_PART);
  if (parts.length < 2) return null;
  // The largest part keeps the event, the earlier of two that are alike in size.
  const main = parts.reduce((largest, part) => (part.length > largest.length ? part : largest));
  let found: { readonly part: readonly ArticleSignature[]; readonly likeness: number } | null = null;
  for (const part of parts) {
    if (part === main) continue;
    const likeness = likenessOfGroups(
      part,
      members.filter((member) => !part.includes(member)),
    );
    const keys = part.map(({ key }) => key);
    if (likeness >= APART_LIKENESS || decided.hasSet("split", keys)) continue;
    if (found === null || likeness < found.likeness) found = { part, likeness };
  }
  return found === null ? null : toFinding(event, main, found);
}

function toFinding(
  { key: event }: GroupedEvent,
  main: readonly ArticleSignature[],
  { part, likeness }: { readonly part: readonly ArticleSignature[]; readonly likeness: number },
): GroupingFinding {
  const { middle } = findMiddle(part);
  const told = part.find(({ key }) => key === middle) ?? part[0];
  const others =
    told === undefined
      ? []
      : likenessToGroup(
          told,
          part.filter((one) => one !== told),
        ).members;
  return {
    kind: "split",
    articles: part.map(({ key }) => key),
    event,
    from: null,
    likeness,
    daysApart: daysApart(spanOf(part), spanOf(main)),
    told: middle,
    nearest: others.slice(0, MOST_NEAREST).map(({ signature }) => signature.key),
  };
}
