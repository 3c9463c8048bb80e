"use client";

import { type FormEvent, useId, useState } from "react";
import { CodingOptions } from "@/components/coding/coding-options";
import { takeFocus } from "@/components/coding/take-focus";
import { BusyButton } from "@/components/form/busy-button";
import { EdgeField } from "./edge-field";
import fields from "./review-fields.module.css";
import type { FrameDraft, FrameView } from "./review-view";

/** Another code, another voice, doubt, a note, or other edges. */
export function FrameCorrection({
  frame,
  isBusy,
  onSave,
  onCancel,
}: {
  readonly frame: FrameView;
  readonly isBusy: boolean;
  onSave(draft: FrameDraft): void;
  onCancel(): void;
}) {
  const id = useId();
  const [code, setCode] = useState(frame.code.key);
  const [range, setRange] = useState(frame.movable?.range ?? null);
  const [choice, setChoice] = useState({ voice: frame.voice, unsure: false, note: "" });
  const chosen = frame.codes.find(({ key }) => key === code);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { note, ...rest } = choice;
    onSave({ ...rest, code, range, note: note.trim() === "" ? null : note.trim() });
  };
  return (
    <form className={fields.form} onSubmit={save} aria-label="Correct this frame">
      <label className={fields.field}>
        Code
        <select
          ref={takeFocus}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          aria-describedby={`${id}-code`}
        >
          {frame.codes.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p id={`${id}-code`} className={fields.hint}>
        {chosen?.definition}
      </p>
      {frame.movable === null || range === null ? null : (
        <EdgeField passage={frame.movable} range={range} onChange={setRange} />
      )}
      <div className={fields.options}>
        <CodingOptions choice={choice} onChange={setChoice} />
      </div>
      <p className={fields.foot}>
        <BusyButton type="submit" className="button primary" isBusy={isBusy}>
          Take over with these changes
        </BusyButton>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}
