import type { ReactNode } from "react";
import { LIMITS } from "@/components/events/limits";
import { TextField } from "@/components/form/form-fields";
import { FoldedForm } from "@/components/form/folded-form";
import type { FormAction, UndoAction } from "@/components/form/form-outcome";
import styles from "./snapshots.module.css";

interface RenameSnapshotProps {
  readonly snapshot: { readonly key: string; readonly title: string; readonly note: string | null };
  readonly action: FormAction<{ snapshot: string; title: string; note: string }>;
  readonly undoAction: UndoAction;
  readonly removeButton: ReactNode;
}

/** Calls a snapshot something else, or removes it. What was frozen and its hash stay as they are. */
export function RenameSnapshot({ snapshot, action, undoAction, removeButton }: RenameSnapshotProps) {
  const { key, title, note } = snapshot;
  return (
    <div className={styles.keep}>
      <FoldedForm
        label="Change its title or note"
        action={action}
        undoAction={undoAction}
        fixed={{ snapshot: key }}
        submitLabel="Save the title"
      >
        <TextField name="title" label="Title" value={title} isRequired maxLength={LIMITS.title} />
        <TextField name="note" label="Note" value={note ?? ""} maxLength={LIMITS.paragraph} rows={2} />
      </FoldedForm>
      {removeButton}
    </div>
  );
}
