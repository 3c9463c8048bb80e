import type { ClaimKind, Fit, MentionVoice, Polarity, Speaker, VerbClass } from "@/domain/claims/claim";
import type { SeenCoding, Theirs } from "@/domain/marks/seen-coding";

/** What a marking action answers: done, with the change that undo can take back, or why it was refused. */
export type MarkAnswer =
  | {
      readonly ok: true;
      readonly changeKey: string | null;
      readonly summary: string;
      readonly key?: string;
      /** Nobody answered: it waits on this device. */
      readonly isKept?: boolean;
    }
  | { readonly ok: false; readonly reason: string; readonly message: string; readonly theirs?: Theirs };

/** How a mark is sent: its key, the same however often, and whose mark it is. */
export interface Sent {
  readonly markKey?: string;
  readonly coder?: string;
}

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
  /** What stood there when it was made, null for nothing; the sheet fills it in. */
  readonly seen?: SeenCoding | null;
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

export interface CodingRemoval {
  readonly codingKey: string;
  /** What it said when it was taken back. */
  readonly seen?: SeenCoding;
}

export interface ClaimCheckDraft {
  readonly articleKey: string;
  readonly claimKey: string;
}

/** One thing that a coder does to an article, as it is kept on the device until it is saved. */
export type Mark =
  | { readonly kind: "coding"; readonly draft: CodingDraft }
  | { readonly kind: "remove-coding"; readonly draft: CodingRemoval }
  | { readonly kind: "mention"; readonly draft: MentionDraft }
  | { readonly kind: "remove-mention"; readonly draft: { readonly mentionKey: string } }
  | { readonly kind: "check"; readonly draft: ClaimCheckDraft };

export interface ClaimDraft {
  readonly articleKey: string;
  readonly event: string;
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly knowableFrom: string | null;
}

/** The server's actions, as the page hands them to the browser. */
export interface MarkingActions {
  saveCodingAction(draft: CodingDraft & Sent): Promise<MarkAnswer>;
  removeCodingAction(draft: CodingRemoval & Sent): Promise<MarkAnswer>;
  saveMentionAction(draft: MentionDraft & Sent): Promise<MarkAnswer>;
  removeMentionAction(draft: { readonly mentionKey: string } & Sent): Promise<MarkAnswer>;
  saveClaimAction(draft: ClaimDraft): Promise<MarkAnswer>;
  checkClaimAction(draft: ClaimCheckDraft & Sent): Promise<MarkAnswer>;
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
