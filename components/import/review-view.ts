import type { Genre, Provenance } from "@/domain/comparison/comparison";
import type { DateAnswer } from "@/domain/dates/date-answer";
import type { OutletAnswer } from "@/domain/outlets/outlet-answer";
import type { RemovalReason, TextRange } from "@/domain/text/page-text";
import type { SourceBlock } from "./source-blocks";

/** What every action of the review answers. */
export type ReviewAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly message: string; readonly fieldErrors?: Readonly<Record<string, string>> };

export interface ChipNames {
  readonly letters: string;
  readonly name: string;
}

export type RowState =
  "waiting" | "long" | "ready" | "doubtful" | "duplicate" | "attached" | "failed" | "left-out" | "saved";

/** One item of an import in one line. */
export interface RowView {
  readonly key: string;
  readonly state: RowState;
  /** The headline, or the file's name where nothing was read. */
  readonly title: string;
  readonly isFileName: boolean;
  readonly outlet: ChipNames | null;
  readonly note: string | null;
  readonly date: string | null;
  readonly wordCount: number | null;
  /** Where the row leads: it opens the item here, or shows the article. */
  readonly href: string | null;
  /** The article that it is a duplicate of, or may be the original of. */
  readonly other: { readonly headline: string; readonly href: string } | null;
}

/** `confirm`: waits for a person. `yours`: a person said so. */
export type FieldCertainty = "confirm" | "yours" | "sure" | "likely" | "doubtful" | "unknown";

export interface EvidenceNote {
  /** The letter of its place in the source, where it has one. */
  readonly letter: string | null;
  readonly sentence: string;
}

export interface FieldNote {
  readonly certainty: FieldCertainty;
  readonly evidence: readonly EvidenceNote[];
}

/** An outlet that may be chosen: by its key where it is known, else by its name alone. */
export interface OutletOption {
  readonly key: string | null;
  readonly name: string;
}

/** The open item: its source, and each field with its evidence. Dates are ISO cut to their precision. */
export interface OpenItemView {
  readonly itemKey: string;
  readonly articleKey: string;
  readonly title: string;
  readonly about: string;
  readonly isReady: boolean;
  readonly questions: number;
  readonly blocks: readonly SourceBlock[];
  readonly wordCount: number;
  readonly pageWordCount: number;
  readonly outlet: FieldNote & {
    readonly current: (ChipNames & { readonly key: string }) | null;
    readonly proposal: OutletOption | null;
    /** A person looked and does not know it. */
    readonly isUnknown: boolean;
  };
  readonly date: FieldNote & {
    readonly publishedOn: string | null;
    readonly notBefore: string | null;
    readonly notAfter: string | null;
  };
  readonly headline: FieldNote & { readonly value: string };
  readonly author: FieldNote & { readonly value: string };
  readonly language: FieldNote & { readonly value: string };
  readonly translatedFrom: FieldNote & { readonly value: string };
  readonly contentNote: FieldNote & { readonly value: string };
  readonly genre: FieldNote & { readonly declared: Genre; readonly coded: Genre | null };
  readonly provenance: FieldNote & { readonly value: Provenance };
  readonly event: string | null;
  readonly text: FieldNote;
}

/** What a person says about the open item; what is left out stays as it is. */
export interface ItemAnswers {
  readonly itemKey: string;
  readonly headline?: string;
  readonly author?: string;
  readonly language?: string;
  readonly translatedFrom?: string;
  readonly contentNote?: string;
  readonly outlet?: OutletAnswer;
  readonly date?: DateAnswer;
  readonly genre?: Genre | null;
  readonly provenance?: Provenance;
}

export type SourceRevision =
  | { readonly kind: "restore"; readonly range: TextRange }
  | { readonly kind: "remove" | "change-reason"; readonly range: TextRange; readonly reason: RemovalReason };

/** An outlet that a search found. */
export interface FoundOutlet {
  readonly key: string;
  readonly name: string;
  readonly host: string | null;
  readonly isHere: boolean;
}

/** The server's actions that the review calls. */
export interface ReviewActions {
  readonly settleAction: (answers: ItemAnswers) => Promise<ReviewAnswer>;
  readonly reviseAction: (input: {
    readonly articleKey: string;
    readonly revision: SourceRevision;
  }) => Promise<ReviewAnswer>;
  readonly searchAction: (input: {
    readonly text: string;
  }) => Promise<{ readonly ok: true; readonly outlets: readonly FoundOutlet[] } | { readonly ok: false }>;
  readonly leaveOutAction: (input: { readonly itemKey: string; readonly leaveOut: boolean }) => Promise<ReviewAnswer>;
  readonly keepAction: (input: { readonly itemKey: string }) => Promise<ReviewAnswer>;
  readonly attachAction: (input: { readonly itemKey: string }) => Promise<ReviewAnswer>;
  readonly readAction: (input: { readonly itemKey: string }) => Promise<ReviewAnswer>;
}
