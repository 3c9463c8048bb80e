import type { ReviewActions, SourceRevision } from "@/components/import/review-view";
import type { DateAnswer } from "@/domain/dates/date-answer";
import type { OutletAnswer } from "@/domain/outlets/outlet-answer";
import type { Genre, Provenance } from "@/domain/comparison/comparison";

/** What an action of the source view answers. */
export type SourceAnswer =
  | { readonly ok: true; readonly changeKey: string | null; readonly summary: string }
  | {
      readonly ok: false;
      readonly reason: string;
      readonly message: string;
      readonly fieldErrors?: Readonly<Record<string, string>>;
    };

/** What a person corrects of a record; what is left out stays as it is. */
export interface RecordEdit {
  readonly articleKey: string;
  /** Why, in their own words: it becomes the evidence of what changes. */
  readonly reason: string;
  readonly headline?: string;
  readonly author?: string;
  readonly outlet?: OutletAnswer;
  readonly date?: DateAnswer;
  readonly language?: string;
  readonly url?: string;
  readonly genre?: Genre | null;
  readonly provenance?: Provenance;
  readonly translatedFrom?: string;
  readonly contentNote?: string;
}

export interface SourceActions {
  reviseAction(input: { readonly articleKey: string; readonly revision: SourceRevision }): Promise<SourceAnswer>;
  saveRecordAction(edit: RecordEdit): Promise<SourceAnswer>;
  addPlainAction(input: { readonly articleKey: string; readonly text: string }): Promise<SourceAnswer>;
  undoAction(input: { readonly changeKey: string }): Promise<SourceAnswer>;
  readonly searchAction: ReviewActions["searchAction"];
}
