import type { ArticleSignature } from "./article-signature";
import { findMerges } from "./find-merges";
import { findMiddle } from "./find-middle";
import { findJoin, findMove } from "./find-place";
import { findSplit } from "./find-split";
import { groupArticles } from "./group-articles";
import type { GroupedEvent, GroupingContext, GroupingFinding } from "./grouping-finding";
import type { PlacedArticle } from "./neighbourhoods";

/**
 * What is proposed for the articles of one neighbourhood. Articles without a place are laid beside the events' own
 * articles, each for itself, and the rest is grouped; of what has a place only what clearly fits elsewhere is named.
 * The same whatever the order of the input. Method and figures: docs/methods/event-grouping.md.
 */
export function proposeGroupings(
  articles: readonly PlacedArticle[],
  context: GroupingContext,
): readonly GroupingFinding[] {
  const sorted = articles.toSorted((a, b) => (a.signature.key < b.signature.key ? -1 : 1));
  const events = gatherEvents(sorted);
  const joins = sorted.flatMap(({ signature, events: own }) =>
    own.length > 0 ? [] : (findJoin(signature, events, context) ?? []),
  );
  const joining = new Set(joins.map(({ told }) => told));
  const left = sorted.filter(({ signature, events: own }) => own.length === 0 && !joining.has(signature.key));
  return [
    ...joins,
    ...findNewEvents(
      left.map(({ signature }) => signature),
      context,
    ),
    ...sorted.flatMap(({ signature, events: own }) => findMove(signature, own, events, context) ?? []),
    ...findMerges([...events.values()], context),
    ...[...events.values()].flatMap((event) => findSplit(event, context) ?? []),
  ];
}

function gatherEvents(articles: readonly PlacedArticle[]): ReadonlyMap<string, GroupedEvent> {
  const members = new Map<string, ArticleSignature[]>();
  for (const { signature, events } of articles) {
    for (const event of events) members.set(event, [...(members.get(event) ?? []), signature]);
  }
  return new Map([...members].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => [key, { key, members: list }]));
}

function findNewEvents(articles: readonly ArticleSignature[], { decided }: GroupingContext): GroupingFinding[] {
  return groupArticles(articles).flatMap(({ members }): GroupingFinding[] => {
    const keys = members.map(({ key }) => key);
    if (keys.length < 2 || decided.hasSet("new", keys)) return [];
    const { middle, nearest, likeness } = findMiddle(members);
    return [{ kind: "new", articles: keys, event: null, from: null, likeness, daysApart: null, told: middle, nearest }];
  });
}
