"use client";

import { useId } from "react";
import { NoteField } from "./note-field";
import fields from "./palette-fields.module.css";
import { SegmentField } from "./segment-field";

/** What goes with a code beside the code itself. */
export interface CodingChoice {
  readonly voice: "outlet" | "quoted";
  readonly unsure: boolean;
  readonly note: string;
}

const VOICES = [
  { value: "outlet", label: "the outlet's" },
  { value: "quoted", label: "quoted" },
] as const;

/** Whose words the passage is in, doubt and a note: they hold for the next code that is chosen. */
export function CodingOptions({
  choice,
  onChange,
}: {
  readonly choice: CodingChoice;
  onChange(choice: CodingChoice): void;
}) {
  const name = useId();
  return (
    <div className={fields.options}>
      <SegmentField
        legend="Words"
        name={name}
        options={VOICES}
        value={choice.voice}
        onChange={(voice) => onChange({ ...choice, voice })}
      />
      <NoteField
        unsure={choice.unsure}
        note={choice.note}
        onChange={({ unsure, note }) => onChange({ ...choice, unsure, note })}
      />
    </div>
  );
}
