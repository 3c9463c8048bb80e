import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { editClaimAction, linkClaimsAction } from "@/app/claims/actions";
import { findClaimKey, loadClaim } from "@/app/claims/load-claim";
import { loadMerge } from "@/app/claims/load-merge";
import { postMerge, postSplit } from "@/app/claims/post-claims";
import { undoAction } from "@/app/events/actions";
import { postUndo } from "@/app/events/post-undo";
import { DONE } from "@/app/events/posted";
import { guardedPage } from "@/app/guard/guarded";
import { planClaimRemovalAction, removeClaimAction } from "@/app/removing/actions";
import { ClaimEvidence } from "@/components/claims/claim-evidence";
import { ClaimForms } from "@/components/claims/claim-forms";
import { ClaimHeader } from "@/components/claims/claim-header";
import { ClaimLinks } from "@/components/claims/claim-links";
import { RemoveFoot } from "@/components/form/remove-foot";
import { UndoBar } from "@/components/page/undo-bar";
import { findDoneChange } from "@/db/done-change";

export const metadata: Metadata = { title: "Claim" };

/** What is told of on the page on which one lands after it. */
const TOLD = ["merge-claims", "split-claim"];

/** One claim: everything that was noted on it, in every event that it belongs to. */
export default guardedPage("view-event", async (page) => {
  const { reader } = page.database;
  const given = page.param("key");
  const key = await findClaimKey(reader, given);
  if (key !== given) permanentRedirect(`/claims/${key}`);
  const { claim, events, onEvents, links, movable, candidates } = await loadClaim(page, key);
  const mayEdit = page.may("edit-claim");
  const done = mayEdit ? page.query(DONE) : undefined;
  const change = done === undefined ? null : await findDoneChange(reader, done, { actions: TOLD });
  return (
    <main id="main" className="wrap">
      <ClaimHeader claim={claim} events={events} />
      {change === null ? null : (
        <UndoBar change={change} undoAction={undoAction} post={{ action: postUndo, next: `/claims/${key}` }} />
      )}
      <ClaimLinks claim={claim.key} links={links} action={mayEdit ? linkClaimsAction : null} undoAction={undoAction} />
      {onEvents.map((onEvent) => (
        <ClaimEvidence key={onEvent.event.slug} {...onEvent} showsEvent={onEvents.length > 1} />
      ))}
      {mayEdit ? (
        <ClaimForms
          claim={claim}
          candidates={candidates}
          passages={movable}
          merge={await loadMerge(page, key)}
          editAction={editClaimAction}
          linkAction={linkClaimsAction}
          postMergeAction={postMerge}
          postSplitAction={postSplit}
          undoAction={undoAction}
        />
      ) : null}
      {page.may("remove-claim") ? (
        <RemoveFoot
          what="this claim"
          target={claim.key}
          planAction={planClaimRemovalAction}
          removeAction={removeClaimAction}
        />
      ) : null}
    </main>
  );
});
