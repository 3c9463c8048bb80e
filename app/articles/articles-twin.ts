import type { TwinLoader } from "@/app/twin/twins";
import { listArticles } from "@/db/articles";
import { describeDates } from "@/domain/dates/format-date";
import { PAGE_SIZE, readArticleQuery, toFilter, toOrder } from "./article-query";

/** One page of the article list, for the same query. */
export const articlesTwin: TwinLoader = async ({ database: { reader } }, _params, search) => {
  const query = readArticleQuery(search);
  const page = { skip: (query.page - 1) * PAGE_SIZE, take: PAGE_SIZE };
  const { articles, total } = await listArticles(reader, toFilter(query), page, toOrder(query));
  return {
    data: { total, order: toOrder(query), page: query.page, pageSize: PAGE_SIZE, articles },
    table: {
      columns: ["Article", "Headline", "Outlet", "Published", "Genre", "Words", "Text stored", "Events"],
      rows: articles.map((article) => [
        article.key,
        article.headline,
        article.outlet?.name ?? "",
        describeDates(article),
        article.genre,
        article.wordCount,
        article.hasText ? "yes" : "no",
        article.events.map(({ title }) => title).join("; "),
      ]),
    },
  };
};
