"use client";

import { type FormEvent, useId, useState } from "react";
import {
  FITS,
  type Mention,
  MENTION_VOICES,
  POLARITIES,
  type Speaker,
  VERB_CLASSES,
  type VerbClass,
} from "@/domain/claims/claim";
import { ClaimPicker } from "./claim-picker";
import type { MarkedStretch } from "./marking-actions";
import { NoteField } from "./note-field";
import fields from "./palette-fields.module.css";
import { SegmentField } from "./segment-field";
import { SpeakersField } from "./speakers-field";
import { useMarkedPlace, useMarking } from "./use-marking";

type Reading = Pick<
  Mention,
  "voice" | "polarity" | "hedged" | "fit" | "verbClass" | "ironic" | "apparentError" | "unsure" | "speakers"
> & { readonly verb: string; readonly note: string };

const PLAIN: Reading = {
  voice: "own",
  polarity: "affirms",
  hedged: false,
  fit: "same",
  verb: "",
  verbClass: null,
  ironic: false,
  apparentError: false,
  unsure: false,
  note: "",
  speakers: [],
};

const NOBODY_YET: Speaker = { name: "", type: "person", viaOutlet: null };
const asOptions = <Value extends string>(values: readonly Value[]) => values.map((value) => ({ value, label: value }));
const DONE = { affirms: "Affirmation added to", denies: "Denial added to", open: "Left open:" } as const;

/** Says that the passage bears on a claim, and how. What was typed stays until it has been stored. */
export function ClaimForm({ passage }: { readonly passage: MarkedStretch }) {
  const { setup, actions, isBusy, wanted, perform } = useMarking();
  const { place } = useMarkedPlace();
  const replaced = setup.mentions.find(({ key }) => key === wanted?.replaces) ?? null;
  const [claim, setClaim] = useState<string | null>(wanted?.claim ?? null);
  const [reading, setReading] = useState<Reading>(replaced === null ? PLAIN : toReading(replaced));
  const id = useId();
  const change = (part: Partial<Reading>) => setReading({ ...reading, ...part });

  if (setup.event === null) {
    return (
      <>
        <h3>Claim</h3>
        <p className={fields.hint}>Claims belong to an event. Put this article into one first.</p>
      </>
    );
  }

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (claim === null || isBusy) return;
    const { note, verb, ...rest } = reading;
    const number = setup.claims.find(({ key }) => key === claim)?.number;
    const answer = await perform(
      () =>
        actions.saveMentionAction({
          ...rest,
          articleKey: setup.articleKey,
          claimKey: claim,
          passage,
          verb: verb.trim() === "" ? null : verb.trim(),
          note: note.trim() === "" ? null : note.trim(),
          speakers: reading.voice === "attributed" ? reading.speakers : [],
          replaces: replaced?.key ?? null,
        }),
      `${DONE[reading.polarity]} claim ${number ?? ""}, ${place}.`,
    );
    if (answer.ok) {
      setReading(PLAIN);
      setClaim(null);
    }
  };

  return (
    <>
      <h3>Claim</h3>
      <ClaimPicker chosen={claim} onChoose={setClaim} />
      {claim === null ? null : (
        <form onSubmit={(event) => void save(event)}>
          <SegmentField
            legend="Voice"
            name={`${id}-voice`}
            options={asOptions(MENTION_VOICES)}
            value={reading.voice}
            onChange={(voice) =>
              change({
                voice,
                ...(voice === "attributed" && reading.speakers.length === 0 ? { speakers: [NOBODY_YET] } : {}),
              })
            }
          />
          {reading.voice === "attributed" ? (
            <SpeakersField speakers={reading.speakers} onChange={(speakers) => change({ speakers })} />
          ) : null}
          <SegmentField
            legend="Polarity"
            name={`${id}-polarity`}
            options={asOptions(POLARITIES)}
            value={reading.polarity}
            onChange={(polarity) => change({ polarity })}
          />
          <SegmentField
            legend="Fit"
            name={`${id}-fit`}
            options={asOptions(FITS)}
            value={reading.fit}
            onChange={(fit) => change({ fit })}
          />
          <div className={fields.pair}>
            <label className={fields.field}>
              Verb
              <input
                maxLength={60}
                value={reading.verb}
                placeholder="said, claimed …"
                onChange={(event) => change({ verb: event.target.value })}
              />
            </label>
            <label className={fields.field}>
              Its class
              <select
                value={reading.verbClass ?? ""}
                onChange={(event) => change({ verbClass: toVerbClass(event.target.value) })}
              >
                <option value="">none</option>
                {VERB_CLASSES.map((verbClass) => (
                  <option key={verbClass} value={verbClass}>
                    {verbClass.replaceAll("-", " ")}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <div className={fields.row}>
            <Check label="Hedged (may, reportedly)" value={reading.hedged} onChange={(hedged) => change({ hedged })} />
          </div>
          <div className={fields.row}>
            <Check label="Ironic" value={reading.ironic} onChange={(ironic) => change({ ironic })} />
            <Check
              label="Apparent error"
              value={reading.apparentError}
              onChange={(apparentError) => change({ apparentError })}
            />
          </div>
          <NoteField unsure={reading.unsure} note={reading.note} onChange={change} />
          <p className={fields.row}>
            <button type="submit" className="button primary" disabled={isBusy}>
              {replaced === null ? "Add to the claim" : "Save the change"}
            </button>
          </p>
        </form>
      )}
    </>
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

function toReading({ verb, note, ...mention }: Mention): Reading {
  const { voice, polarity, hedged, fit, verbClass, ironic, apparentError, unsure, speakers } = mention;
  const rest = { voice, polarity, hedged, fit, verbClass, ironic, apparentError, unsure, speakers };
  return { ...rest, verb: verb ?? "", note: note ?? "" };
}

function toVerbClass(text: string): VerbClass | null {
  return VERB_CLASSES.find((verbClass) => verbClass === text) ?? null;
}
