"use client";

import { type FormEvent, useId, useState } from "react";
import { BusyButton } from "@/components/form/busy-button";
import styles from "./coder-form.module.css";
import type { MarkAnswer, MarkingActions } from "./marking-actions";
import type { CoderView } from "./marking-setup";
import fields from "./palette-fields.module.css";
import { useMarking } from "./use-marking";

interface CoderFormProps {
  readonly coder: CoderView | null;
  readonly coders: readonly CoderView[];
  readonly isBusy: boolean;
  readonly actions: Pick<MarkingActions, "chooseCoderAction" | "addCoderAction">;
  perform(work: () => Promise<MarkAnswer>): Promise<MarkAnswer>;
}

/** Who is coding? Every mark belongs to a person; several people can code on one machine. */
export function CoderForm({ coder, coders, isBusy, actions, perform }: CoderFormProps) {
  const [name, setName] = useState("");
  const label = useId();
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await perform(() => actions.addCoderAction({ name: name.trim() }));
    if (answer.ok) setName("");
  };
  const others = coders.filter(({ key }) => key !== coder?.key);
  return (
    <div>
      {others.length === 0 ? null : (
        <>
          <p className={styles.label} id={label}>
            Work as
          </p>
          <ul className={styles.coders} aria-labelledby={label}>
            {others.map(({ key, name: other }) => (
              <li key={key}>
                <BusyButton
                  isBusy={isBusy}
                  onClick={() => void perform(() => actions.chooseCoderAction({ coderKey: key }))}
                >
                  <span className="visually-hidden">Work as </span>
                  {other}
                </BusyButton>
              </li>
            ))}
          </ul>
        </>
      )}
      <form className={styles.add} onSubmit={(event) => void add(event)}>
        <label className={fields.field}>
          {coders.length === 0 ? "Your name, or any other word" : "Or add a coder, by name"}
          <input required maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <BusyButton type="submit" className="button" isBusy={isBusy}>
          Add
        </BusyButton>
      </form>
    </div>
  );
}

/** The same on a page that marks. */
export function MarkingCoderForm() {
  const { setup, actions, isBusy, perform } = useMarking();
  return <CoderForm coder={setup.coder} coders={setup.coders} isBusy={isBusy} actions={actions} perform={perform} />;
}
