import type { Metadata } from "next";
import { undoAction } from "@/app/data/actions";
import { removeViewAction, renameViewAction, saveViewAction } from "@/app/search/actions";
import { guardedPage } from "@/app/guard/guarded";
import { loadFilterChoices } from "@/app/articles/load-filter-choices";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import { Pager } from "@/components/page/pager";
import { KindTabs } from "@/components/search/kind-tabs";
import { NoHits } from "@/components/search/no-hits";
import { SearchForm } from "@/components/search/search-form";
import { SearchResults } from "@/components/search/search-results";
import { SearchTwins } from "@/components/search/search-twins";
import { SaveView } from "@/components/views/save-view";
import { SavedViews } from "@/components/views/saved-views";
import { ViewLinks } from "@/components/views/view-links";
import { listSavedViews } from "@/db/saved-views";
import { loadSearch } from "./load-search";
import { searchHref } from "./search-query";

export const metadata: Metadata = { title: "Search" };

/** Articles, claims, notes and events by their words; without words what can be looked for, and the saved views. */
export default guardedPage("view-article", async (page) => {
  const { reader } = page.database;
  const [shown, choices, views] = await Promise.all([
    loadSearch(page, page.searchParams),
    loadFilterChoices(reader),
    listSavedViews(reader),
  ]);
  const { query, unreadable, allHref, result, isEmptyWorkspace } = shown;
  return (
    <main id="main" className="wrap">
      <PageHead
        heading="Search"
        isRuled={false}
        side={result === null ? null : <SearchTwins search={searchHref(query).split("?")[1] ?? ""} />}
      >
        {result === null ? "The texts and headlines of articles, claims, notes and events." : result.sentence}
      </PageHead>
      {isEmptyWorkspace ? (
        <EmptyPanel
          level={2}
          heading="No articles yet"
          action={{ href: "/articles/import", label: "Add articles", needs: "import-articles" }}
        >
          There is no text here to look through. Once articles have been added, any sentence of theirs is found by its
          words, and with it what people marked there.
        </EmptyPanel>
      ) : (
        <SearchForm query={query} {...choices} unreadable={unreadable} allHref={allHref} />
      )}
      {result === null || isEmptyWorkspace ? null : (
        <>
          <KindTabs {...result.tabs} />
          {result.noHits === null ? (
            <SearchResults {...result.found} hrefs={result.tabs.hrefs} />
          ) : (
            <NoHits {...result.noHits} />
          )}
          <Pager {...result.pages} label="Pages of hits" />
          {page.may("save-view") ? (
            <SaveView saveAction={saveViewAction} undoAction={undoAction} what="this search" />
          ) : null}
        </>
      )}
      {page.may("save-view") ? (
        <SavedViews
          views={views}
          renameAction={renameViewAction}
          removeAction={removeViewAction}
          undoAction={undoAction}
        />
      ) : (
        <ViewLinks views={views} />
      )}
    </main>
  );
});
