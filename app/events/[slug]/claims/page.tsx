import type { Metadata } from "next";
import { addClaimAction } from "@/app/claims/actions";
import { undoAction } from "@/app/events/actions";
import { formatClaimsQuery, readClaimsQuery } from "@/app/events/claims-query";
import { loadConflict } from "@/app/events/load-conflicts";
import { loadEventPage } from "@/app/events/load-event";
import { loadSwitches } from "@/app/events/load-switches";
import { DONE } from "@/app/events/posted";
import { postUndo } from "@/app/events/post-undo";
import { guardedPage } from "@/app/guard/guarded";
import { loadRemoved } from "@/app/removing/load-removed";
import { AddClaim } from "@/components/claims/add-claim";
import { ClaimChoices } from "@/components/claims/claim-choices";
import { ClaimGrid } from "@/components/claims/claim-grid";
import { ConflictStrip } from "@/components/claims/conflict-pair";
import { SignKey, SignLegend } from "@/components/claims/sign-legend";
import { EventStart } from "@/components/events/event-start";
import { partAddress, PartPage } from "@/components/events/part-page";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";
import { RemovedBar } from "@/components/page/removed-bar";
import { UndoBar } from "@/components/page/undo-bar";
import { findDoneChange } from "@/db/done-change";
import { chooseMatrix } from "@/domain/comparison/matrix/choose-matrix";
import type { ClaimChoice } from "@/domain/comparison/matrix/claim-choice";
import { SORT_WORDS } from "@/domain/comparison/matrix/describe-choice";
import { capitalise, inNumber } from "@/domain/comparison/sentence-parts";

export const metadata: Metadata = { title: "What does each say happened?" };

/** Part 1: every claim of the event, by outlet. */
export default guardedPage("view-event", async (page) => {
  const loaded = await loadEventPage(page, "/claims");
  const { slug, search, comparison, evidence } = loaded;
  const { event, matrix, columns } = comparison;
  const choice = readClaimsQuery(page.searchParams);
  const chosen = chooseMatrix(matrix, choice);
  const here = partAddress(slug, "claims", formatClaimsQuery(search, choice));
  const hrefOf = (other: ClaimChoice) => addressOf(here.path, formatClaimsQuery(search, other));
  const suggestedRows = chosen.suggestedRows.slice(0, MOST_SUGGESTED);
  const drawn = chosen.rows.length + chosen.otherRows.length + suggestedRows.length;
  const doneKey = page.may("undo-change") ? page.query(DONE) : undefined;
  const done =
    doneKey === undefined
      ? null
      : await findDoneChange(page.database.reader, doneKey, { actions: ["claim-from-passage"] });
  const inConflict = matrix.rows.filter((row) => row.inConflict);
  const conflicts = await Promise.all(
    inConflict.slice(0, MOST_CONFLICTS).map((row) => loadConflict(page.database, loaded, row)),
  );
  return (
    <PartPage
      part="claims"
      event={event}
      search={search}
      sentence={`${matrix.sentence} ${matrix.suggestedSentence}`.trim()}
      switches={await loadSwitches(page.database.reader, loaded, here.path)}
    >
      <RemovedBar change={await loadRemoved(page)} undoAction={undoAction} />
      {done === null ? null : (
        <UndoBar change={done} undoAction={undoAction} post={{ action: postUndo, next: here.path }} />
      )}
      {chosen.total === 0 ? (
        <EventStart comparison={comparison} isFiltered={search !== ""} />
      ) : (
        <EvidenceFrame opened={evidence} resting={<SignKey />}>
          <ClaimChoices
            path={here.path}
            search={search}
            choice={choice}
            columns={columns}
            shown={chosen.shown}
            total={chosen.total}
            hrefOf={hrefOf}
            walkHref={
              page.may("check-claim") && matrix.rows.some(({ notChecked }) => notChecked > 0)
                ? `${here.path}/check`
                : null
            }
          />
          <ConflictStrip
            conflicts={conflicts.filter((conflict) => conflict !== null)}
            total={inConflict.length}
            allHref={hrefOf({ ...choice, state: "conflict" })}
            isOpen={choice.state === "conflict"}
          />
          <SignLegend />
          {drawn === 0 ? (
            <p>No claim is like that. Ask for less above, or show all {chosen.total}.</p>
          ) : (
            <ClaimGrid
              label={`${drawn} claims by ${columns.length} ${inNumber(columns.length, "outlet")}`}
              columns={columns}
              rows={chosen.rows}
              groups={chosen.groups}
              otherRows={chosen.otherRows}
              suggestedRows={suggestedRows}
              suggestedTotal={chosen.suggestedRows.length}
              page={here}
              selected={evidence?.address ?? null}
              orderText={capitalise(SORT_WORDS[choice.sort])}
            />
          )}
        </EvidenceFrame>
      )}
      {page.may("edit-claim") ? (
        <AddClaim
          slug={slug}
          articles={comparison.headlines.map(({ article, column }) => ({
            key: article.key,
            label: `${column.letters} ${article.headline}`,
          }))}
          isOpen={chosen.total === 0}
          addAction={addClaimAction}
          undoAction={undoAction}
        />
      ) : null}
    </PartPage>
  );
});

/** A large event has hundreds of proposals, those of many articles first; the twins hold all of them. */
const MOST_SUGGESTED = 60;

/** Passages of so many conflicts stand over the matrix; the others are linked. */
const MOST_CONFLICTS = 3;

function addressOf(path: string, search: string): string {
  return search === "" ? path : `${path}?${search}`;
}
