import type { Metadata } from "next";
import Link from "next/link";
import { guardedPage } from "@/app/guard/guarded";
import { AnalysisProgress } from "@/components/analysis/analysis-progress";
import { AddAnother } from "@/components/import/add-another";
import { ImportEvent } from "@/components/import/import-event";
import { ReadingProgress } from "@/components/import/reading-progress";
import { ReviewSections } from "@/components/import/review-sections";
import { ReviewTally } from "@/components/import/review-tally";
import type { ReviewActions } from "@/components/import/review-view";
import { SaveBar } from "@/components/import/save-bar";
import { WhatNow } from "@/components/import/what-now";
import { PageHead } from "@/components/page/page-head";
import { listEvents } from "@/db/events";
import { formatDate } from "@/domain/dates/format-date";
import { loadProgress } from "@/workflows/analysis/load-progress";
import { loadReview } from "@/workflows/load-review";
import {
  attachAnyway,
  chooseImportEvent,
  discard,
  keepAsOwnArticle,
  leaveOut,
  readLongText,
  revise,
  saveImport,
  searchOutlets,
  settle,
} from "../actions";
import { toOpenItemView } from "./open-item-view";
import { toRowViews } from "./review-rows-view";

export const metadata: Metadata = { title: "Review import" };

const actions: ReviewActions = {
  settleAction: settle,
  reviseAction: revise,
  searchAction: searchOutlets,
  leaveOutAction: leaveOut,
  keepAction: keepAsOwnArticle,
  attachAction: attachAnyway,
  readAction: readLongText,
};

/** What was read from an import, for a person to look at before anything is saved: the doubtful first. */
export default guardedPage("import-articles", async ({ database: { reader }, param, query }) => {
  const importKey = param("key");
  const review = await loadReview(reader, { importKey, item: query("item") ?? null });
  const { counts, items, opened } = review;
  const { state, event, createdAt } = review.import;
  const isOpen = state === "open";
  const total = items.length;
  // Attached, duplicate and failed pages leave nothing to save.
  const hasWork = isOpen && counts.waiting + counts.long + counts.ready + counts.doubtful + counts["left-out"] > 0;
  const crumb = (
    <>
      <Link href="/articles">Articles</Link>
      <span>
        Import of {formatDate(createdAt.slice(0, 10))}, {total} {total === 1 ? "page" : "pages"}
      </span>
    </>
  );
  return (
    <main id="main" className="wrap">
      <PageHead
        crumb={crumb}
        heading={state === "discarded" ? "Thrown away" : <ReviewTally counts={counts} />}
        side={
          hasWork ? (
            <SaveBar
              importKey={importKey}
              ready={counts.ready}
              total={total}
              waiting={counts.waiting}
              hasSaved={counts.saved + counts.attached > 0}
              saveAction={saveImport}
              discardAction={discard}
            />
          ) : undefined
        }
      >
        {state === "discarded" ? "Nothing of this import was kept." : null}
      </PageHead>
      {isOpen && counts.waiting > 0 ? (
        <ReadingProgress importKey={importKey} total={total} waiting={counts.waiting} />
      ) : null}
      {hasWork ? (
        <ImportEvent
          importKey={importKey}
          event={event?.slug ?? null}
          events={await listEvents(reader)}
          chooseAction={chooseImportEvent}
        />
      ) : (
        <>
          <AnalysisProgress
            progress={await loadProgress(reader, { of: "import", key: importKey })}
            address={`/analysis/progress?import=${encodeURIComponent(importKey)}`}
          />
          <WhatNow event={event} />
        </>
      )}
      {isOpen ? <AddAnother importKey={importKey} /> : null}
      <ReviewSections
        counts={counts}
        rows={toRowViews(review)}
        opened={opened === null || !isOpen ? null : toOpenItemView(opened, event?.title ?? null)}
        isOpen={isOpen}
        importPath={`/articles/import/${importKey}`}
        actions={actions}
      />
    </main>
  );
});
