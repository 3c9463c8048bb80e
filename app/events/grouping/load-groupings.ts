import type { GroupedArticleView, GroupedEventView, GroupingCardView } from "@/components/grouping/grouping-view";
import type { Reader } from "@/db/database";
import {
  findGroupingArticles,
  findGroupingEvents,
  type GroupingArticle,
  type GroupingEvent,
  listGroupingsByKey,
  listOpenGroupingHeads,
} from "@/db/grouping-cards";
import { groupBy } from "@/domain/comparison/group-by";
import { describeDates } from "@/domain/dates/format-date";
import { GROUPING_KINDS, type GroupingKind, type GroupingProposal } from "@/domain/suggestions/grouping-proposal";
import { readGroupingProposal } from "@/workflows/grouping/read-groupings";
import { sayWhy } from "./say-why";

/** Cards on one page. */
export const CARDS_ON_PAGE = 20;

/** Articles on one card that are proposed for one event; the others come when these are decided. */
const MOST_JOINS = 40;

export interface LoadedGroupings {
  readonly cards: readonly GroupingCardView[];
  /** Cards of each kind, whatever is shown. */
  readonly counts: Readonly<Record<GroupingKind, number>>;
  readonly pageCount: number;
}

/**
 * One page of what is proposed, kind by kind, best first; what is proposed for one event stands on one card. `kind`
 * null: all kinds.
 */
export async function loadGroupings(
  reader: Reader,
  { kind, page }: { readonly kind: GroupingKind | null; readonly page: number },
): Promise<LoadedGroupings> {
  const heads = await listOpenGroupingHeads(reader);
  const kindOf = (code: string) => GROUPING_KINDS.find((one) => code.startsWith(`${one}:`)) ?? null;
  const stacks = GROUPING_KINDS.map((one) => {
    const own = heads.filter(({ code }) => kindOf(code) === one);
    // Articles for one event are answered together.
    const groups = groupBy(own, ({ key, eventId }) => (one === "join" ? `event ${eventId}` : key));
    return { kind: one, cards: [...groups.values()].map((group) => group.map(({ key }) => key)) };
  });
  const shown = stacks.filter((stack) => kind === null || stack.kind === kind).flatMap(({ cards }) => cards);
  const onPage = shown.slice((page - 1) * CARDS_ON_PAGE, page * CARDS_ON_PAGE);
  const cards = await loadCards(
    reader,
    onPage.map((keys) => keys.slice(0, MOST_JOINS)),
  );
  const count = (of: GroupingKind) => stacks.find((stack) => stack.kind === of)?.cards.length ?? 0;
  const counts = {
    new: count("new"),
    join: count("join"),
    move: count("move"),
    merge: count("merge"),
    split: count("split"),
  };
  return { cards, counts, pageCount: Math.max(1, Math.ceil(shown.length / CARDS_ON_PAGE)) };
}

interface Known {
  readonly articles: ReadonlyMap<string, GroupingArticle>;
  readonly events: ReadonlyMap<string, GroupingEvent>;
}

interface Read {
  readonly key: string;
  readonly proposal: GroupingProposal;
}

async function loadCards(reader: Reader, stacks: readonly (readonly string[])[]): Promise<readonly GroupingCardView[]> {
  const stored = await listGroupingsByKey(reader, stacks.flat());
  const read = stored.flatMap(({ key, proposal }): Read[] => {
    const known = readGroupingProposal(proposal);
    return known === null ? [] : [{ key, proposal: known }];
  });
  const articleKeys = read.flatMap(({ proposal }) => [...proposal.articles, proposal.nearest[0] ?? []].flat());
  const eventKeys = read.flatMap(({ proposal: { event, from } }) => [event, from].filter((key) => key !== null));
  const known = {
    articles: await findGroupingArticles(reader, articleKeys),
    events: await findGroupingEvents(reader, eventKeys),
  };
  return stacks.flatMap((keys) => {
    const own = read.filter(({ key }) => keys.includes(key));
    return toCard(own, known) ?? [];
  });
}

/** Null where what it is about has changed since: the next grouping takes it away. */
function toCard(own: readonly Read[], known: Known): GroupingCardView | null {
  const [first] = own;
  if (first === undefined) return null;
  const { key, proposal } = first;
  const event = eventView(known, proposal.event);
  const from = eventView(known, proposal.from);
  const articles = articleViews(known, proposal.articles);
  const reasons = { why: sayWhy(proposal, known.articles), words: proposal.shared.map(({ text }) => text) };
  const [article] = articles;
  if (article === undefined) return null;
  switch (proposal.kind) {
    case "new":
      return { kind: "new", key, articles, ...reasons };
    case "join":
      return event === null
        ? null
        : { kind: "join", key: `join ${event.key}`, event, joins: own.flatMap((one) => toJoin(one, known)) };
    case "move":
      return event === null || from === null ? null : { kind: "move", key, article, from, into: event, ...reasons };
    case "merge":
      return event === null || from === null ? null : { kind: "merge", key, stays: event, goes: from, ...reasons };
    case "split": {
      if (event === null) return null;
      const staying = event.articles.filter((one) => !proposal.articles.includes(one.key));
      return { kind: "split", key, event, leaving: articles, staying, ...reasons };
    }
  }
}

function toJoin({ key: suggestion, proposal }: Read, known: Known) {
  const [article] = articleViews(known, proposal.articles);
  if (article === undefined) return [];
  return [
    { suggestion, article, why: sayWhy(proposal, known.articles), words: proposal.shared.map(({ text }) => text) },
  ];
}

function articleViews({ articles }: Known, keys: readonly string[]): readonly GroupedArticleView[] {
  return keys.flatMap((key) => {
    const article = articles.get(key);
    return article === undefined ? [] : [articleView(article)];
  });
}

function articleView(article: GroupingArticle): GroupedArticleView {
  return { key: article.key, headline: article.headline, outlet: article.outlet, when: describeDates(article) };
}

function eventView({ events }: Known, key: string | null): GroupedEventView | null {
  const event = key === null ? undefined : events.get(key);
  return event === undefined ? null : { ...event, articles: event.articles.map(articleView) };
}
