import type { Metadata } from "next";
import { addClaimAction } from "@/app/claims/actions";
import { undoAction } from "@/app/events/actions";
import { chooseClaims } from "@/app/events/choose-claims";
import { loadEventPage } from "@/app/events/load-event";
import { loadSwitches } from "@/app/events/load-switches";
import { guardedPage } from "@/app/guard/guarded";
import { loadRemoved } from "@/app/removing/load-removed";
import { AddClaim } from "@/components/claims/add-claim";
import { ClaimChoices } from "@/components/claims/claim-choices";
import { ClaimGrid } from "@/components/claims/claim-grid";
import { SignKey, SignLegend } from "@/components/claims/sign-legend";
import { EventStart } from "@/components/events/event-start";
import { partAddress, PartPage } from "@/components/events/part-page";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";
import { RemovedBar } from "@/components/page/removed-bar";
import { inNumber } from "@/domain/comparison/sentence-parts";

export const metadata: Metadata = { title: "What does each say happened?" };

/** Part 1: every claim of the event, by outlet. */
export default guardedPage("view-event", async (page) => {
  const loaded = await loadEventPage(page, "/claims");
  const { slug, search, query, comparison, evidence } = loaded;
  const { event, matrix, columns } = comparison;
  const here = partAddress(slug, "claims", search);
  const { rows, otherRows } = chooseClaims(matrix, query);
  const total = matrix.rows.length + matrix.otherRows.length;
  const shown = rows.length + otherRows.length;
  return (
    <PartPage
      part="claims"
      event={event}
      search={search}
      sentence={matrix.sentence}
      switches={await loadSwitches(page.database.reader, loaded, here.path)}
    >
      <RemovedBar change={await loadRemoved(page)} undoAction={undoAction} />
      {total === 0 ? (
        <EventStart comparison={comparison} isFiltered={search !== ""} />
      ) : (
        <EvidenceFrame opened={evidence} resting={<SignKey />}>
          <ClaimChoices page={here} sort={query.sort} show={query.show} shown={shown} total={total} />
          <SignLegend />
          <ClaimGrid
            label={`${shown} claims by ${columns.length} ${inNumber(columns.length, "outlet")}`}
            columns={columns}
            rows={rows}
            otherRows={otherRows}
            page={here}
            selected={evidence?.address ?? null}
            orderText={ORDERS[query.sort]}
          />
        </EvidenceFrame>
      )}
      <AddClaim
        slug={slug}
        articles={comparison.headlines.map(({ article, column }) => ({
          key: article.key,
          label: `${column.letters} ${article.headline}`,
        }))}
        isOpen={total === 0}
        addAction={addClaimAction}
        undoAction={undoAction}
      />
    </PartPage>
  );
});

const ORDERS = {
  disagreement: "Conflicts first, then by disagreement",
  statement: "By statement",
  carried: "Those that most articles carry first",
} as const;
