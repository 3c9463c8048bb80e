import type { Metadata } from "next";
import Link from "next/link";
import { loadEventPage } from "@/app/events/load-event";
import { guardedPage } from "@/app/guard/guarded";
import { AnalysisProgress } from "@/components/analysis/analysis-progress";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import { ChooseArticles } from "@/components/side-by-side/choose-articles";
import { readSideBySideQuery } from "@/components/side-by-side/side-by-side-address";
import { TiesFrame } from "@/components/side-by-side/ties-frame";
import { loadProgress } from "@/workflows/analysis/load-progress";
import { compareSideBySide } from "@/workflows/compare-parts/side-by-side";

export const metadata: Metadata = { title: "Two articles side by side" };

/** Two articles of an event or a dossier beside each other, with what both have. */
export default guardedPage("view-event", async (page) => {
  const loaded = await loadEventPage(page, "/read");
  const { slug, search, comparison, evidence } = loaded;
  const { event, options } = comparison;
  const query = readSideBySideQuery(page.query);
  const found = await compareSideBySide(page.database, loaded, query);
  const address = `/events/${slug}${search === "" ? "" : `?${search}`}`;
  return (
    <main id="main">
      <div className="wrap">
        <PageHead
          crumb={
            <Link prefetch={false} href={address}>
              {event.title}
            </Link>
          }
          heading="Two articles side by side"
          isRuled={false}
        />
        {found === null ? (
          <EmptyPanel
            level={2}
            heading="There are no two articles to read"
            action={
              search === ""
                ? { label: "Add an article", href: `/articles/import?event=${slug}`, needs: "import-articles" }
                : { label: "Show all articles", href: `/events/${slug}/read` }
            }
          >
            {search === ""
              ? "Two articles of this event stand beside each other here once it has them."
              : "The switches leave fewer than two articles."}
          </EmptyPanel>
        ) : (
          <>
            <ChooseArticles slug={slug} search={search} query={query} comparison={found.comparison} />
            {found.comparison.counts.text === null ? (
              <AnalysisProgress
                progress={await loadProgress(page.database.reader, { of: "event", slug })}
                address={`/analysis/progress?event=${encodeURIComponent(slug)}`}
              />
            ) : null}
            <TiesFrame
              slug={slug}
              search={search}
              query={query}
              options={options}
              comparison={found.comparison}
              texts={found.texts}
              opened={evidence}
            />
          </>
        )}
      </div>
    </main>
  );
});
