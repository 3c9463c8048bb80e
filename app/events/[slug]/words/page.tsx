import type { Metadata } from "next";
import { loadEventPage } from "@/app/events/load-event";
import { loadSwitches } from "@/app/events/load-switches";
import { formatWordsQuery, readWordsQuery } from "@/app/events/words-query";
import { guardedPage } from "@/app/guard/guarded";
import { AnalysisProgress } from "@/components/analysis/analysis-progress";
import { WordsCharts } from "@/components/charts/words/words-charts";
import { WordsNotes } from "@/components/charts/words/words-notes";
import { EventStart } from "@/components/events/event-start";
import { NotCompared } from "@/components/events/not-compared";
import { partAddress, PartPage } from "@/components/events/part-page";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";
import { GENRE_WORDS } from "@/domain/comparison/genre-words";
import { joinNames } from "@/domain/comparison/sentence-parts";
import { loadProgress } from "@/workflows/analysis/load-progress";
import { compareWordsOf } from "@/workflows/compare-parts/words";

export const metadata: Metadata = { title: "Which words does each use?" };

/** Part 5: what outlets call the same actor, which words are whose, and charged words by article. */
export default guardedPage("view-event", async (page) => {
  const loaded = await loadEventPage(page, "/words");
  const { slug, search, query, comparison, evidence } = loaded;
  const { reader } = page.database;
  const { outlet } = readWordsQuery(page.searchParams);
  const path = `/events/${slug}/words`;
  const [words, switches, progress] = await Promise.all([
    compareWordsOf(page.database, loaded, outlet),
    loadSwitches(reader, loaded, path),
    loadProgress(reader, { of: "event", slug }),
  ]);
  const analysis = (
    <AnalysisProgress progress={progress} address={`/analysis/progress?event=${encodeURIComponent(slug)}`} />
  );
  return (
    <PartPage part="words" event={comparison.event} search={search} sentence={null} switches={switches}>
      {comparison.articles.length === 0 ? (
        <EventStart comparison={comparison} isFiltered={search !== ""} />
      ) : words === null ? (
        <NotCompared comparison={comparison} progress={analysis} />
      ) : (
        <>
          {analysis}
          <EvidenceFrame opened={evidence} resting={<WordsNotes isDossier={comparison.event.kind === "dossier"} />}>
            <WordsCharts
              words={words}
              page={partAddress(slug, "words", formatWordsQuery(search, { outlet }))}
              selected={evidence?.address ?? null}
              hrefOf={(column) => `${path}?${formatWordsQuery(search, { outlet: column })}#keyness`}
              filter={joinNames(query.options.genres.map((genre) => GENRE_WORDS[genre].toLowerCase()))}
            />
          </EvidenceFrame>
        </>
      )}
    </PartPage>
  );
});
