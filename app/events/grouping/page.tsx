import type { Metadata } from "next";
import Link from "next/link";
import { undoAction } from "@/app/events/actions";
import { postUndo } from "@/app/events/post-undo";
import { guardedPage } from "@/app/guard/guarded";
import { GroupingDesk } from "@/components/grouping/grouping-desk";
import { GroupingEmpty } from "@/components/grouping/grouping-empty";
import { GroupingKinds } from "@/components/grouping/grouping-kinds";
import { GroupingWait } from "@/components/grouping/grouping-wait";
import { PageHead } from "@/components/page/page-head";
import { Pager } from "@/components/page/pager";
import { countGroupable, isGroupedUpToDate } from "@/db/groupings";
import { countOpenJobs } from "@/db/jobs";
import { GROUPING_METHOD } from "@/domain/suggestions/grouping-proposal";
import {
  acceptJoinsAction,
  acceptMergeAction,
  acceptMoveAction,
  acceptNewEventAction,
  acceptSplitAction,
  refuseProposalsAction,
} from "./actions";
import { groupingHref, readGroupingQuery } from "./grouping-query";
import { loadDone } from "./load-done";
import { loadGroupings } from "./load-groupings";
import { postGrouping } from "./post-grouping";

export const metadata: Metadata = { title: "Which articles belong together?" };

/** What the machine proposes about events, for people to answer. */
export default guardedPage("edit-event", async (page) => {
  const { reader } = page.database;
  const query = readGroupingQuery(page.searchParams);
  // Asked first: what is proposed while the cards are loaded must not be missed by a page that then stops looking.
  const [reading, isUpToDate, articles] = await Promise.all([
    countOpenJobs(reader, ["read-import-item", "analyse-version"]),
    isGroupedUpToDate(reader),
    countGroupable(reader),
  ]);
  const { cards, counts, pageCount } = await loadGroupings(reader, query);
  const isWaiting = reading > 0 || !isUpToDate;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <main id="main" className="wrap">
      <PageHead
        crumb={
          <Link prefetch={false} href="/">
            Events
          </Link>
        }
        heading="Which articles belong together?"
      >
        Proposed from words, names and days. Nothing of it is part of an event, or of any figure, before somebody says
        so.
      </PageHead>
      <GroupingWait reading={reading} isGrouping={!isUpToDate} />
      {total === 0 ? null : (
        <GroupingKinds counts={counts} chosen={query.kind} hrefOf={(kind) => groupingHref({ kind, page: 1 })} />
      )}
      {cards.length === 0 ? <GroupingEmpty articles={articles} isWaiting={isWaiting} isNarrowed={total > 0} /> : null}
      <GroupingDesk
        cards={cards}
        method={GROUPING_METHOD}
        undoAction={undoAction}
        actions={{
          acceptNewEventAction,
          acceptJoinsAction,
          acceptMoveAction,
          acceptMergeAction,
          acceptSplitAction,
          refuseProposalsAction,
          postGroupingAction: postGrouping,
        }}
        posted={{ postUndoAction: postUndo, here: groupingHref(query), done: await loadDone(page, "grouping") }}
      />
      <Pager
        page={query.page}
        pageCount={pageCount}
        hrefOf={(number) => groupingHref({ ...query, page: number })}
        label="Pages of the proposals"
      />
    </main>
  );
});
