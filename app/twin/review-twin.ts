import { readReviewQuery } from "@/app/events/[slug]/review/review-query";
import { isInReview } from "@/domain/suggestions/review-queue";
import { loadReview } from "@/workflows/review/load-review";
import type { TwinLoader } from "./twins";

/** What is proposed for an event, as its review lists it: places and states, never a coding. */
export const reviewTwin: TwinLoader = async ({ database, viewer }, { slug = "" }, parameters) => {
  const query = readReviewQuery(parameters);
  const { event, rows, progress, machine } = await loadReview(database.reader, viewer, { slug, ...query });
  const listed = rows.filter((row) => isInReview(row, query.filter));
  return {
    data: { event: { slug: event.slug, title: event.title }, progress, machine, suggestions: listed },
    table: {
      columns: ["Suggestion", "Kind", "Method", "About", "Articles", "Starts at", "Order (0 to 1)", "State"],
      rows: listed.map(({ key, kind, method, label, articles, start, score, state }) => [
        key,
        kind,
        method,
        label,
        articles.join(" "),
        start ?? "",
        score,
        state,
      ]),
    },
  };
};
