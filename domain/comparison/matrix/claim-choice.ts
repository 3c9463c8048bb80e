/** Which rows of the claim matrix a reader asks for, in which order and under which heads. All of it is in the address. */

/** `disagreement` is the matrix' own order, in which conflicts come first. */
export const CLAIM_SORTS = ["disagreement", "known", "statement", "carried"] as const;
export type ClaimSort = (typeof CLAIM_SORTS)[number];

/** `facts`: what can be checked; `judgements`: evaluations, predictions and demands. */
export const CLAIM_BLOCKS = ["all", "facts", "judgements"] as const;
export type ClaimBlock = (typeof CLAIM_BLOCKS)[number];

export const CLAIM_STATES = ["all", "conflict", "unchecked"] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** How an article stands to a claim, in the words of the signs' families. */
export const CLAIM_STANCES = ["says", "quotes", "open", "contests", "absent", "not-checked"] as const;
export type ClaimStance = (typeof CLAIM_STANCES)[number];

export const CLAIM_GROUPINGS = ["none", "agreement", "wider"] as const;
export type ClaimGrouping = (typeof CLAIM_GROUPINGS)[number];

export interface ClaimChoice {
  readonly sort: ClaimSort;
  readonly block: ClaimBlock;
  readonly state: ClaimState;
  /** Words that the statement has to contain, each of them, in whatever order; "": any. */
  readonly words: string;
  /** Key of the column whose articles are asked about; null: those of any. */
  readonly outlet: string | null;
  /** How at least one of these articles has to stand; null: in whatever way. */
  readonly stance: ClaimStance | null;
  readonly group: ClaimGrouping;
}

/** Every claim in the matrix' own order. */
export const ALL_CLAIMS: ClaimChoice = {
  sort: "disagreement",
  block: "all",
  state: "all",
  words: "",
  outlet: null,
  stance: null,
  group: "none",
};

/** Whether the choice leaves claims out, however it orders and groups what is left. */
export function isNarrowed({ block, state, words, outlet, stance }: ClaimChoice): boolean {
  return block !== "all" || state !== "all" || words.trim() !== "" || outlet !== null || stance !== null;
}
