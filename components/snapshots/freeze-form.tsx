import { LIMITS } from "@/components/events/limits";
import { ActionForm } from "@/components/form/action-form";
import { Fold } from "@/components/form/fold";
import { TextField } from "@/components/form/form-fields";
import type { FormAction, UndoAction } from "@/components/form/form-outcome";
import styles from "./snapshots.module.css";

interface FreezeFormProps {
  readonly event: string;
  /** The switches as the address has them. */
  readonly search: string;
  /** Title of the event, which is offered. */
  readonly title: string;
  /** What will be frozen, in words. */
  readonly describes: string;
  readonly action: FormAction<{ event: string; search: string; title: string; note: string }>;
  readonly undoAction: UndoAction;
}

/** Freezes the comparison whose switches are in the address. */
export function FreezeForm({ event, search, title, describes, action, undoAction }: FreezeFormProps) {
  return (
    <Fold id="freeze" label="Freeze this comparison" isOpen>
      <p className={styles.describes}>{describes}</p>
      <ActionForm action={action} undoAction={undoAction} fixed={{ event, search }} submitLabel="Freeze it">
        <TextField name="title" label="Title" value={title} isRequired maxLength={LIMITS.title} />
        <TextField
          name="note"
          label="Note"
          hint="What it was frozen for. It stands beside the snapshot and is no part of what is hashed."
          maxLength={LIMITS.paragraph}
          rows={2}
        />
      </ActionForm>
    </Fold>
  );
}
