import type { Attribution } from "../attribution/attribution";
import type { ClaimKind, ClaimLinkKind, Fit, MentionVoice, Polarity, Speaker, VerbClass } from "../claims/claim";
import type { FrameReason } from "../framing/suggest/frame-suggestion";
import type { TextRange } from "../text/page-text";

export const SUGGESTION_KINDS = ["frame", "attribution", "claim", "grouping"] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** `corrected`: a person took it over with changes. Only `open` ones wait for a decision. */
export const SUGGESTION_STATES = ["open", "accepted", "corrected", "rejected"] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

/** A frame for one passage, or (without a passage) for the whole article. */
export interface FrameProposal {
  readonly codebook: string;
  readonly code: string;
  readonly scope: "passage" | "article";
  /** Whose words the passage is, more than half of it. */
  readonly voice: "outlet" | "quoted";
  /** The words that speak for it, with their rule. */
  readonly reasons: readonly FrameReason[];
}

/** Whose words a passage is. */
export type AttributionProposal = Pick<
  Attribution,
  "kind" | "content" | "source" | "cue" | "chain" | "hedged" | "certainty" | "rule"
>;

/** A passage that is proposed as a mention; `version` is the key of the text's version. */
export interface MentionProposal extends TextRange {
  readonly article: string;
  readonly version: string;
  readonly voice: MentionVoice;
  readonly polarity: Polarity;
  readonly hedged: boolean;
  readonly fit: Fit;
  readonly speaker: Pick<Speaker, "name" | "type"> | null;
  /** Verb of the words that attribute it, where it is attributed and has one. */
  readonly verb: string | null;
  readonly verbClass: VerbClass | null;
  /** Why it is taken for the same claim; empty for the main mention. */
  readonly reasons: readonly string[];
}

/** Passages of one or several articles that are taken for one claim; the main mention comes first. */
export interface ClaimProposal {
  /** Headwords for a list, in no sentence: a person writes the statement. */
  readonly label: string;
  readonly kind: ClaimKind;
  readonly knowableFrom: string | null;
  readonly checkWorthiness: number;
  readonly mentions: readonly MentionProposal[];
  /** How it stands to other proposed claims of the event, by their suggestion keys. */
  readonly links: readonly { readonly to: string; readonly kind: ClaimLinkKind; readonly reasons: readonly string[] }[];
}

/** What identifies a suggestion however often its method runs, and what it proposes. */
export interface ProposedSuggestion {
  /** See `suggestionIdentity`. */
  readonly key: string;
  readonly kind: SuggestionKind;
  /** Name and version of the method. */
  readonly method: string;
  readonly code: string;
  /** Its passage in the text's version; null for a whole article. */
  readonly range: TextRange | null;
  /** 0 to 1, for ordering only. */
  readonly score: number;
  /** A FrameProposal, AttributionProposal, ClaimProposal …, by kind. */
  readonly proposal: object;
}

/**
 * What a suggestion's key is the hash of: the method's name without its version, so that a decision survives a new
 * version; the text's version, the place and the code.
 */
export function suggestionIdentity(
  method: string,
  { version, range, code }: { readonly version: string; readonly range: TextRange | null; readonly code: string },
): string {
  const name = method.split("/")[0] ?? method;
  return JSON.stringify([name, version, range?.start ?? null, range?.end ?? null, code]);
}
