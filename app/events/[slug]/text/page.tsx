import type { Metadata } from "next";
import { type LoadedEvent, loadEventPage } from "@/app/events/load-event";
import { loadSwitches } from "@/app/events/load-switches";
import { formatTextQuery, readTextQuery } from "@/app/events/text-query";
import { guardedPage } from "@/app/guard/guarded";
import { AnalysisProgress } from "@/components/analysis/analysis-progress";
import { QuotationsFrame } from "@/components/charts/shared-text/quotations-frame";
import { SharedPassagesFrame } from "@/components/charts/shared-text/shared-passages-frame";
import { TextNotes } from "@/components/charts/shared-text/text-notes";
import { WordsInCommonFrame } from "@/components/charts/shared-text/words-in-common-frame";
import { EventStart } from "@/components/events/event-start";
import { NotCompared } from "@/components/events/not-compared";
import { partAddress, PartPage } from "@/components/events/part-page";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";
import { twinAddress } from "@/components/evidence/evidence-href";
import { loadProgress } from "@/workflows/analysis/load-progress";
import { compareQuotationsOf } from "@/workflows/compare-parts/quotations";
import { compareSharedTextOf } from "@/workflows/compare-parts/shared-text";

export const metadata: Metadata = { title: "Which text do they share?" };

/** Part 7: passages that stand in several articles, who shares how much with whom, and quotations side by side. */
export default guardedPage("view-event", async (page) => {
  const loaded = await loadEventPage(page, "/text");
  const { slug, search, comparison, evidence } = loaded;
  const { database } = page;
  const [sharedText, quotations] = await Promise.all([
    compareSharedTextOf(database, loaded),
    compareQuotationsOf(database, loaded),
  ]);
  const pages = readTextQuery(page.searchParams);
  const path = `/events/${slug}/text`;
  const view = {
    page: partAddress(slug, "text", formatTextQuery(search, pages)),
    selected: evidence?.address ?? null,
    jsonTwin: twinAddress(path, search, "json"),
    csvTwin: (table: string) => twinAddress(path, `${search === "" ? "" : `${search}&`}table=${table}`, "csv"),
  };
  return (
    <PartPage
      part="text"
      event={comparison.event}
      search={search}
      sentence={null}
      switches={await loadSwitches(database.reader, loaded, path)}
    >
      {comparison.articles.length === 0 ? (
        <EventStart comparison={comparison} isFiltered={search !== ""} />
      ) : sharedText === null || quotations === null ? (
        <NotCompared
          comparison={comparison}
          progress={
            <AnalysisProgress
              progress={await loadProgress(database.reader, { of: "event", slug })}
              address={`/analysis/progress?event=${encodeURIComponent(slug)}`}
            />
          }
        />
      ) : (
        <EvidenceFrame opened={evidence} resting={<TextNotes background={backgroundLeftOut(loaded, path)} />}>
          <SharedPassagesFrame
            comparison={sharedText}
            number={pages.passages}
            hrefOf={(passages) => hrefOf(path, formatTextQuery(search, { ...pages, passages }), "passages")}
            view={view}
          />
          <WordsInCommonFrame comparison={sharedText} view={view} />
          <QuotationsFrame
            quotations={quotations}
            number={pages.page}
            hrefOf={(number) => hrefOf(path, formatTextQuery(search, { ...pages, page: number }), "quotations")}
            view={view}
          />
        </EvidenceFrame>
      )}
    </PartPage>
  );
});

/** The texts that the switch for roles hides: a quotation's document is often one of them. */
function backgroundLeftOut({ input, query, search }: LoadedEvent, path: string) {
  const count = input.articles.filter(({ role }) => role === "background").length;
  if (count === 0 || query.options.roles.includes("background")) return null;
  const parameters = new URLSearchParams(search);
  parameters.set("role", "both");
  return { count, href: `${path}?${parameters.toString()}` };
}

function hrefOf(path: string, search: string, anchor: string): string {
  return `${path}${search === "" ? "" : `?${search}`}#${anchor}`;
}
