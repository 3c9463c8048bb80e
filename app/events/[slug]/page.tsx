import { loadEventPage } from "@/app/events/load-event";
import { loadSwitches } from "@/app/events/load-switches";
import { guardedPage, guardedTitle } from "@/app/guard/guarded";
import { AnalysisProgress } from "@/components/analysis/analysis-progress";
import { CoverageThumbnail } from "@/components/charts/coverage-thumbnail";
import { FramingThumbnail } from "@/components/charts/framing-thumbnail";
import { MissingThumbnail } from "@/components/charts/missing-thumbnail";
import { SharedTextThumbnail } from "@/components/charts/shared-text-thumbnail";
import { TimelineThumbnail } from "@/components/charts/timeline-thumbnail";
import { VoicesThumbnail } from "@/components/charts/voices/voices-thumbnail";
import { WordsThumbnail } from "@/components/charts/words-thumbnail";
import { SignKey } from "@/components/claims/sign-legend";
import { DossierParts } from "@/components/events/dossier-parts";
import { EventHeader } from "@/components/events/event-header";
import { EventStart } from "@/components/events/event-start";
import { Headlines } from "@/components/events/headlines";
import { OverviewClaims } from "@/components/events/overview-claims";
import { PartNav } from "@/components/events/part-nav";
import { PartTeaser } from "@/components/events/part-teaser";
import { TextsNotIncluded } from "@/components/events/texts-not-included";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";
import { Findings } from "@/components/findings/findings";
import { listAllRows } from "@/domain/comparison/list-all-rows";
import { findEvent, listDossiersOf, listEvents, getEvent } from "@/db/events";
import { countOpenReview } from "@/db/review-suggestions";
import { listTextLengths } from "@/db/text-lengths";
import { loadProgress } from "@/workflows/analysis/load-progress";
import { checkFindings } from "@/workflows/check-findings";
import { compareSharedTextOf } from "@/workflows/compare-parts/shared-text";
import { compareEventVoices } from "@/workflows/compare-parts/voices";
import { compareNamesOf } from "@/workflows/compare-parts/words";

export const generateMetadata = guardedTitle("view-event", async ({ database }, param) => {
  return (await findEvent(database.reader, param("slug")))?.title ?? null;
});

const NOT_COMPARED = "The texts have not been compared yet.";

/** The overview: three findings, the first rows of the matrix, the headlines, and the way into each question. */
export default guardedPage("view-event", async (page) => {
  const loaded = await loadEventPage(page);
  const { slug, search, comparison, evidence } = loaded;
  const { reader } = page.database;
  const event = await getEvent(reader, slug);
  const [waiting, dossiers, switches, events] = await Promise.all([
    countOpenReview(reader, page.viewer, {
      eventId: event.id,
      articleKeys: loaded.input.articles.map(({ key }) => key),
    }),
    listDossiersOf(reader, event.id),
    loadSwitches(reader, loaded, `/events/${slug}`),
    event.kind === "dossier" ? listEvents(reader) : [],
  ]);
  const names = await compareNamesOf(page.database, loaded);
  const voices = await compareEventVoices(page.database, loaded);
  const sharedText = await compareSharedTextOf(page.database, loaded);
  const lengths = await listTextLengths(
    reader,
    comparison.articles.map(({ key }) => key),
  );
  const { articles, matrix, framing, missing, coverage } = comparison;
  const hasClaims = matrix.rows.length + matrix.otherRows.length > 0;
  const here = { path: `/events/${slug}`, search };
  const selected = evidence?.address ?? null;
  const parts = events.filter(({ partOf }) => partOf.includes(slug));
  return (
    <main id="main">
      <div className="wrap">
        <EventHeader comparison={comparison} dossiers={dossiers} waiting={waiting} search={search} />
        <AnalysisProgress
          progress={await loadProgress(reader, { of: "event", slug })}
          address={`/analysis/progress?event=${encodeURIComponent(slug)}`}
        />
        {articles.length === 0 ? null : (
          <>
            {hasClaims ? (
              <Findings
                findings={comparison.findings}
                matrix={matrix}
                robustness={await checkFindings(page.database, loaded)}
                page={here}
                selected={selected}
              />
            ) : null}
            {switches}
          </>
        )}
      </div>
      {articles.length === 0 ? null : <PartNav kind={event.kind} slug={slug} search={search} current={null} />}
      <div className="wrap">
        <DossierParts parts={parts} />
        <TextsNotIncluded articles={articles} slug={slug} />
        <EventStart comparison={comparison} isFiltered={search !== ""} />
        {articles.length === 0 ? null : (
          <>
            <EvidenceFrame opened={evidence} resting={listAllRows(matrix).length === 0 ? null : <SignKey />}>
              <OverviewClaims matrix={matrix} page={here} selected={selected} />
              <Headlines
                headlines={comparison.headlines}
                allHref={`/events/${slug}/coverage${search === "" ? "" : `?${search}`}`}
                page={here}
                selected={selected}
              />
            </EvidenceFrame>
            {event.kind === "dossier" ? null : (
              <PartTeaser part="missing" kind="event" sentence={missing.sentence} slug={slug} search={search}>
                {matrix.rows.length === 0 ? null : <MissingThumbnail matrix={matrix} />}
              </PartTeaser>
            )}
            <PartTeaser
              part="timeline"
              kind={event.kind}
              sentence={comparison.timelineSentence}
              slug={slug}
              search={search}
            >
              <TimelineThumbnail headlines={comparison.headlines} />
            </PartTeaser>
            {event.kind === "dossier" ? null : (
              <PartTeaser part="framing" kind="event" sentence={framing.sentence} slug={slug} search={search}>
                {framing.n === 0 ? null : <FramingThumbnail framing={framing} />}
              </PartTeaser>
            )}
            <PartTeaser
              part="words"
              kind={event.kind}
              sentence={names?.sentence ?? NOT_COMPARED}
              slug={slug}
              search={search}
            >
              {names === null ? null : <WordsThumbnail names={names} />}
            </PartTeaser>
            <PartTeaser
              part="voices"
              kind={event.kind}
              sentence={voices?.sentence ?? NOT_COMPARED}
              slug={slug}
              search={search}
            >
              {voices === null ? null : <VoicesThumbnail voices={voices} />}
            </PartTeaser>
            <PartTeaser
              part="text"
              kind={event.kind}
              sentence={sharedText?.sentence ?? NOT_COMPARED}
              slug={slug}
              search={search}
            >
              {sharedText === null ? null : <SharedTextThumbnail comparison={sharedText} lengths={lengths} />}
            </PartTeaser>
            <PartTeaser part="coverage" kind={event.kind} sentence={coverage.sentence} slug={slug} search={search}>
              <CoverageThumbnail coverage={coverage} />
            </PartTeaser>
          </>
        )}
      </div>
    </main>
  );
});
