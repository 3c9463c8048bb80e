"use client";

import { useId, useState } from "react";
import { FITS } from "@/domain/claims/claim";
import { FIT_WORDS, FLAG_WORDS } from "@/domain/claims/mention-words";
import { CheckField } from "./check-field";
import { hasDetails, type MentionReading } from "./mention-reading";
import { NoteField } from "./note-field";
import fields from "./palette-fields.module.css";
import { asOptions, SegmentField } from "./segment-field";
import { VerbFields } from "./verb-fields";

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
      <VerbFields saying={reading} onChange={onChange} />
      <div className={fields.row}>
        <CheckField
          label="Hedged (may, reportedly)"
          value={reading.hedged}
          onChange={(hedged) => onChange({ hedged })}
        />
      </div>
      <div className={fields.row}>
        <CheckField label={FLAG_WORDS.ironic} value={reading.ironic} onChange={(ironic) => onChange({ ironic })} />
        <CheckField
          label={FLAG_WORDS["apparent-error"]}
          value={reading.apparentError}
          onChange={(apparentError) => onChange({ apparentError })}
        />
      </div>
      <NoteField unsure={reading.unsure} note={reading.note} onChange={onChange} />
    </details>
  );
}
