import { CLAIM_KINDS } from "@/domain/claims/claim";
import { describeClaimKind } from "@/domain/claims/claim-kind-words";

/** The kinds of claims as a form offers them. */
export const KIND_CHOICES = CLAIM_KINDS.map((kind) => ({ value: kind, label: describeClaimKind(kind) }));
