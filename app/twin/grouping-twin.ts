import { readGroupingQuery } from "@/app/events/grouping/grouping-query";
import { loadGroupings } from "@/app/events/grouping/load-groupings";
import type { GroupedArticleView, GroupedEventView, GroupingCardView } from "@/components/grouping/grouping-view";
import { sayHeading } from "@/components/grouping/grouping-words";
import { GROUPING_METHOD } from "@/domain/suggestions/grouping-proposal";
import type { TwinLoader } from "./twins";

/** What is proposed about events and waits for an answer: one page of it, as the screen shows it. */
export const groupingTwin: TwinLoader = async ({ database }, _params, parameters) => {
  const query = readGroupingQuery(parameters);
  const { cards, counts, pageCount } = await loadGroupings(database.reader, query);
  return {
    data: { method: GROUPING_METHOD, counts, page: query.page, pageCount, proposals: cards },
    table: {
      columns: ["Kind", "Proposed", "Articles", "Into", "From", "Why", "Words they share"],
      rows: cards.flatMap((card) => linesOf(card).map((line) => [card.kind, sayHeading(card), ...line])),
    },
  };
};

/** Articles, where they would go, where they are, and why: a line for each article that is proposed for an event. */
function linesOf(card: GroupingCardView): readonly (readonly string[])[] {
  const line = (
    articles: readonly GroupedArticleView[],
    into: GroupedEventView | null,
    from: GroupedEventView | null,
    { why, words }: { readonly why: string; readonly words: readonly string[] },
  ) => [articles.map(({ key }) => key).join(" "), into?.slug ?? "", from?.slug ?? "", why, words.join("; ")];
  switch (card.kind) {
    case "new":
      return [line(card.articles, null, null, card)];
    case "join":
      return card.joins.map((join) => line([join.article], card.event, null, join));
    case "move":
      return [line([card.article], card.into, card.from, card)];
    case "merge":
      return [line(card.goes.articles, card.stays, card.goes, card)];
    case "split":
      return [line(card.leaving, null, card.event, card)];
  }
}
