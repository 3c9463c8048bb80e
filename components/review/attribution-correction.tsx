"use client";

import { type FormEvent, useState } from "react";
import { CheckField } from "@/components/coding/check-field";
import palette from "@/components/coding/palette-fields.module.css";
import { takeFocus } from "@/components/coding/take-focus";
import { type Saying, VerbFields } from "@/components/coding/verb-fields";
import { BusyButton } from "@/components/form/busy-button";
import { ATTRIBUTION_KINDS } from "@/domain/attribution/attribution";
import { type SpeakerType, SPEAKER_TYPES } from "@/domain/claims/claim";
import { SPEAKER_TYPE_WORDS } from "@/domain/claims/mention-words";
import { ATTRIBUTION_KIND_WORDS } from "./attribution-body";
import { ChooseField } from "./choose-field";
import fields from "./review-fields.module.css";
import type { AttributionDraft, AttributionView } from "./review-view";

/** Somebody else, another type of source, or another word of saying. */
export function AttributionCorrection({
  attribution,
  isBusy,
  onSave,
  onCancel,
}: {
  readonly attribution: AttributionView;
  readonly isBusy: boolean;
  onSave(draft: AttributionDraft): void;
  onCancel(): void;
}) {
  const { proposed } = attribution;
  const [name, setName] = useState(proposed.sourceName ?? "");
  const [type, setType] = useState<SpeakerType>(proposed.sourceType ?? "person");
  const [kind, setKind] = useState(proposed.kind);
  const [saying, setSaying] = useState<Saying>({ verb: proposed.verb ?? "", verbClass: proposed.verbClass });
  const [hedged, setHedged] = useState(proposed.hedged);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const sourceName = name.trim() === "" ? null : name.trim();
    const verb = saying.verb.trim();
    onSave({
      kind,
      sourceName,
      sourceType: sourceName === null ? null : type,
      verb: verb === "" ? null : verb,
      verbClass: saying.verbClass,
      hedged,
    });
  };
  return (
    <form className={fields.form} onSubmit={save} aria-label="Correct whose words these are">
      <div className={fields.pair}>
        <label className={fields.field}>
          Whose words; empty where the text names nobody
          <input ref={takeFocus} maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <ChooseField label="Type" values={SPEAKER_TYPES} words={SPEAKER_TYPE_WORDS} value={type} onChange={setType} />
        <ChooseField
          label="Given"
          values={ATTRIBUTION_KINDS}
          words={ATTRIBUTION_KIND_WORDS}
          value={kind}
          onChange={setKind}
        />
      </div>
      <div className={fields.options}>
        <VerbFields saying={saying} onChange={(part) => setSaying({ ...saying, ...part })} />
        <div className={palette.row}>
          <CheckField label="Hedged (may, reportedly)" value={hedged} onChange={setHedged} />
        </div>
      </div>
      <p className={fields.hint}>Nobody’s words but the outlet’s? Then reject the proposal.</p>
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
