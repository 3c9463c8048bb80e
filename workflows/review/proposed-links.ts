import type { Reader } from "@/db/database";
import { findClaimsByOrigin, type OriginClaim } from "@/db/review-decisions";
import { listEventSuggestions } from "@/db/suggestions";
import type { ClaimLinkKind } from "@/domain/claims/claim";
import { readClaimProposal } from "@/domain/suggestions/review-proposal";

/** Which of the links that a method proposes a person takes over, named from the claim that is being decided on. */
export interface ChosenLink {
  /** Key of the suggestion at the other end. */
  readonly other: string;
  readonly kind: ClaimLinkKind;
  /** `out`: the claim at hand is narrower than, contradicts or updates the other one; `in`: the other way round. */
  readonly direction: "out" | "in";
}

/** A proposed link of one proposed claim to another, with what has become of the other one. */
export interface ProposedLink extends ChosenLink {
  readonly reasons: readonly string[];
  /** Key words of the other one. */
  readonly label: string;
  /** The claim that the other one has become; null while it is none: then there is nothing yet to link to. */
  readonly claim: OriginClaim | null;
}

/** The links that are proposed from and to one proposed claim of an event, in the order of the proposals. */
export async function listProposedLinks(
  reader: Reader,
  coderId: number | null,
  { eventId, key }: { readonly eventId: number; readonly key: string },
): Promise<readonly ProposedLink[]> {
  const stored = await listEventSuggestions(reader, eventId, "claim");
  const proposals = stored.flatMap(({ key: own, proposal }) => {
    const claim = readClaimProposal(proposal);
    return claim === null ? [] : [{ key: own, label: claim.label, links: claim.links }];
  });
  const labels = new Map(proposals.map((one) => [one.key, one.label]));
  const found = proposals.flatMap(({ key: from, links }) =>
    links.flatMap(({ to, kind, reasons }): Omit<ProposedLink, "claim" | "label">[] => {
      if (from === key) return [{ other: to, kind, reasons, direction: "out" }];
      return to === key ? [{ other: from, kind, reasons, direction: "in" }] : [];
    }),
  );
  const claims = await findClaimsByOrigin(reader, { coderId, eventId, origins: found.map(({ other }) => other) });
  return found.flatMap((link) => {
    const label = labels.get(link.other);
    return label === undefined ? [] : [{ ...link, label, claim: claims.get(link.other) ?? null }];
  });
}
