import type { GroupingProposal } from "../suggestions/grouping-proposal";
import type { ArticleSignature } from "./article-signature";
import type { DecidedGroupings } from "./decided-groupings";

/** A proposal without the words that speak for it: those are read from the texts once it is wanted. */
export type GroupingFinding = Omit<GroupingProposal, "shared">;

/** An event with the articles that are about it, in order of their keys. */
export interface GroupedEvent {
  readonly key: string;
  readonly members: readonly ArticleSignature[];
}

export interface GroupingContext {
  readonly decided: DecidedGroupings;
  /** Likeness to each article that could share an event with this one. */
  readonly linksOf: (key: string) => ReadonlyMap<string, number>;
  /** Whether people keep two events apart on purpose, as parts of one dossier, or cannot have them in one. */
  readonly areKeptApart: (one: string, other: string) => boolean;
}

/** So many of the articles that speak for a proposal are named. */
export const MOST_NEAREST = 5;
