import type { Metadata } from "next";
import Link from "next/link";
import { undoAction } from "@/app/data/actions";
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
import { listArticles } from "@/db/articles";
import { listEvents } from "@/db/events";
import { countOpenGroupings } from "@/db/groupings";
import { listOpenImports } from "@/db/imports";
import { listOutlets } from "@/db/outlets";
import { articlesHref, PAGE_SIZE, readArticleQuery, toFilter, UNKNOWN_OUTLET } from "./article-query";

export const metadata: Metadata = { title: "Articles" };

/** All articles, newest first, and what waits to become one. */
export default guardedPage("view-article", async (page) => {
  const { reader } = page.database;
  const query = readArticleQuery(page.searchParams);
  const [{ articles, total }, outlets, events, imports, removed, groupings] = await Promise.all([
    listArticles(reader, toFilter(query), { skip: (query.page - 1) * PAGE_SIZE, take: PAGE_SIZE }),
    listOutlets(reader),
    listEvents(reader),
    listOpenImports(reader),
    loadRemoved(page),
    countOpenGroupings(reader),
  ]);
  const isFiltered = articlesHref({ ...query, page: 1 }) !== "/articles";
  const pageCount = Math.ceil(total / PAGE_SIZE);
  const add = (
    <Link className="button primary" href="/articles/import">
      Add articles
    </Link>
  );
  return (
    <main id="main" className="wrap">
      <PageHead heading="Articles" side={add}>
        {total === 0
          ? null
          : `${total.toLocaleString("en")} ${total === 1 ? "article" : "articles"}${isFiltered ? " match" : ""}, newest first; undated ones last.`}
      </PageHead>
      <RemovedBar change={removed} undoAction={undoAction} />
      <WaitingImports imports={imports} />
      <WaitingGroupings count={groupings} />
      {total === 0 && !isFiltered ? (
        <EmptyPanel level={2} heading="No articles yet" action={{ href: "/articles/import", label: "Add articles" }}>
          Paste a page as you copied it, or drop saved ones. Parallax strikes out menus, share rows and comments, finds
          headline, outlet and date with the words that say so, and saves nothing before you have looked.
        </EmptyPanel>
      ) : (
        <>
          <ArticleFilters
            query={query}
            outlets={[
              ...outlets.map(({ key, name }) => ({ value: key, label: name })),
              { value: UNKNOWN_OUTLET, label: "Not known" },
            ]}
            events={events.map(({ slug, title }) => ({ value: slug, label: title }))}
          />
          {total === 0 ? (
            <EmptyPanel level={2} heading="Nothing matches" action={{ href: "/articles", label: "Show all articles" }}>
              The search looks at headlines only, for the words as they are typed.
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
    </main>
  );
});
