import type { Metadata } from "next";
import Link from "next/link";
import { undoAction } from "@/app/events/actions";
import { loadEventPage } from "@/app/events/load-event";
import { guardedPage } from "@/app/guard/guarded";
import { loadRemoved } from "@/app/removing/load-removed";
import { NoArticles } from "@/components/events/no-articles";
import { PageHead } from "@/components/page/page-head";
import { RemovedBar } from "@/components/page/removed-bar";
import { FreezeForm } from "@/components/snapshots/freeze-form";
import { SnapshotList } from "@/components/snapshots/snapshot-list";
import { getEvent } from "@/db/events";
import { listSnapshots } from "@/db/snapshots";
import { describeOptions } from "@/domain/snapshots/describe-methods";
import { freezeComparisonAction } from "./actions";
import { readFrozenQuery } from "./frozen-query";

export const metadata: Metadata = { title: "Frozen comparisons" };

/** The frozen comparisons of an event, newest first, and the form that freezes the one that the address names. */
export default guardedPage("view-event", async (page) => {
  const { slug, search, comparison, input } = await loadEventPage(page, "/snapshots");
  const event = await getEvent(page.database.reader, slug);
  const query = readFrozenQuery(search);
  const snapshots = await listSnapshots(page.database.reader, event.id);
  const isEmpty = comparison.articles.length === 0;
  return (
    <main id="main" className="wrap">
      <PageHead
        crumb={
          <Link prefetch={false} href={`/events/${slug}${search === "" ? "" : `?${search}`}`}>
            {event.title}
          </Link>
        }
        heading="Frozen comparisons"
        isRuled={false}
      >
        What a comparison said at one moment, with its switches and how it came about: it can be cited, printed and
        checked, and nothing that happens later changes it.
      </PageHead>
      <RemovedBar change={await loadRemoved(page)} undoAction={undoAction} />
      {isEmpty ? (
        <NoArticles slug={slug} isHidden={input.articles.length > 0} allHref={`/events/${slug}/snapshots`}>
          Once there is something to compare, it can be frozen here; what was frozen is listed below, newest first.
        </NoArticles>
      ) : page.may("freeze-comparison") ? (
        <FreezeForm
          event={slug}
          search={query.search}
          title={event.title}
          describes={`${comparison.articles.length} of ${input.articles.length} articles. ${describeOptions(query.options)}`}
          action={freezeComparisonAction}
          undoAction={undoAction}
        />
      ) : (
        <p>Editors freeze comparisons. What they froze is listed here, newest first.</p>
      )}
      {isEmpty && snapshots.length === 0 ? null : <SnapshotList slug={slug} snapshots={snapshots} />}
    </main>
  );
});
