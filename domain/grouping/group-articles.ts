import type { ArticleSignature } from "./article-signature";
import { eventLikeness } from "./event-likeness";
import { ESTABLISHED_SIZE, FOLLOW_LIKENESS, followLikeness, JOIN_LIKENESS, meanLikeness } from "./group-link";
import { type JoinedGroup, joinByAverage, type LikenessTable } from "./join-by-average";
import { createSignatureIndex } from "./signature-index";
import { daysApart, daySpan, withGap } from "./time-gap";

/**
 * Articles that are proposed as reports on one event, in the order of their days and keys; the first names the group.
 */
export interface ProposedGroup {
  readonly members: readonly ArticleSignature[];
}

/** A less alike pair is left out of the sums, as if it shared nothing. */
const LEAST_LIKENESS = 0.05;

/** Of each article this many others are compared in full. */
const MOST_COMPARED = 1_000;

/**
 * Groups a batch of articles by event. First what looks alike on average is joined; then groups of fewer than four
 * follow the established group that they look most like, at a lower bar. Whatever the order of the input the groups
 * are the same, in the order of their first members (day, undated last, then key).
 *
 * How alike two articles are depends on these two alone, so an article that is like no other changes nothing. One that
 * lies between two groups can join them: where what is placed has to stay, use `placeArticle`. A proposal for people,
 * not a finding (docs/decisions/007-event-grouping-proposes.md). For some thousand articles at a time.
 */
export function groupArticles(articles: readonly ArticleSignature[]): ProposedGroup[] {
  const ordered = [...articles].sort(byDayThenKey);
  const likeness = likenessTable(ordered);
  const spans = ordered.map(({ day }) => daySpan(day));
  const joined = joinByAverage(likeness, spans, JOIN_LIKENESS);
  return followEstablished(joined, likeness).map((numbers) => ({
    members: numbers.flatMap((number) => ordered[number] ?? []),
  }));
}

function byDayThenKey(a: ArticleSignature, b: ArticleSignature): number {
  const [dayA, dayB] = [a.day ?? Infinity, b.day ?? Infinity];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function likenessTable(ordered: readonly ArticleSignature[]): LikenessTable {
  const index = createSignatureIndex();
  const rows = ordered.map(() => new Map<number, number>());
  for (const [number, signature] of ordered.entries()) {
    for (const other of index.candidates(signature, MOST_COMPARED)) {
      const likeness = eventLikeness(index.signatureAt(other), signature);
      if (likeness < LEAST_LIKENESS) continue;
      rows[number]?.set(other, likeness);
      rows[other]?.set(number, likeness);
    }
    index.add(signature);
  }
  return rows;
}

/** Numbers of the members of each group, after small groups have followed established ones. */
function followEstablished(groups: readonly JoinedGroup[], likeness: LikenessTable): number[][] {
  const established = groups.filter(({ members }) => members.length >= ESTABLISHED_SIZE);
  const grown = new Map(groups.map((group) => [group, [...group.members]]));
  for (const small of groups) {
    if (small.members.length >= ESTABLISHED_SIZE) continue;
    const followed = mostAlike(small, established, likeness);
    if (followed === null) continue;
    grown.get(followed)?.push(...small.members);
    grown.delete(small);
  }
  return [...grown.values()].map((members) => members.sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
}

function mostAlike(
  small: JoinedGroup,
  established: readonly JoinedGroup[],
  likeness: LikenessTable,
): JoinedGroup | null {
  let best: JoinedGroup | null = null;
  let bestLink = FOLLOW_LIKENESS;
  for (const group of established) {
    const perMember = small.members.map((number) =>
      followLikeness(group.members.map((other) => likeness[number]?.get(other) ?? 0)),
    );
    const link = withGap(meanLikeness(perMember), daysApart(small.span, group.span));
    if (link > bestLink || (link === bestLink && best === null)) {
      best = group;
      bestLink = link;
    }
  }
  return best;
}
