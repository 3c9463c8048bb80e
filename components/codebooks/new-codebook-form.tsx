import { ActionForm } from "@/components/form/action-form";
import type { Choice } from "@/components/form/choice";
import { FieldPair, SelectField, TextField } from "@/components/form/form-fields";
import type { FormAction, UndoAction } from "@/components/form/form-outcome";
import { CODEBOOK_LIMITS as LIMITS } from "@/domain/codebooks/version-code";

const PURPOSES: readonly Choice[] = [
  { value: "counting", label: "counting: its codes are compared over articles" },
  { value: "reading", label: "reading: it helps to read one text closely" },
];

interface NewCodebookFormProps {
  /** The codebook whose codes the new one begins with; null: none is chosen yet. */
  readonly copied: {
    readonly key: string;
    readonly name: string;
    readonly purpose: "counting" | "reading";
    readonly description: string;
    readonly citation: string;
  } | null;
  readonly codebooks: readonly Choice[];
  readonly createCodebookAction: FormAction<{
    readonly name: string;
    readonly purpose: "counting" | "reading";
    readonly description: string;
    readonly citation: string;
    readonly language: string;
    readonly copyOf: string;
  }>;
  readonly undoAction: UndoAction;
}

/** What a codebook says of itself. */
export function NewCodebookForm({ copied, codebooks, createCodebookAction, undoAction }: NewCodebookFormProps) {
  return (
    <ActionForm action={createCodebookAction} undoAction={undoAction} submitLabel="Begin the draft">
      <TextField
        name="name"
        label="Name"
        isRequired
        maxLength={LIMITS.codebookName}
        value={copied === null ? "" : `${copied.name}, ours`}
        hint="Its address is made from it."
      />
      <SelectField name="purpose" label="Purpose" choices={PURPOSES} value={copied?.purpose} />
      <TextField
        name="description"
        label="What it is for, and how its codes are applied"
        isRequired
        rows={4}
        maxLength={LIMITS.description}
        value={copied?.description}
      />
      <TextField
        name="citation"
        label="Source of its codes"
        isRequired
        maxLength={LIMITS.citation}
        value={copied === null ? "" : `After: ${copied.citation}`}
      />
      <FieldPair>
        <TextField
          name="language"
          label="Language"
          isRequired
          maxLength={LIMITS.language}
          value="en"
          hint="Of the definitions, such as en or de."
        />
        <SelectField
          name="copyOf"
          label="Begin with the codes of"
          value={copied?.key ?? ""}
          choices={[{ value: "", label: "none, begin empty" }, ...codebooks]}
        />
      </FieldPair>
    </ActionForm>
  );
}
