import type { ReviewKind } from "./review-queue";
import type { AttributionProposal, ClaimProposal, FrameProposal } from "./suggestion";

/** What a suggestion proposes, by its kind. */
export type ReviewProposal =
  | { readonly kind: "frame"; readonly proposal: FrameProposal }
  | { readonly kind: "attribution"; readonly proposal: AttributionProposal }
  | { readonly kind: "claim"; readonly proposal: ClaimProposal };

/**
 * Reads a stored proposal. Null where it is none of its kind, so that a damaged row cannot take a screen down. It looks
 * at what tells the kinds apart; what a method of ours wrote needs no closer check.
 */
export function readProposal(kind: ReviewKind, value: unknown): ReviewProposal | null {
  if (kind === "frame") return isFrame(value) ? { kind, proposal: value } : null;
  if (kind === "attribution") return isAttribution(value) ? { kind, proposal: value } : null;
  return isClaim(value) ? { kind, proposal: value } : null;
}

/** The same for claims alone. */
export function readClaimProposal(value: unknown): ClaimProposal | null {
  return isClaim(value) ? value : null;
}

function isFrame(value: unknown): value is FrameProposal {
  return has(value, "codebook", "string") && has(value, "code", "string") && hasList(value, "reasons");
}

function isAttribution(value: unknown): value is AttributionProposal {
  return has(value, "rule", "string") && hasList(value, "content") && hasList(value, "chain");
}

function isClaim(value: unknown): value is ClaimProposal {
  return has(value, "label", "string") && has(value, "kind", "string") && hasList(value, "mentions");
}

function has(value: unknown, name: string, type: "string"): boolean {
  return typeof fieldOf(value, name) === type;
}

function hasList(value: unknown, name: string): boolean {
  return Array.isArray(fieldOf(value, name));
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
