"use client";

import { useState } from "react";
import { takeFocus } from "./take-focus";
import fields from "./palette-fields.module.css";

/** Doubt, and a note that opens on demand. */
export function NoteField({
  unsure,
  note,
  onChange,
}: {
  readonly unsure: boolean;
  readonly note: string;
  onChange(value: { readonly unsure: boolean; readonly note: string }): void;
}) {
  const [isOpen, setOpen] = useState(note !== "");
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <div className={fields.row}>
        <label className={fields.check}>
          <input
            type="checkbox"
            checked={unsure}
            onChange={(event) => onChange({ unsure: event.target.checked, note })}
          />
          Unsure
        </label>
        {isOpen ? null : (
          <button
            type="button"
            className={fields.link}
            onClick={() => {
              setAsked(true);
              setOpen(true);
            }}
          >
            Add a note
          </button>
        )}
      </div>
      {isOpen ? (
        <label className={fields.field}>
          Note
          <textarea
            rows={2}
            maxLength={2000}
            value={note}
            ref={isAsked ? takeFocus : undefined}
            onChange={(event) => onChange({ unsure, note: event.target.value })}
          />
        </label>
      ) : null}
    </>
  );
}
