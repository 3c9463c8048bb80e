"use client";

import Link from "next/link";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { ActionForm } from "@/components/form/action-form";
import { BusyButton } from "@/components/form/busy-button";
import { TextField } from "@/components/form/form-fields";
import type { FormAction, FormOutcome, UndoAction } from "@/components/form/form-outcome";
import { MAX_VIEW_NAME } from "@/domain/views/view-address";
import styles from "./saved-views.module.css";

interface SavedViewRowProps {
  readonly view: { readonly key: string; readonly name: string; readonly address: string };
  /** Whether a view is being removed. */
  readonly isBusy: boolean;
  readonly renameAction: FormAction<{ readonly key: string; readonly name: string }>;
  readonly undoAction: UndoAction;
  readonly onRenamed: (done: FormOutcome) => void;
  readonly onRemove: () => void;
}

/** One saved view. Its new name is typed below it; Escape leaves it as it was. */
export function SavedViewRow({ view, isBusy, renameAction, undoAction, onRenamed, onRemove }: SavedViewRowProps) {
  const { key, name, address } = view;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    if (isOpen) form.current?.querySelector("input")?.select();
  }, [isOpen]);
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  const rename: SavedViewRowProps["renameAction"] = async (input) => {
    const done = await renameAction(input);
    if (!done.ok) return done;
    onRenamed(done);
    close();
    return done;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
  };
  return (
    <li>
      <Link href={address} prefetch={false}>
        {name}
      </Link>
      <span>
        <button
          ref={button}
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={`Rename the view ${name}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          Rename
        </button>
        <BusyButton isBusy={isBusy} onClick={onRemove} aria-label={`Remove the view ${name}`}>
          Remove
        </BusyButton>
      </span>
      {isOpen ? (
        // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape is a second way beside the button
        <div ref={form} id={id} className={styles.rename} onKeyDown={onKeyDown}>
          <ActionForm action={rename} undoAction={undoAction} fixed={{ key }} submitLabel="Rename it" isQuiet>
            <TextField name="name" label="New name" value={name} maxLength={MAX_VIEW_NAME} />
          </ActionForm>
        </div>
      ) : null}
    </li>
  );
}
