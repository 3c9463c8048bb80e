import type { WordTable } from "../../words/word-table";
import type { RelatedClaims, RelationReasonKind } from "./claim-relation";
import { describeGroup, type DescribedGroup, type PlacedClaim } from "./describe-group";
import { findClaimPairs } from "./find-claim-pairs";
import type { ArticleClaims, ProposedClaim, ProposedLink } from "./proposed-claim";
import { layOutClaim, relateLaidClaims } from "./relate-claims";
import { createWordSimilarity } from "./word-similarity";

export interface GroupedClaims {
  /** Those of most articles first, then by key. */
  readonly claims: readonly ProposedClaim[];
  readonly links: readonly ProposedLink[];
}

/** How many of a group's claims a newcomer must fit: all of a small group, the first of a large one. */
const MOST_CHECKED = 10;

/**
 * Puts the candidates of an event's or a dossier's articles together that make the same claim, and says how the claims
 * stand to each other. Complete link: a candidate joins a group only where it fits all of it (the first ten of a large
 * one), so two claims are never joined by a vague third. What denies a claim joins it as a denial; what says more or
 * less exactly joins with that fit; another number, an opposite, another office or a later count is a claim of its own
 * with a link.
 *
 * Deterministic: the same articles give the same groups in whatever order they come; ties go to the smaller key.
 */
export function groupClaims(articles: readonly ArticleClaims[], table: WordTable): GroupedClaims {
  const claims = placedClaims(articles);
  const relate = createRelater(claims);
  const pairs = findClaimPairs(
    claims.map(({ candidate }) => candidate.proposition),
    table,
  );
  const edges = pairs
    .map(([one, other]) => ({ one, other, related: relate(one, other) }))
    .filter(({ related }) => related.relation !== "different");
  const groups = joinGroups(claims.length, edges, relate);
  const described = new Map<readonly number[], DescribedGroup>();
  for (const members of new Set(groups)) {
    const group = describeGroup(
      members.map((at) => [at, claims[at]] as const),
      relate,
    );
    if (group !== null) described.set(members, group);
  }
  const all = [...described.values()].map(({ claim }) => claim);
  const articlesOf = ({ mentions }: ProposedClaim) => new Set(mentions.map(({ article }) => article)).size;
  const links = linksBetween(edges, (at) => described.get(groups[at] ?? []) ?? null, relate);
  return {
    claims: all.sort((one, other) => articlesOf(other) - articlesOf(one) || compareText(one.key, other.key)),
    links,
  };
}

/** Relates two claims by their index; the second stands to the first. */
export type Relate = (one: number, other: number) => RelatedClaims;

interface Edge {
  readonly one: number;
  readonly other: number;
  readonly related: RelatedClaims;
}

function placedClaims(articles: readonly ArticleClaims[]): readonly PlacedClaim[] {
  return articles
    .toSorted((one, other) => compareText(one.key, other.key))
    .flatMap((article) => article.candidates.map((candidate) => ({ article, candidate })));
}

/** Relates claims by their index, each pair once. The second stands to the first. */
function createRelater(claims: readonly PlacedClaim[]): Relate {
  const similar = createWordSimilarity();
  const known = new Map<number, RelatedClaims>();
  const laid = claims.map(({ article, candidate }) => layOutClaim({ candidate, publishedOn: article.publishedOn }));
  return (one, other) => {
    const key = one * claims.length + other;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [first, second] = [laid[one], laid[other]];
    if (first === undefined || second === undefined)
      throw new RangeError(`no claims ${one} and ${other} of ${claims.length}`);
    const related = relateLaidClaims(first, second, similar);
    known.set(key, related);
    return related;
  };
}

/** Reasons for which a claim that is narrower or wider is a claim of its own and no mention with a badge. */
const APART: ReadonlySet<RelationReasonKind> = new Set(["office-for-government"]);

/** Whether two candidates can be mentions of one claim. */
function canJoin({ relation, reasons }: RelatedClaims): boolean {
  if (relation === "same") return true;
  if (relation === "narrower" || relation === "wider") return !reasons.some(({ kind }) => APART.has(kind));
  return relation === "contradicts" && reasons[0]?.kind === "negation";
}

/** Groups as arrays of indexes; `groups[i]` is the group that claim i is in. */
function joinGroups(size: number, edges: readonly Edge[], relate: Relate): readonly (readonly number[])[] {
  const groups: number[][] = Array.from({ length: size }, (_, at) => [at]);
  const inOrder = edges
    .filter(({ related }) => canJoin(related))
    .toSorted((a, b) => rankOf(b) - rankOf(a) || a.one - b.one || a.other - b.other);
  for (const { one, other } of inOrder) {
    const [first, second] = [groups[one], groups[other]];
    if (first === undefined || second === undefined || first === second || !fitTogether(first, second, relate))
      continue;
    const joined = [...first, ...second].sort((a, b) => a - b);
    for (const member of joined) groups[member] = joined;
  }
  return groups;
}

/** The same before narrower and wider, then by fit. */
function rankOf({ related }: Edge): number {
  return related.fit + (related.relation === "same" ? 1 : 0);
}

function fitTogether(first: readonly number[], second: readonly number[], relate: Relate): boolean {
  return first
    .slice(0, MOST_CHECKED)
    .every((one) =>
      second.slice(0, MOST_CHECKED).every((other) => canJoin(one < other ? relate(one, other) : relate(other, one))),
    );
}

/** One link for each two claims that a pair of candidates ties, by how their main mentions stand to each other. */
function linksBetween(
  edges: readonly Edge[],
  groupOf: (at: number) => DescribedGroup | null,
  relate: Relate,
): readonly ProposedLink[] {
  const links = new Map<string, ProposedLink>();
  for (const { one, other } of edges) {
    const [first, second] = [groupOf(one), groupOf(other)];
    if (first === null || second === null || first === second) continue;
    const [low, high] = first.main < second.main ? [first, second] : [second, first];
    const related = relate(low.main, high.main);
    const isReversed = related.relation === "updates" && isLater(low, high);
    const [from, to] = isReversed ? [high.claim.key, low.claim.key] : [low.claim.key, high.claim.key];
    const link = linkOf(from, to, related);
    if (link !== null) links.set(`${link.from} ${link.to}`, link);
  }
  return [...links].sort(([one], [other]) => compareText(one, other)).map(([, link]) => link);
}

/** Whether the first claim is told later than the second: in words of a count's moving, else in the article of a later day. */
function isLater(one: DescribedGroup, other: DescribedGroup): boolean {
  if (one.isRunning !== other.isRunning) return one.isRunning;
  return one.publishedOn !== null && other.publishedOn !== null && one.publishedOn > other.publishedOn;
}

function linkOf(one: string, other: string, { relation, reasons }: RelatedClaims): ProposedLink | null {
  switch (relation) {
    case "narrower":
      return { from: other, to: one, kind: "narrower", reasons };
    case "wider":
      return { from: one, to: other, kind: "narrower", reasons };
    case "updates":
      return { from: other, to: one, kind: "updates", reasons };
    case "contradicts":
      return { from: one < other ? one : other, to: one < other ? other : one, kind: "contradicts", reasons };
    case "same":
    case "different":
      return null;
  }
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
