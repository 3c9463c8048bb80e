import { ActionForm } from "@/components/form/action-form";
import { Fold } from "@/components/form/fold";
import { SelectField, TextField } from "@/components/form/form-fields";
import type { FormAction, UndoAction } from "@/components/form/form-outcome";
import { LIMITS } from "@/components/events/limits";
import type { Claim, ClaimKind } from "@/domain/claims/claim";
import { KIND_CHOICES } from "./claim-kinds";
import type { LinkClaimsInput } from "./claim-links";
import type { PostAction } from "@/components/form/post-action";
import { MergeForm, type MergePreview } from "./merge-form";
import { SplitForm, type SplitState } from "./split-form";

export interface EditClaimInput {
  readonly claimKey: string;
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly knowableFrom: string;
}

interface ClaimFormsProps {
  readonly claim: Claim;
  readonly candidates: readonly { readonly key: string; readonly statement: string }[];
  /** What each person marked for it, with its passage. */
  readonly passages: readonly { readonly key: string; readonly words: string; readonly about: string }[];
  /** What merging with the claim that was chosen would do; null while none is. */
  readonly merge: MergePreview | null;
  readonly editAction: FormAction<EditClaimInput>;
  readonly linkAction: FormAction<LinkClaimsInput>;
  readonly postMergeAction: PostAction;
  readonly postSplitAction: (before: SplitState, form: FormData) => Promise<SplitState>;
  readonly undoAction: UndoAction;
}

/** Changes a claim's words, and says how it stands to others of its events: linked, one with it, or two in one. */
export function ClaimForms(props: ClaimFormsProps) {
  const { claim, candidates, passages, merge, editAction, linkAction, postMergeAction, postSplitAction, undoAction } =
    props;
  return (
    <>
      {candidates.length === 0 ? null : (
        <Fold id="link" label="Link it to another claim">
          <ActionForm
            action={linkAction}
            undoAction={undoAction}
            fixed={{ from: claim.key, remove: "no" }}
            submitLabel="Link them"
          >
            <SelectField name="kind" label="This claim" value="contradicts" choices={LINK_CHOICES} />
            <SelectField
              name="to"
              label="Other claim"
              choices={candidates.map(({ key, statement }) => ({ value: key, label: statement }))}
            />
          </ActionForm>
        </Fold>
      )}
      {candidates.length === 0 ? null : (
        <Fold id="merge" label="Merge it with another claim" isOpen={merge !== null}>
          <MergeForm
            claim={claim}
            candidates={candidates}
            passages={passages}
            preview={merge}
            postMergeAction={postMergeAction}
          />
        </Fold>
      )}
      {passages.length < 2 ? null : (
        <Fold id="split" label="Split passages off into another claim">
          <SplitForm claim={claim.key} passages={passages} candidates={candidates} action={postSplitAction} />
        </Fold>
      )}
      <Fold id="edit" label="Change its words, kind or date">
        <ActionForm action={editAction} undoAction={undoAction} fixed={{ claimKey: claim.key }} submitLabel="Save">
          <TextField
            name="statement"
            label="The claim"
            value={claim.statement}
            maxLength={LIMITS.statement}
            rows={2}
            isRequired
          />
          <SelectField name="kind" label="Kind" value={claim.kind} choices={KIND_CHOICES} />
          <TextField
            name="knowableFrom"
            label="Could be known from"
            hint="2031-03-05, 2031-03 or 2031; empty where it is older than every article."
            value={claim.knowableFrom ?? ""}
            maxLength={10}
          />
        </ActionForm>
      </Fold>
    </>
  );
}

const LINK_CHOICES = [
  { value: "contradicts", label: "contradicts" },
  { value: "narrower", label: "is narrower than" },
  { value: "updates", label: "updates" },
];
