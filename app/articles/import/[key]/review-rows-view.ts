import type { RowView } from "@/components/import/review-view";
import { describeDates } from "@/domain/dates/format-date";
import type { Review, ReviewedItem } from "@/workflows/load-review";

/** The items of an import as rows, each leading to where it can be looked at. */
export function toRowViews({ import: record, items }: Review): readonly RowView[] {
  const path = `/articles/import/${record.key}`;
  const itemOfArticle = new Map(items.map(({ item }) => [item.articleKey, item.key]));
  return items.map(({ item, article }): RowView => {
    const isInReview = (item.state === "ready" || item.state === "doubtful") && item.articleKey !== null;
    const isSaved = item.state === "saved" || item.state === "attached";
    const { duplicateOf } = item;
    const otherItem = duplicateOf === null ? undefined : itemOfArticle.get(duplicateOf.key);
    return {
      key: item.key,
      state: item.state,
      title: article?.headline ?? item.name,
      isFileName: article === null,
      outlet: article?.outlet ?? null,
      note: noteOf(item, article),
      date: article === null ? null : describeDates(article),
      wordCount: article?.wordCount ?? null,
      href: isInReview
        ? `${path}?item=${item.key}#item-${item.key}`
        : isSaved && item.articleKey !== null
          ? `/articles/${item.articleKey}`
          : null,
      other:
        duplicateOf === null
          ? null
          : {
              headline: duplicateOf.headline,
              href:
                duplicateOf.isStaged && otherItem !== undefined
                  ? `${path}?item=${otherItem}#item-${otherItem}`
                  : `/articles/${duplicateOf.key}`,
            },
    };
  });
}

function noteOf(item: ReviewedItem["item"], article: ReviewedItem["article"]): string | null {
  if (item.state === "ready" || item.state === "saved") {
    return article?.proposedOutletName == null ? null : `Outlet proposed: ${article.proposedOutletName}`;
  }
  if (item.state === "duplicate") return `${item.message ?? ""} It is already here:`.trim();
  if (item.state === "left-out") return null;
  return item.message;
}
