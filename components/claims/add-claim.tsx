import { ActionForm } from "@/components/form/action-form";
import { Fold } from "@/components/form/fold";
import { SelectField, TextField } from "@/components/form/form-fields";
import type { FormAction, UndoAction } from "@/components/form/form-outcome";
import { LIMITS } from "@/components/events/limits";
import type { ClaimKind } from "@/domain/claims/claim";
import { KIND_CHOICES } from "./claim-kinds";

export interface AddClaimInput {
  readonly event: string;
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly knowableFrom: string;
  readonly originArticle: string;
}

interface AddClaimProps {
  readonly slug: string;
  readonly articles: readonly { readonly key: string; readonly label: string }[];
  /** Whether it is the next thing to do. */
  readonly isOpen: boolean;
  readonly addAction: FormAction<AddClaimInput>;
  readonly undoAction: UndoAction;
}

/** Writes a claim down for an event. */
export function AddClaim({ slug, articles, isOpen, addAction, undoAction }: AddClaimProps) {
  return (
    <Fold id="add" label="Add a claim" isOpen={isOpen}>
      <ActionForm
        action={addAction}
        undoAction={undoAction}
        fixed={{ event: slug }}
        submitLabel="Add the claim"
        resetsWhenSaved
      >
        <TextField
          name="statement"
          label="The claim"
          hint="One checkable statement in your own words: one predicate, one object, one place and time; no “and”."
          maxLength={LIMITS.statement}
          rows={2}
          isRequired
        />
        <SelectField name="kind" label="Kind" value="fact" choices={KIND_CHOICES} />
        <TextField
          name="knowableFrom"
          label="Could be known from"
          hint="2031-03-05, 2031-03 or 2031; empty where it is older than every article."
          maxLength={10}
        />
        <SelectField
          name="originArticle"
          label="First drawn from"
          value=""
          choices={[
            { value: "", label: "none of these articles" },
            ...articles.map(({ key, label }) => ({ value: key, label })),
          ]}
        />
      </ActionForm>
    </Fold>
  );
}
