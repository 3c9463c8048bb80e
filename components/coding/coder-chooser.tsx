"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { BusyButton } from "@/components/form/busy-button";
import type { UndoAction } from "@/components/form/form-outcome";
import { NO_ANSWER } from "@/components/form/no-answer";
import { UndoBar } from "@/components/page/undo-bar";
import { CoderForm } from "./coder-form";
import styles from "./coder-chooser.module.css";
import form from "./coder-form.module.css";
import type { MarkAnswer, MarkingActions } from "./marking-actions";
import type { CoderView } from "./marking-setup";
import fields from "./palette-fields.module.css";

interface CoderActions extends Pick<MarkingActions, "chooseCoderAction" | "addCoderAction"> {
  renameCoderAction(input: { readonly name: string }): Promise<MarkAnswer>;
  readonly undoAction: UndoAction;
}

/** Chooses, adds or renames a coder outside of an article, or lets nobody be at work. */
export function CoderChooser({
  coder,
  coders,
  actions,
}: {
  readonly coder: CoderView | null;
  readonly coders: readonly CoderView[];
  readonly actions: CoderActions;
}) {
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<MarkAnswer | null>(null);
  const chooser = useRef<HTMLDivElement>(null);
  const before = useRef(coder?.key);
  useEffect(() => {
    // Whoever is chosen leaves the list, and the focus with them; what comes next is in here.
    if (before.current !== coder?.key && document.activeElement === document.body) chooser.current?.focus();
    before.current = coder?.key;
  }, [coder?.key]);
  const perform = async (work: () => Promise<MarkAnswer>): Promise<MarkAnswer> => {
    setBusy(true);
    const outcome = await work().catch((): MarkAnswer => NO_ANSWER);
    setBusy(false);
    setAnswer(outcome);
    return outcome;
  };
  return (
    <div ref={chooser} className={styles.chooser} tabIndex={-1}>
      <CoderForm coder={coder} coders={coders} isBusy={isBusy} actions={actions} perform={perform} />
      {coder === null ? null : (
        <OwnName
          key={coder.key}
          coder={coder}
          isBusy={isBusy}
          onRename={(name) => void perform(() => actions.renameCoderAction({ name }))}
          onLeave={() => void perform(() => actions.chooseCoderAction({ coderKey: null }))}
        />
      )}
      {answer?.ok === false ? (
        <p className={styles.refusal} role="alert">
          {answer.message}
        </p>
      ) : null}
      <UndoBar change={answer?.ok === true ? answer : null} undoAction={actions.undoAction} />
    </div>
  );
}

/** What the person at work can do about their own name. */
function OwnName({
  coder,
  isBusy,
  onRename,
  onLeave,
}: {
  readonly coder: CoderView;
  readonly isBusy: boolean;
  onRename(name: string): void;
  onLeave(): void;
}) {
  const [name, setName] = useState(coder.name);
  const rename = (event: FormEvent) => {
    event.preventDefault();
    onRename(name.trim());
  };
  return (
    <div className={styles.own}>
      <details>
        <summary>Rename {coder.name}</summary>
        <form className={form.add} onSubmit={rename}>
          <label className={fields.field}>
            New name; every mark stays
            <input required maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
          </label>
          <BusyButton type="submit" className="button" isBusy={isBusy}>
            Rename
          </BusyButton>
        </form>
      </details>
      <BusyButton className={fields.link} isBusy={isBusy} onClick={onLeave}>
        Stop working as {coder.name}
      </BusyButton>
    </div>
  );
}
