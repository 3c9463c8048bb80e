import type { FormOutcome } from "@/components/form/form-outcome";
import type { PostAction } from "@/components/form/post-action";

/** An article as a card names it. */
export interface GroupedArticleView {
  readonly key: string;
  readonly headline: string;
  readonly outlet: { readonly name: string; readonly letters: string } | null;
  readonly when: string;
}

export interface GroupedEventView {
  readonly key: string;
  readonly slug: string;
  readonly title: string;
  readonly articles: readonly GroupedArticleView[];
}

/** Why something is proposed. */
export interface GroupingReasons {
  /** How alike, how many days apart, and what is nearest: one or two sentences. */
  readonly why: string;
  /** What the articles share, most telling first. */
  readonly words: readonly string[];
}

/** A proposal as a card; `key` names it on the page, and is the suggestion's unless it holds several. */
export type GroupingCardView =
  | (GroupingReasons & {
      readonly kind: "new";
      readonly key: string;
      readonly articles: readonly GroupedArticleView[];
    })
  | {
      readonly kind: "join";
      readonly key: string;
      readonly event: GroupedEventView;
      readonly joins: readonly (GroupingReasons & {
        readonly suggestion: string;
        readonly article: GroupedArticleView;
      })[];
    }
  | (GroupingReasons & {
      readonly kind: "move";
      readonly key: string;
      readonly article: GroupedArticleView;
      readonly from: GroupedEventView;
      readonly into: GroupedEventView;
    })
  | (GroupingReasons & {
      readonly kind: "merge";
      readonly key: string;
      readonly stays: GroupedEventView;
      readonly goes: GroupedEventView;
    })
  | (GroupingReasons & {
      readonly kind: "split";
      readonly key: string;
      readonly event: GroupedEventView;
      /** Articles that look like another event; the others stay. */
      readonly leaving: readonly GroupedArticleView[];
      readonly staying: readonly GroupedArticleView[];
    });

type Answer = Promise<FormOutcome>;

/** What a person can answer to a proposal. */
export interface GroupingActions {
  readonly acceptNewEventAction: (input: { suggestion: string; articles: string[]; title: string }) => Answer;
  readonly acceptJoinsAction: (input: { suggestions: string[] }) => Answer;
  readonly acceptMoveAction: (input: { suggestion: string }) => Answer;
  readonly acceptMergeAction: (input: { suggestion: string; stays: string }) => Answer;
  readonly acceptSplitAction: (input: { suggestion: string; articles: string[]; title: string }) => Answer;
  readonly refuseProposalsAction: (input: { suggestions: string[] }) => Answer;
  /** The same where no script runs: a card's fields, with what is decided. */
  readonly postGroupingAction: PostAction;
}
