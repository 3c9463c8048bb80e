import Link from "next/link";
import { permanentRedirect } from "next/navigation";
import { addCoderAction, chooseCoderAction, renameCoderAction, undoAction } from "@/app/coders/actions";
import { postCoder } from "@/app/coders/post-coder";
import { postUndo } from "@/app/events/post-undo";
import { guardedPage, guardedTitle } from "@/app/guard/guarded";
import { AnalysisProgress } from "@/components/analysis/analysis-progress";
import { CoderChooser } from "@/components/coding/coder-chooser";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import { CoderByPost } from "@/components/review/coder-by-post";
import script from "@/components/page/needs-script.module.css";
import { ReviewDesk } from "@/components/review/review-desk";
import { ReviewFilters } from "@/components/review/review-filters";
import { ReviewProgress } from "@/components/review/review-progress";
import { ReviewStart } from "@/components/review/review-start";
import styles from "@/components/review/review-page.module.css";
import { listCoders } from "@/db/coders";
import { findEvent, findMovedEvent } from "@/db/events";
import { methodName } from "@/domain/suggestions/review-queue";
import { loadReview } from "@/workflows/review/load-review";
import { acceptAttributionAction, acceptClaimAction, acceptFrameAction, rejectAction } from "./actions";
import { loadDesk } from "./load-desk";
import { postDecision } from "./post-decision";
import { readReviewQuery, reviewHref } from "./review-query";

export const generateMetadata = guardedTitle("view-event", async ({ database }, param) => {
  const event = await findEvent(database.reader, param("slug"));
  return event === null ? null : `Review: ${event.title}`;
});

/** One suggestion after the other, for a person to accept, correct or reject. */
export default guardedPage("view-event", async (page) => {
  const { reader } = page.database;
  const slug = page.param("slug");
  if ((await findEvent(reader, slug)) === null) {
    const moved = await findMovedEvent(reader, slug);
    if (moved !== null) permanentRedirect(`/events/${moved}/review`);
  }
  const query = readReviewQuery(page.searchParams);
  const review = await loadReview(reader, page.viewer, { slug, ...query });
  const [desk, coders] = await Promise.all([loadDesk(page, review, query), listCoders(reader)]);
  const { event, articles, rows, progress, machine } = review;
  const { kind, article, method, state } = query.filter;
  const mayDecide = page.may("code-article");
  const actions = {
    acceptFrameAction,
    acceptAttributionAction,
    acceptClaimAction,
    rejectAction,
    undoAction,
    postDecisionAction: postDecision,
    postUndoAction: postUndo,
  };
  return (
    <main id="main" className="wrap">
      <PageHead
        crumb={
          <Link prefetch={false} href={`/events/${slug}`}>
            {event.title}
          </Link>
        }
        heading="Review what is proposed"
      >
        Methods propose, you decide. Nothing of this counts before a person has taken it over.
      </PageHead>
      {rows.length === 0 ? null : (
        <div className={styles.bar}>
          <ReviewProgress progress={progress} />
          <ReviewFilters
            path={`/events/${slug}/review`}
            filter={query.filter}
            articles={articles.map(({ key, headline }) => ({ key, label: headline }))}
            methods={[...new Set(rows.map((row) => methodName(row.method)))]}
          />
        </div>
      )}
      {page.coder !== null || !page.may("choose-coder") ? null : (
        <section className={styles.coder} aria-labelledby="coder-heading">
          <h2 id="coder-heading">Who decides?</h2>
          <p>Whatever is taken over belongs to a person. Choose who is at work in this browser.</p>
          <div className={script.needsScript}>
            <CoderChooser
              coder={null}
              coders={coders.map(({ key, name }) => ({ key, name }))}
              actions={{ chooseCoderAction, addCoderAction, renameCoderAction, undoAction }}
            />
          </div>
          <noscript>
            <CoderByPost coders={coders} next={reviewHref(slug, query.filter, query.at)} postCoderAction={postCoder} />
          </noscript>
        </section>
      )}
      <AnalysisProgress progress={machine} address={`/analysis/progress?event=${encodeURIComponent(slug)}`} />
      {review.isLost ? (
        <p className={styles.note}>
          The suggestion of this address is not here any more: its text has been read again since, or somebody else has
          decided on it. This is the first one of the list.
        </p>
      ) : null}
      {mayDecide || desk === null ? null : (
        <EmptyPanel
          level={2}
          heading="These wait for a coder"
          action={{ label: "See the comparison", href: `/events/${slug}` }}
        >
          Coders decide on what methods propose. Whatever they take over stands in the comparison, under their names.
        </EmptyPanel>
      )}
      {desk === null || !mayDecide ? null : <ReviewDesk view={desk} actions={actions} />}
      {desk === null || progress.decided === progress.total ? (
        <ReviewStart
          slug={slug}
          hasTexts={articles.some(({ hasText }) => hasText)}
          isAtWork={machine.phase !== "done"}
          progress={progress}
          isNarrowed={kind !== null || article !== null || method !== null || state !== "open"}
        />
      ) : null}
    </main>
  );
});
