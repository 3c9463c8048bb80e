import { type DaySpan, daysApart, joinSpans, withGap } from "./time-gap";

/** Articles that were joined, by their numbers in ascending order. */
export interface JoinedGroup {
  readonly members: readonly number[];
  readonly span: DaySpan;
}

/** Likeness of content for each other article; both directions are given, a missing pair counts as 0. */
export type LikenessTable = readonly ReadonlyMap<number, number>[];

interface Cluster {
  members: number[];
  span: DaySpan;
  /** Sum of the likenesses between the members of both, for each neighbour. */
  readonly sums: Map<number, number>;
  nearest: number;
  link: number;
}

/**
 * Joins the two groups that look most alike again and again, as long as they reach `threshold`: average link, the mean
 * likeness over all pairs of members, less what the days between the groups take. Starts with every article alone;
 * ties go to the article that comes first. Groups come in the order of their first members.
 *
 * See Murtagh and Contreras, "Algorithms for hierarchical clustering: an overview" (2012). Takes time in proportion to
 * the square of the number of articles; thousands, not hundreds of thousands.
 */
export function joinByAverage(likeness: LikenessTable, spans: readonly DaySpan[], threshold: number): JoinedGroup[] {
  const clusters = new Map<number, Cluster>(
    likeness.map((row, number) => [
      number,
      { members: [number], span: spans[number] ?? null, sums: new Map(row), nearest: -1, link: 0 },
    ]),
  );
  const linkBetween = (a: Cluster, b: Cluster, sum: number) =>
    withGap(sum / (a.members.length * b.members.length), daysApart(a.span, b.span));

  const findNearest = (cluster: Cluster): void => {
    cluster.nearest = -1;
    cluster.link = 0;
    for (const [number, sum] of cluster.sums) consider(cluster, number, sum);
  };
  const consider = (cluster: Cluster, number: number, sum: number): void => {
    const other = clusters.get(number);
    if (other === undefined) return;
    const link = linkBetween(cluster, other, sum);
    if (link > cluster.link || (link === cluster.link && number < cluster.nearest)) {
      cluster.nearest = number;
      cluster.link = link;
    }
  };
  for (const cluster of clusters.values()) findNearest(cluster);

  for (;;) {
    const pair = strongestPair(clusters, threshold);
    if (pair === null) break;
    const [keptNumber, kept, goneNumber, gone] = pair;
    clusters.delete(goneNumber);
    kept.members.push(...gone.members);
    kept.span = joinSpans(kept.span, gone.span);
    kept.sums.delete(goneNumber);
    gone.sums.delete(keptNumber);
    for (const [number, sum] of gone.sums) kept.sums.set(number, (kept.sums.get(number) ?? 0) + sum);
    findNearest(kept);
    for (const [number, sum] of kept.sums) {
      const neighbour = clusters.get(number);
      if (neighbour === undefined) continue;
      neighbour.sums.delete(goneNumber);
      neighbour.sums.set(keptNumber, sum);
      if (neighbour.nearest === keptNumber || neighbour.nearest === goneNumber) findNearest(neighbour);
      else consider(neighbour, keptNumber, sum);
    }
  }
  return [...clusters.values()].map(({ members, span }) => ({ members: members.sort((a, b) => a - b), span }));
}

/** The pair with the strongest link, its earlier group first; null when none reaches the threshold. */
function strongestPair(
  clusters: ReadonlyMap<number, Cluster>,
  threshold: number,
): readonly [number, Cluster, number, Cluster] | null {
  let best: readonly [number, Cluster] | null = null;
  for (const [number, cluster] of clusters) {
    if (cluster.link >= threshold && (best === null || cluster.link > best[1].link)) best = [number, cluster];
  }
  if (best === null) return null;
  const [number, cluster] = best;
  const other = clusters.get(cluster.nearest);
  if (other === undefined) throw new Error(`group ${number} is linked to ${cluster.nearest}, which is gone`);
  return number < cluster.nearest
    ? [number, cluster, cluster.nearest, other]
    : [cluster.nearest, other, number, cluster];
}
