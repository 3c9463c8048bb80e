import type { Metadata } from "next";
import { loadEventPage } from "@/app/events/load-event";
import { loadSwitches } from "@/app/events/load-switches";
import { guardedPage } from "@/app/guard/guarded";
import { AnalysisProgress } from "@/components/analysis/analysis-progress";
import { VoiceDefinitions } from "@/components/charts/voices/voice-definitions";
import { VoicesCharts } from "@/components/charts/voices/voices-charts";
import { EventStart } from "@/components/events/event-start";
import { NotCompared } from "@/components/events/not-compared";
import { partAddress, PartPage } from "@/components/events/part-page";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";
import { GENRE_WORDS } from "@/domain/comparison/genre-words";
import { joinNames } from "@/domain/comparison/sentence-parts";
import { loadProgress } from "@/workflows/analysis/load-progress";
import { compareEventVoices } from "@/workflows/compare-parts/voices";

export const metadata: Metadata = { title: "Who gets to speak?" };

/** Part 6: whose statements each article carries, in how many of their own words, and how they are introduced. */
export default guardedPage("view-event", async (page) => {
  const loaded = await loadEventPage(page, "/voices");
  const { slug, search, query, comparison, evidence } = loaded;
  const { reader } = page.database;
  const [voices, switches, progress] = await Promise.all([
    compareEventVoices(page.database, loaded),
    loadSwitches(reader, loaded, `/events/${slug}/voices`),
    loadProgress(reader, { of: "event", slug }),
  ]);
  const analysis = (
    <AnalysisProgress progress={progress} address={`/analysis/progress?event=${encodeURIComponent(slug)}`} />
  );
  const genres = joinNames(query.options.genres.map((genre) => GENRE_WORDS[genre].toLowerCase()));
  return (
    <PartPage part="voices" event={comparison.event} search={search} sentence={null} switches={switches}>
      {comparison.articles.length === 0 ? (
        <EventStart comparison={comparison} isFiltered={search !== ""} />
      ) : voices === null ? (
        <NotCompared comparison={comparison} progress={analysis} />
      ) : (
        <>
          {analysis}
          <EvidenceFrame opened={evidence} resting={<VoiceDefinitions />}>
            <VoicesCharts
              voices={voices}
              page={partAddress(slug, "voices", search)}
              selected={evidence?.address ?? null}
              filter={genres}
            />
          </EvidenceFrame>
        </>
      )}
    </PartPage>
  );
});
