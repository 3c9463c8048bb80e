import type { Metadata } from "next";
import Link from "next/link";
import { undoAction } from "@/app/data/actions";
import { saveViewAction } from "@/app/search/actions";
import { guardedPage } from "@/app/guard/guarded";
import { loadRemoved } from "@/app/removing/load-removed";
import { ArticleFilters } from "@/components/articles/article-filters";
import { ArticleList } from "@/components/articles/article-list";
import { WaitingGroupings } from "@/components/grouping/waiting-groupings";
import { WaitingImports } from "@/components/import/waiting-imports";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import { RemovedBar } from "@/components/page/removed-bar";
import { Pager } from "@/components/page/pager";
import { SaveView } from "@/components/views/save-view";
import { listArticles } from "@/db/articles";
import { countOpenGroupings } from "@/db/groupings";
import { listOpenImports } from "@/db/imports";
import { articlesHref, PAGE_SIZE, readArticleQuery, toFilter, toOrder } from "./article-query";
import { loadFilterChoices } from "./load-filter-choices";

export const metadata: Metadata = { title: "Articles" };

/** All articles, newest first or as asked for, and what waits to become one. */
export default guardedPage("view-article", async (page) => {
  const { reader } = page.database;
  const query = readArticleQuery(page.searchParams);
  const here = { skip: (query.page - 1) * PAGE_SIZE, take: PAGE_SIZE };
  const [{ articles, total }, choices, imports, removed, groupings] = await Promise.all([
    listArticles(reader, toFilter(query), here, toOrder(query)),
    loadFilterChoices(reader),
    listOpenImports(reader),
    loadRemoved(page),
    countOpenGroupings(reader),
  ]);
  const isFiltered = articlesHref({ ...query, order: "", page: 1 }) !== "/articles";
  const pageCount = Math.ceil(total / PAGE_SIZE);
  const add = (
    <Link className="button primary" href="/articles/import">
      Add articles
    </Link>
  );
  return (
    <main id="main" className="wrap">
      <PageHead heading="Articles" side={page.may("import-articles") ? add : null}>
        {total === 0
          ? null
          : `${total.toLocaleString("en")} ${total === 1 ? "article" : "articles"}${isFiltered ? " match" : ""}, ${ORDERED[toOrder(query)]}.`}
      </PageHead>
      <RemovedBar change={removed} undoAction={undoAction} />
      {page.may("import-articles") ? <WaitingImports imports={imports} /> : null}
      {page.may("edit-event") ? <WaitingGroupings count={groupings} /> : null}
      {total === 0 && !isFiltered ? (
        <EmptyPanel
          level={2}
          heading="No articles yet"
          action={{ href: "/articles/import", label: "Add articles", needs: "import-articles" }}
        >
          Paste a page as you copied it, or drop saved ones. Parallax strikes out menus, share rows and comments, finds
          headline, outlet and date with the words that say so, and saves nothing before you have looked.
        </EmptyPanel>
      ) : (
        <>
          <ArticleFilters query={query} {...choices} />
          {total === 0 ? (
            <EmptyPanel level={2} heading="Nothing matches" action={{ href: "/articles", label: "Show all articles" }}>
              This looks at headlines only, for the words as they are typed; the search above looks through texts as
              well.
            </EmptyPanel>
          ) : (
            <ArticleList articles={articles} />
          )}
        </>
      )}
      <Pager
        page={query.page}
        pageCount={pageCount}
        hrefOf={(number) => articlesHref({ ...query, page: number })}
        label="Pages of the list"
      />
      {total === 0 || !page.may("save-view") ? null : (
        <SaveView saveAction={saveViewAction} undoAction={undoAction} what="this list" />
      )}
    </main>
  );
});

const ORDERED = {
  newest: "newest first; undated ones last",
  oldest: "oldest first; undated ones last",
  headline: "by headline",
} as const;
