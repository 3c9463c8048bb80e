import { describeDates } from "@/domain/dates/format-date";
import { loadReview, NO_ITEM } from "@/workflows/load-review";
import type { TwinLoader } from "@/app/twin/twins";

/** An import: what was read from each page, and how far the reading is. */
export const importTwin: TwinLoader = async ({ database }, { key = "" }) => {
  const { import: record, counts, items } = await loadReview(database.reader, { importKey: key, item: NO_ITEM });
  const { id: _id, coderId: _coderId, event, ...fields } = record;
  const rows = items.map(({ item, article }) => ({
    key: item.key,
    name: item.name,
    state: item.state,
    message: item.message,
    article: item.articleKey,
    headline: article?.headline ?? null,
    outlet: article?.outlet?.key ?? null,
    outletProposal: article?.proposedOutletName ?? null,
    published: article === null ? null : describeDates(article),
    words: article?.wordCount ?? null,
    duplicateOf: item.duplicateOf?.key ?? null,
  }));
  return {
    data: { ...fields, event: event?.slug ?? null, counts, items: rows },
    table: {
      columns: ["File", "State", "Message", "Article", "Headline", "Outlet", "Proposed outlet", "Published", "Words"],
      rows: rows.map((row) => [
        row.name,
        row.state,
        row.message ?? "",
        row.article ?? "",
        row.headline ?? "",
        row.outlet ?? "",
        row.outletProposal ?? "",
        row.published ?? "",
        row.words ?? "",
      ]),
    },
  };
};
