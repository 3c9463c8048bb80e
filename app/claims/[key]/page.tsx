import type { Metadata } from "next";
import { editClaimAction, linkClaimsAction } from "@/app/claims/actions";
import { loadClaim } from "@/app/claims/load-claim";
import { undoAction } from "@/app/events/actions";
import { guardedPage } from "@/app/guard/guarded";
import { planClaimRemovalAction, removeClaimAction } from "@/app/removing/actions";
import { ClaimEvidence } from "@/components/claims/claim-evidence";
import { ClaimForms } from "@/components/claims/claim-forms";
import { ClaimHeader } from "@/components/claims/claim-header";
import { ClaimLinks } from "@/components/claims/claim-links";
import { RemoveFoot } from "@/components/form/remove-foot";

export const metadata: Metadata = { title: "Claim" };

/** One claim: everything that was noted on it, in every event that it belongs to. */
export default guardedPage("view-event", async (page) => {
  const { claim, events, onEvents, links, candidates } = await loadClaim(page, page.param("key"));
  return (
    <main id="main" className="wrap">
      <ClaimHeader claim={claim} events={events} />
      <ClaimLinks claim={claim.key} links={links} action={linkClaimsAction} undoAction={undoAction} />
      {onEvents.map((onEvent) => (
        <ClaimEvidence key={onEvent.event.slug} {...onEvent} showsEvent={onEvents.length > 1} />
      ))}
      <ClaimForms
        claim={claim}
        candidates={candidates}
        editAction={editClaimAction}
        linkAction={linkClaimsAction}
        undoAction={undoAction}
      />
      <RemoveFoot
        what="this claim"
        target={claim.key}
        planAction={planClaimRemovalAction}
        removeAction={removeClaimAction}
      />
    </main>
  );
});
