import type { ArticleFilter, ArticleOrder } from "@/db/article-list";
import { listArticles } from "@/db/articles";
import type { Database } from "@/db/database";

/** One page of the list of articles as its screen asks for it; for the benchmark, which reaches no database itself. */
export function loadListedPage(
  { reader }: Database,
  filter: ArticleFilter,
  page: { readonly skip: number; readonly take: number },
  order?: ArticleOrder,
) {
  return listArticles(reader, filter, page, order);
}
