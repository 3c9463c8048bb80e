import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/form-fields";
import type { FormAction, UndoAction } from "@/components/form/form-outcome";
import { CODEBOOK_LIMITS } from "@/domain/codebooks/version-code";
import styles from "./draft.module.css";
import { PostingButton } from "./posting-button";

interface DraftFootProps {
  readonly codebook: string;
  readonly number: number;
  /** What differs from the version before; null for the first version. */
  readonly changes: string | null;
  readonly publishDraftAction: FormAction<{ readonly codebook: string; readonly note: string }>;
  readonly discardDraftAction: FormAction<{ readonly codebook: string }>;
  readonly undoAction: UndoAction;
}

/** The end of a draft: published, or thrown away. */
export function DraftFoot(props: DraftFootProps) {
  const { codebook, number, changes, publishDraftAction, discardDraftAction, undoAction } = props;
  return (
    <section className={styles.foot} aria-labelledby="publish">
      <h2 id="publish">Publish version {number}</h2>
      <p className={styles.hint}>
        {changes === null ? "" : `Since version ${number - 1}: ${changes}. `}
        From then on people code with it. What was coded before keeps its version: nothing that was coded changes.
      </p>
      <ActionForm
        action={publishDraftAction}
        undoAction={undoAction}
        fixed={{ codebook }}
        submitLabel={`Publish version ${number}`}
      >
        <TextField
          name="note"
          label="Note"
          isRequired
          rows={2}
          maxLength={CODEBOOK_LIMITS.note}
          hint="What changed, and why; it stands in the codebook's history."
        />
      </ActionForm>
      <p className={styles.discard}>
        <PostingButton isQuiet action={discardDraftAction} input={{ codebook }} label="Discard the draft" />
      </p>
    </section>
  );
}
