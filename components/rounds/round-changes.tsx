import Link from "next/link";
import type { Choice } from "@/components/form/choice";
import { FoldedForm } from "@/components/form/folded-form";
import { SelectField } from "@/components/form/form-fields";
import type { FormAction, UndoAction } from "@/components/form/form-outcome";
import styles from "./rounds.module.css";

interface RoundChangesProps {
  readonly roundKey: string;
  readonly isMain: boolean;
  /** Coders who take no part yet. */
  readonly addable: readonly Choice[];
  readonly unbegun: number;
  readonly addCoderAction: FormAction<{ readonly roundKey: string; readonly coderKey: string }>;
  readonly closeAction: FormAction<{ readonly roundKey: string }>;
  readonly undoAction: UndoAction;
}

/** What can be changed about a round that stands: its coders, its articles, and that it is open. */
export function RoundChanges(props: RoundChangesProps) {
  const { roundKey, isMain, addable, unbegun, addCoderAction, closeAction, undoAction } = props;
  return (
    <section className={styles.part} aria-labelledby="change">
      <h2 id="change">Change this round</h2>
      <p>
        <Link className={styles.link} prefetch={false} href={`/coding/rounds/new?round=${roundKey}`}>
          Add articles
        </Link>
      </p>
      {addable.length === 0 ? null : (
        <FoldedForm
          label="Add a coder"
          action={addCoderAction}
          undoAction={undoAction}
          fixed={{ roundKey }}
          submitLabel="Add to the round"
          isQuiet
        >
          <SelectField
            name="coderKey"
            label="Coder"
            choices={addable}
            hint={
              isMain
                ? "Takes over articles that nobody has begun, until all have as many left. Nobody’s order changes."
                : "Gets every article of the round, in an order of their own."
            }
          />
        </FoldedForm>
      )}
      <FoldedForm
        label="Close the round"
        action={closeAction}
        undoAction={undoAction}
        fixed={{ roundKey }}
        submitLabel="Close"
        isQuiet
      >
        <p className={styles.note}>
          {unbegun === 0
            ? "Everything has been begun, so nothing is taken back. Begun work stays with its coders."
            : `What nobody has begun is taken back, ${unbegun} so far; begun and finished work stays with its coders.`}
        </p>
      </FoldedForm>
    </section>
  );
}
