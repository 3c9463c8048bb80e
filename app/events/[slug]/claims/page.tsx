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
import { listAllRows } from "@/domain/comparison/list-all-rows";
import { inNumber } from "@/domain/comparison/sentence-parts";

export const metadata: Metadata = { title: "What does each say happened?" };

/** Part 1: every claim of the event, by outlet. */
export default guardedPage("view-event", async (page) => {
  const loaded = await loadEventPage(page, "/claims");
  const { slug, search, query, comparison, evidence } = loaded;
  const { event, matrix, columns } = comparison;
  const here = partAddress(slug, "claims", search);
  const chosen = chooseClaims(matrix, query);
  const { rows, otherRows } = chosen;
  const suggestedRows = chosen.suggestedRows.slice(0, MOST_SUGGESTED);
  const total = listAllRows(matrix).length;
  const shown = rows.length + otherRows.length + suggestedRows.length;
  return (
    <PartPage
      part="claims"
      event={event}
      search={search}
      sentence={`${matrix.sentence} ${matrix.suggestedSentence}`.trim()}
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
            suggestedRows={suggestedRows}
            suggestedTotal={chosen.suggestedRows.length}
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

/** A large event has hundreds of proposals, those of many articles first; the twins hold all of them. */
const MOST_SUGGESTED = 60;

const ORDERS = {
  disagreement: "Conflicts first, then by disagreement",
  statement: "By statement",
  carried: "Those that most articles carry first",
} as const;
