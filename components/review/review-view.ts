import type { FormOutcome, UndoAction } from "@/components/form/form-outcome";
import type { PostAction } from "@/components/form/post-action";
import type { AttributionKind } from "@/domain/attribution/attribution";
import type { ClaimKind, ClaimLinkKind, SpeakerType, VerbClass } from "@/domain/claims/claim";
import type { DecidedMention } from "@/domain/suggestions/review-claim";
import type { ReviewPassage } from "@/domain/suggestions/review-passage";
import type { ReviewProgress } from "@/domain/suggestions/review-queue";
import type { TextRange } from "@/domain/text/page-text";

/** An article as the head of a passage names it. */
export interface ReviewArticleView {
  readonly key: string;
  readonly headline: string;
  readonly dateText: string;
  readonly outlet: { readonly letters: string; readonly name: string; readonly slot: number | null };
}

/** A suggestion that a link of the review leads to. */
export interface ReviewLink {
  readonly href: string;
  /** In a few words. */
  readonly label: string;
}

/** A decision that somebody took. */
export interface DecisionView {
  /** @example "Accepted by Ada Voss on 3 March 2031" */
  readonly words: string;
  /** For undo; null where it was carried over from an earlier version of the text. */
  readonly changeKey: string | null;
}

interface CommonView {
  readonly key: string;
  /** Its own address in the review. */
  readonly href: string;
  /** @example "Frame, Policy frames" */
  readonly eyebrow: string;
  readonly heading: string;
  readonly method: { readonly name: string; readonly version: string; readonly href: string };
  readonly decision: DecisionView | null;
}

/** A word that speaks for a frame, and what it shows. */
export interface ReasonView {
  readonly word: string;
  readonly count: number;
  /** Completes "the article …". */
  readonly shows: string;
  /** Whether it stands in the passage itself. */
  readonly isHere: boolean;
}

export interface CodeView {
  readonly key: string;
  readonly name: string;
  readonly definition: string;
}

export interface FrameView extends CommonView {
  readonly kind: "frame";
  readonly article: ReviewArticleView | null;
  /** Null where the whole article is meant, or the text has been corrected since. */
  readonly passage: ReviewPassage | null;
  readonly isStale: boolean;
  readonly isWholeArticle: boolean;
  readonly voice: "outlet" | "quoted";
  readonly code: CodeView;
  readonly codes: readonly CodeView[];
  readonly reasons: readonly ReasonView[];
  readonly movable: MovableView | null;
}

/** A passage whose edges can be moved; all offsets are those of the version's text. */
export interface MovableView {
  readonly range: TextRange;
  readonly offset: number;
  readonly text: string;
  readonly sentences: readonly TextRange[];
}

/** What a person says about whose words a passage holds. */
export interface AttributionDraft {
  readonly kind: AttributionKind;
  readonly sourceName: string | null;
  readonly sourceType: SpeakerType | null;
  readonly verb: string | null;
  readonly verbClass: VerbClass | null;
  readonly hedged: boolean;
}

export interface AttributionView extends CommonView {
  readonly kind: "attribution";
  readonly article: ReviewArticleView | null;
  readonly passage: ReviewPassage | null;
  readonly isStale: boolean;
  readonly proposed: AttributionDraft;
  /** Why, one sentence each. */
  readonly reasons: readonly string[];
}

export interface MentionView {
  readonly article: ReviewArticleView | null;
  /** Null where the text has been corrected since. */
  readonly passage: ReviewPassage | null;
  readonly proposed: DecidedMention;
  /** Why it is taken for the same claim; empty for the main one. */
  readonly reasons: readonly string[];
}

export interface CitedOutlet {
  readonly key: string;
  readonly name: string;
}

/** How a proposed claim stands to another one. */
export interface LinkView {
  readonly link: ChosenLinkView;
  /** @example "Contradicts “the lock stays open”" */
  readonly words: string;
  readonly reasons: readonly string[];
  /** Whether the other one has become a claim: only then can the link be taken over. */
  readonly isPossible: boolean;
}

/** A proposed link, named by its other end. */
export interface ChosenLinkView {
  readonly other: string;
  readonly kind: ClaimLinkKind;
  readonly direction: "out" | "in";
}

export interface ClaimView extends CommonView {
  readonly kind: "claim";
  readonly claimKind: ClaimKind;
  readonly knowableFrom: string | null;
  readonly headwords: string;
  /** Whose words the heading quotes; null where the heading is made of key words. */
  readonly quoted: ReviewArticleView["outlet"] | null;
  readonly mentions: readonly MentionView[];
  readonly links: readonly LinkView[];
  /** Outlets that can be cited for somebody's words. */
  readonly outlets: readonly CitedOutlet[];
  /** Claims that the event has. */
  readonly claims: readonly { readonly key: string; readonly statement: string }[];
}

export type SuggestionView = FrameView | AttributionView | ClaimView;

/** Everything that the desk of a review shows. */
export interface ReviewView {
  readonly suggestion: SuggestionView;
  readonly progress: ReviewProgress;
  readonly position: number;
  readonly previous: ReviewLink | null;
  readonly next: ReviewLink | null;
  /** Where to go on after a decision; without an open one left the end of the review. */
  readonly afterDecision: ReviewLink;
  /** What was decided on the page that one comes from, where no script ran there. */
  readonly done: { readonly changeKey: string | null; readonly summary: string } | null;
}

export interface FrameDraft {
  readonly code: string;
  readonly voice: "outlet" | "quoted";
  readonly unsure: boolean;
  readonly note: string | null;
  readonly range: TextRange | null;
}

export interface ClaimDraft {
  readonly suggestionKey: string;
  /** Key of a claim that the event has; null: a new one, in the words below. */
  readonly claimKey: string | null;
  readonly statement: string;
  readonly kind: ClaimKind;
  /** "" for a claim that is older than every article. */
  readonly knowableFrom: string;
  readonly mentions: readonly DecidedMention[];
  readonly links: readonly ChosenLinkView[];
}

/** The server's actions, as the page hands them to the browser. */
export interface ReviewActions {
  acceptFrameAction(input: {
    readonly suggestionKey: string;
    readonly correction: FrameDraft | null;
  }): Promise<FormOutcome>;
  acceptAttributionAction(input: {
    readonly suggestionKey: string;
    readonly correction: AttributionDraft | null;
  }): Promise<FormOutcome>;
  acceptClaimAction(input: ClaimDraft): Promise<FormOutcome>;
  rejectAction(input: { readonly suggestionKey: string }): Promise<FormOutcome>;
  readonly undoAction: UndoAction;
  /** Decisions and undo where no script runs. */
  readonly postDecisionAction: PostAction;
  readonly postUndoAction: PostAction;
}
