import type { ClaimKind, ClaimLinkKind, Fit, MentionVoice, Polarity } from "../claim";
import type { ClaimCandidate } from "../propose/proposition";
import type { ArticleDates } from "./judge-knowable";
import type { RelationReason } from "./claim-relation";

/** An article of an event with the candidates that were proposed for it. */
export interface ArticleClaims extends ArticleDates {
  readonly key: string;
  readonly candidates: readonly ClaimCandidate[];
}

/** A passage that is proposed as a mention of a claim. Offsets are those of its article's text. */
export interface ProposedMention {
  readonly article: string;
  /** Key of the candidate within its article. */
  readonly candidate: string;
  readonly start: number;
  readonly end: number;
  readonly voice: MentionVoice;
  readonly polarity: Polarity;
  readonly hedged: boolean;
  readonly speaker: string | null;
  readonly fit: Fit;
  /** Why it is put with the claim's main mention; empty for that one. */
  readonly reasons: readonly RelationReason[];
}

/** Candidates of several articles that are taken for one claim, for a person to accept, split or merge. */
export interface ProposedClaim {
  /** Article and candidate of the main mention: stable while that stands. */
  readonly key: string;
  readonly kind: ClaimKind;
  /** Headwords for a list (label-claim.ts). */
  readonly label: string;
  /** ISO day, month or year from which it could be known, as far as a mention prints it; else null. */
  readonly knowableFrom: string | null;
  /** The main mention first: in the outlet's own voice where there is one. */
  readonly mentions: readonly ProposedMention[];
}

/** How two proposed claims stand to each other: `from` is narrower than, contradicts or updates `to`. */
export interface ProposedLink {
  readonly from: string;
  readonly to: string;
  readonly kind: ClaimLinkKind;
  readonly reasons: readonly RelationReason[];
}
