import type { TextRange } from "../../text/page-text";

/**
 * How a second claim stands to a first. `narrower`: whenever the second is true, so is the first, but not the other way
 * round (the second says more exactly). `wider`: the reverse. `updates`: the same count at a later time.
 */
export const CLAIM_RELATIONS = ["same", "narrower", "wider", "contradicts", "updates", "different"] as const;
export type ClaimRelation = (typeof CLAIM_RELATIONS)[number];

/** What a relation rests on, as a screen can say it. */
export const RELATION_REASONS = [
  "same-act",
  "same-words",
  "similar-words",
  "converse",
  "negation",
  "opposite",
  "number",
  "date",
  "range",
  "later-count",
  "more-detail",
  "less-detail",
  "legal-act",
  "office-for-government",
  "other-act",
  "other-aim",
  "other-participant",
  "roles-swapped",
  "other-place",
  "other-date",
  "other-modality",
] as const;
export type RelationReasonKind = (typeof RELATION_REASONS)[number];

/** One reason with the words of both claims that it stands on; a side is null where it has none. */
export interface RelationReason {
  readonly kind: RelationReasonKind;
  readonly first: TextRange | null;
  readonly second: TextRange | null;
}

export interface RelatedClaims {
  readonly relation: ClaimRelation;
  /** 0 to 1: how well the two fit each other; orders pairs of one relation. */
  readonly fit: number;
  readonly reasons: readonly RelationReason[];
}
