import type { ArticleSignature } from "./article-signature";
import { ESTABLISHED_SIZE, FOLLOW_LIKENESS, JOIN_LIKENESS } from "./group-link";
import { type GroupLikeness, likenessToGroup } from "./group-likeness";
import { type GroupedEvent, type GroupingContext, type GroupingFinding, MOST_NEAREST } from "./grouping-finding";

/** An event of one article says less of itself: more has to be alike. */
const JOIN_ONE_LIKENESS = 0.55;

/** An article that looks this much like its event's other articles is where it belongs. */
const AT_HOME_LIKENESS = 0.35;

/** An article is moved only to where it fits well. */
const MOVE_LIKENESS = 0.55;

/** Of an event with one other article nobody can say that this one is the stranger. */
const FEWEST_AT_HOME = 2;

/** Of a larger event the articles nearest in time are compared. */
const MOST_MEMBERS = 60;

interface Candidate extends GroupLikeness {
  readonly event: GroupedEvent;
}

type Events = ReadonlyMap<string, GroupedEvent>;

/**
 * The event that an article without a place belongs to, by the rule of `placeArticle`: the one whose articles it is
 * like on average, else the established one that it follows; null for none.
 */
export function findJoin(article: ArticleSignature, events: Events, context: GroupingContext): GroupingFinding | null {
  const candidates = listCandidates(article, events, context).filter(
    ({ event }) => !context.decided.hasJoin(article.key, event.key),
  );
  const joined = strongest(candidates, ({ average }) => average);
  if (joined !== null && joined.average >= leastToJoin(joined)) {
    return toFinding("join", article, joined, { likeness: joined.average, from: null });
  }
  const established = candidates.filter(({ members }) => members.length >= ESTABLISHED_SIZE);
  const followed = strongest(established, ({ follow }) => follow);
  if (followed === null || followed.follow < FOLLOW_LIKENESS) return null;
  return toFinding("join", article, followed, { likeness: followed.follow, from: null });
}

/** The event that an article of one event clearly fits better; null where it has a place, or no better one. */
export function findMove(
  article: ArticleSignature,
  own: readonly string[],
  events: Events,
  context: GroupingContext,
): GroupingFinding | null {
  const [home] = own;
  if (home === undefined || own.length > 1) return null;
  const others = (events.get(home)?.members ?? []).filter(({ key }) => key !== article.key);
  if (others.length < FEWEST_AT_HOME) return null;
  const atHome = likenessToGroup(article, others);
  if (atHome.average >= AT_HOME_LIKENESS || atHome.follow >= FOLLOW_LIKENESS) return null;
  const elsewhere = listCandidates(article, events, context).filter(
    ({ event, members }) =>
      event.key !== home && members.length >= 2 && !context.decided.hasMove(article.key, event.key),
  );
  const best = strongest(elsewhere, ({ average }) => average);
  if (best === null || best.average < MOVE_LIKENESS) return null;
  return toFinding("move", article, best, { likeness: best.average, from: home });
}

function leastToJoin({ members }: Candidate): number {
  return members.length === 1 ? JOIN_ONE_LIKENESS : JOIN_LIKENESS;
}

/** Events of the articles that it could share one with, in order of their keys. */
function listCandidates(article: ArticleSignature, events: Events, { linksOf }: GroupingContext): Candidate[] {
  const links = linksOf(article.key);
  if (links.size === 0) return [];
  return [...events.values()]
    .filter(({ members }) => members.some(({ key }) => links.has(key)))
    .map((event) => ({ event, ...likenessToGroup(article, nearestInTime(event.members, article.day)) }));
}

function nearestInTime(members: readonly ArticleSignature[], day: number | null): readonly ArticleSignature[] {
  if (members.length <= MOST_MEMBERS) return members;
  const distance = (other: ArticleSignature) => (day === null || other.day === null ? 0 : Math.abs(day - other.day));
  return members.toSorted((a, b) => distance(a) - distance(b) || (a.key < b.key ? -1 : 1)).slice(0, MOST_MEMBERS);
}

/** The first of those with the highest value; null of none. */
function strongest(candidates: readonly Candidate[], value: (candidate: Candidate) => number): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, candidate) => (best === null || value(candidate) > value(best) ? candidate : best),
    null,
  );
}

function toFinding(
  kind: "join" | "move",
  article: ArticleSignature,
  { event, gapDays, members }: Candidate,
  { likeness, from }: { readonly likeness: number; readonly from: string | null },
): GroupingFinding {
  return {
    kind,
    articles: [article.key],
    event: event.key,
    from,
    likeness,
    daysApart: gapDays,
    told: article.key,
    nearest: members.slice(0, MOST_NEAREST).map(({ signature }) => signature.key),
  };
}
