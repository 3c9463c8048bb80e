"use client";

import { useId, useState } from "react";
import { FITS, VERB_CLASSES, type VerbClass } from "@/domain/claims/claim";
import { FIT_WORDS, FLAG_WORDS, VERB_CLASS_WORDS } from "@/domain/claims/mention-words";
import { hasDetails, type MentionReading } from "./mention-reading";
import { NoteField } from "./note-field";
import fields from "./palette-fields.module.css";
import { asOptions, SegmentField } from "./segment-field";

/**
 * What most mentions do without: fit, verb, flags, doubt and a note. Folded away, so that the palette shows its button;
 * open where something of it is said already.
 */
export function MentionDetails({
  reading,
  onChange,
}: {
  readonly reading: MentionReading;
  onChange(part: Partial<MentionReading>): void;
}) {
  const [isOpen, setOpen] = useState(hasDetails(reading));
  const id = useId();
  return (
    <details
      className={fields.more}
      open={isOpen}
      onToggle={({ currentTarget: { open }, currentTarget }) => {
        setOpen(open);
        // What was asked for must not unfold behind the button at the foot.
        if (open && !isOpen) currentTarget.scrollIntoView({ block: "nearest" });
      }}
    >
      <summary>More: fit, verb, doubt</summary>
      <SegmentField
        legend="Fit"
        name={`${id}-fit`}
        options={asOptions(FITS, FIT_WORDS)}
        value={reading.fit}
        onChange={(fit) => onChange({ fit })}
      />
      <div className={fields.pair}>
        <label className={fields.field}>
          Verb
          <input
            maxLength={60}
            value={reading.verb}
            placeholder="said, claimed …"
            onChange={(event) => onChange({ verb: event.target.value })}
          />
        </label>
        <label className={fields.field}>
          Its class
          <select
            value={reading.verbClass ?? ""}
            onChange={(event) => onChange({ verbClass: toVerbClass(event.target.value) })}
          >
            <option value="">Not chosen</option>
            {VERB_CLASSES.map((verbClass) => (
              <option key={verbClass} value={verbClass}>
                {VERB_CLASS_WORDS[verbClass].label}: {VERB_CLASS_WORDS[verbClass].examples}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className={fields.row}>
        <Check label="Hedged (may, reportedly)" value={reading.hedged} onChange={(hedged) => onChange({ hedged })} />
      </div>
      <div className={fields.row}>
        <Check label={FLAG_WORDS.ironic} value={reading.ironic} onChange={(ironic) => onChange({ ironic })} />
        <Check
          label={FLAG_WORDS["apparent-error"]}
          value={reading.apparentError}
          onChange={(apparentError) => onChange({ apparentError })}
        />
      </div>
      <NoteField unsure={reading.unsure} note={reading.note} onChange={onChange} />
    </details>
  );
}

function Check({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: boolean;
  onChange(value: boolean): void;
}) {
  return (
    <label className={fields.check}>
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

function toVerbClass(text: string): VerbClass | null {
  return VERB_CLASSES.find((verbClass) => verbClass === text) ?? null;
}
