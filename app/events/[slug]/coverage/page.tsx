import type { Metadata } from "next";
import { analyseAgainAction } from "@/app/analysis/actions";
import {
  explainTermAction,
  noteSearchAction,
  placeArticleAction,
  placePartAction,
  removeSearchAction,
  undoAction,
} from "@/app/events/actions";
import { mergeEventsAction, moveArticleAction, splitEventAction } from "@/app/events/grouping/actions";
import { loadDone } from "@/app/events/grouping/load-done";
import { loadEventPage } from "@/app/events/load-event";
import { guardedPage } from "@/app/guard/guarded";
import { planGlossaryTermRemovalAction, removeGlossaryTermAction } from "@/app/removing/actions";
import { loadRemoved } from "@/app/removing/load-removed";
import { EventAnalysis } from "@/components/analysis/event-analysis";
import { ArticleRoles } from "@/components/events/article-roles";
import { CoverageForms } from "@/components/events/coverage-forms";
import { CoverageLedgerTable } from "@/components/events/coverage-ledger";
import { Glossary } from "@/components/events/glossary";
import { NoArticles } from "@/components/events/no-articles";
import { partAddress, PartPage } from "@/components/events/part-page";
import { SampleFrame } from "@/components/events/sample-frame";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";
import { ChangeForms } from "@/components/grouping/change-forms";
import { RemoveDialog } from "@/components/form/remove-dialog";
import { RemovedBar } from "@/components/page/removed-bar";
import { getEvent, listEvents, listGlossary } from "@/db/events";
import { listArticles } from "@/db/articles";
import { listOutlets } from "@/db/outlets";
import { loadEventState } from "@/workflows/analysis/load-analysis-state";

export const metadata: Metadata = { title: "Which articles are in?" };

/** As many articles as the form offers; more are found on their own page. */
const OFFERED_ARTICLES = 200;

/** Part 4: the ledger of the sample, and the forms that keep it. It describes the whole event, whatever is filtered. */
export default guardedPage("view-event", async (page) => {
  const { slug, search, comparison, input, evidence } = await loadEventPage(page, "/coverage");
  const { reader } = page.database;
  const event = await getEvent(reader, slug);
  const [terms, outlets, offered, events, analysis] = await Promise.all([
    listGlossary(reader, event.id),
    listOutlets(reader),
    listArticles(reader, {}, { skip: 0, take: OFFERED_ARTICLES }),
    listEvents(reader),
    loadEventState(reader, page.viewer, slug),
  ]);
  const here = partAddress(slug, "coverage", search);
  const selected = evidence?.address ?? null;
  const mayEdit = page.may("edit-event");
  const names = new Map(input.columns.map((column) => [column.key, column]));
  return (
    <PartPage part="coverage" event={comparison.event} search={search} sentence={comparison.coverage.sentence} switches={null}>
      <RemovedBar change={(await loadRemoved(page)) ?? (await loadDone(page, "grouping"))} undoAction={undoAction} />
      <EvidenceFrame opened={evidence} resting={<SampleFrame coverage={comparison.coverage} slug={slug} />}>
        {comparison.coverage.included.length > 0 ? null : (
          <NoArticles slug={slug}>
            Which outlets are in, with how many articles, words and days, will stand here, and which articles are about
            the event or its background. What was searched for and not found can be noted below at once.
          </NoArticles>
        )}
        <CoverageLedgerTable coverage={comparison.coverage} page={here} selected={selected} />
        <ArticleRoles articles={input.articles} columns={names} />
        <EventAnalysis slug={slug} kind={event.kind} state={analysis} analyseAgainAction={page.may("analyse-again") ? analyseAgainAction : null} />
        <Glossary
          terms={terms}
          removeButton={({ key, term }) =>
            page.may("remove-glossary-term") ? (
              <RemoveDialog
                isQuiet
                what={`the word “${term}”`}
                target={key}
                planAction={planGlossaryTermRemovalAction}
                removeAction={removeGlossaryTermAction}
              />
            ) : null
          }
        />
        {mayEdit ? (
          <CoverageForms
            slug={slug}
            isDossier={event.kind === "dossier"}
            outlets={outlets.map(({ key, name }) => ({ value: key, label: name }))}
            articles={offered.articles.map(({ key, headline, outlet }) => ({
              value: key,
              label: `${outlet?.name ?? "Unknown outlet"}: ${headline}`,
            }))}
            events={events
              .filter(({ kind }) => kind === "event")
              .map(({ slug: value, title, partOf }) => ({ value, label: title, isPart: partOf.includes(slug) }))}
            searches={comparison.coverage.searches}
            actions={{
              noteSearchAction,
              removeSearchAction,
              placeArticleAction,
              placePartAction,
              explainTermAction,
              undoAction,
            }}
          />
        ) : null}
        {event.kind === "dossier" || !mayEdit ? null : (
          <ChangeForms
            slug={slug}
            title={event.title}
            articles={input.articles.map(({ key, headline, column }) => ({
              value: key,
              label: `${names.get(column)?.name ?? "Unknown outlet"}: ${headline}`,
            }))}
            events={events
              .filter((other) => other.kind === "event" && other.slug !== slug)
              .map(({ slug: value, title }) => ({ value, label: title }))}
            actions={{ moveArticleAction, mergeEventsAction, splitEventAction, undoAction }}
          />
        )}
      </EvidenceFrame>
    </PartPage>
  );
});
