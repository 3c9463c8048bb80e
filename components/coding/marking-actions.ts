import type { ClaimKind, Fit, MentionVoice, Polarity, Speaker, VerbClass } from "@/domain/claims/claim";

/** What a marking action answers: done, with the change that undo can take back, or why it was refused. */
export type MarkAnswer =
  | { readonly ok: true; readonly changeKey: string | null; readonly summary: string; readonly key?: string }
  | { readonly ok: false; readonly reason: string; readonly message: string };

/** A stretch of one version of the article, in UTF-16 code units of its text. */
export interface MarkedStretch {
  readonly versionId: number;
  readonly start: number;
  readonly end: number;
}

export interface CodingDraft {
  readonly articleKey: string;
  readonly codebook: string;
  readonly code: string;
  readonly scope: "passage" | "headline" | "article" | "primary";
  readonly passage: MarkedStretch | null;
  readonly voice: "outlet" | "quoted";
  readonly unsure: boolean;
  readonly note: string | null;
}

export interface MentionDraft {
  readonly articleKey: string;
  readonly claimKey: string;
  readonly passage: MarkedStretch;
  readonly voice: MentionVoice;
  readonly polarity: Polarity;
  readonly hedged: boolean;
  readonly fit: Fit;
  readonly verb: string | null;
  readonly verbClass: VerbClass | null;
  readonly ironic: boolean;
  readonly apparentError: boolean;
  readonly unsure: boolean;
  readonly note: string | null;
  readonly speakers: readonly Speaker[];
  readonly replaces: string | null;
}

export interface ClaimDraft {
  readonly articleKey: string;
  readonly event: string;
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly knowableFrom: string | null;
}

/** The server's actions, as the page hands them to the browser. */
export interface MarkingActions {
  saveCodingAction(draft: CodingDraft): Promise<MarkAnswer>;
  removeCodingAction(input: { readonly codingKey: string }): Promise<MarkAnswer>;
  saveMentionAction(draft: MentionDraft): Promise<MarkAnswer>;
  removeMentionAction(input: { readonly mentionKey: string }): Promise<MarkAnswer>;
  saveClaimAction(draft: ClaimDraft): Promise<MarkAnswer>;
  checkClaimAction(input: { readonly articleKey: string; readonly claimKey: string }): Promise<MarkAnswer>;
  submitAction(input: {
    readonly articleKey: string;
    readonly codebook: string;
    readonly reopen: boolean;
  }): Promise<MarkAnswer>;
  placePassageAction(input: {
    readonly articleKey: string;
    readonly passageKey: string;
    readonly place: MarkedStretch;
  }): Promise<MarkAnswer>;
  undoAction(input: { readonly changeKey: string }): Promise<MarkAnswer>;
  /** Null: nobody is at work any more. */
  chooseCoderAction(input: { readonly coderKey: string | null }): Promise<MarkAnswer>;
  addCoderAction(input: { readonly name: string }): Promise<MarkAnswer>;
}
