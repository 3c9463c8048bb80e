import { FoldedForm } from "@/components/form/folded-form";
import { TextField } from "@/components/form/form-fields";
import type { FormAction, UndoAction } from "@/components/form/form-outcome";
import { CODEBOOK_LIMITS as LIMITS } from "@/domain/codebooks/version-code";

interface RenameCodebookProps {
  readonly codebook: { readonly key: string; readonly name: string; readonly description: string };
  readonly renameCodebookAction: FormAction<{
    readonly codebook: string;
    readonly name: string;
    readonly description: string;
  }>;
  readonly undoAction: UndoAction;
}

/** Another name or description of a codebook: for all its versions, and without a new one. */
export function RenameCodebook({ codebook, renameCodebookAction, undoAction }: RenameCodebookProps) {
  const { key, name, description } = codebook;
  return (
    <FoldedForm
      label="Change its name and description"
      action={renameCodebookAction}
      undoAction={undoAction}
      fixed={{ codebook: key }}
      submitLabel="Save"
      isQuiet
    >
      <TextField
        name="name"
        label="Name"
        isRequired
        maxLength={LIMITS.codebookName}
        value={name}
        hint="Its address stays, and the history says what it was called."
      />
      <TextField
        name="description"
        label="What it is for, and how its codes are applied"
        isRequired
        rows={4}
        maxLength={LIMITS.description}
        value={description}
      />
    </FoldedForm>
  );
}
