"use client";

import { useEffect, useRef } from "react";
import { type Speaker, SPEAKER_TYPES, type SpeakerType } from "@/domain/claims/claim";
import { SPEAKER_TYPE_WORDS } from "@/domain/claims/mention-words";
import fields from "./palette-fields.module.css";

/** More links than this are no chain that a reader could follow. */
const LONGEST_CHAIN = 5;

/** The chain of speakers, innermost first: who said it, and through whom it came. */
export function SpeakersField({
  speakers,
  outlets,
  onChange,
}: {
  readonly speakers: readonly Speaker[];
  /** Those that can be cited for somebody's words. */
  readonly outlets: readonly { readonly key: string; readonly name: string }[];
  onChange(speakers: readonly Speaker[]): void;
}) {
  const chain = useRef<HTMLFieldSetElement>(null);
  const before = useRef(speakers.length);
  useEffect(() => {
    // Somebody joined or left the chain, and perhaps a button went with them: go on with whoever is last.
    const isSame = before.current === speakers.length;
    before.current = speakers.length;
    if (!isSame) [...(chain.current?.querySelectorAll<HTMLElement>("input") ?? [])].at(-1)?.focus();
  }, [speakers.length]);
  const change = (index: number, part: Partial<Speaker>) =>
    onChange(speakers.map((speaker, at) => (at === index ? { ...speaker, ...part } : speaker)));
  return (
    <fieldset ref={chain} className={fields.group}>
      <legend className="visually-hidden">Speakers, innermost first</legend>
      {speakers.map((speaker, index) => (
        <div key={index}>
          <div className={fields.pair}>
            <label className={fields.field}>
              {index === 0 ? "Speaker" : "Quoted by"}
              <input
                required
                maxLength={120}
                value={speaker.name}
                onChange={(event) => change(index, { name: event.target.value })}
              />
            </label>
            <label className={fields.field}>
              Type
              <select value={speaker.type} onChange={(event) => change(index, typed(event.target.value, speaker))}>
                {SPEAKER_TYPES.map((type) => (
                  <option key={type} value={type}>
                    {SPEAKER_TYPE_WORDS[type]}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <div className={fields.row}>
            <label className={fields.inline}>
              via{" "}
              <select
                value={speaker.viaOutlet ?? ""}
                onChange={(event) =>
                  change(index, { viaOutlet: event.target.value === "" ? null : event.target.value })
                }
              >
                <option value="">no other outlet</option>
                {outlets.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            {speakers.length > 1 ? (
              <button
                type="button"
                className={fields.link}
                onClick={() => onChange(speakers.filter((_speaker, at) => at !== index))}
              >
                Remove<span className="visually-hidden"> speaker {index + 1}</span>
              </button>
            ) : null}
          </div>
        </div>
      ))}
      {speakers.length < LONGEST_CHAIN ? (
        <p className={fields.row}>
          <button
            type="button"
            className={fields.link}
            onClick={() => onChange([...speakers, { name: "", type: "organisation", viaOutlet: null }])}
          >
            Quoted by somebody else
          </button>
        </p>
      ) : null}
    </fieldset>
  );
}

/** Somebody without a name is written down as such. */
function typed(text: string, speaker: Speaker): Partial<Speaker> {
  const type: SpeakerType = SPEAKER_TYPES.find((one) => one === text) ?? "person";
  return type === "anonymous" && speaker.name === "" ? { type, name: "not named" } : { type };
}
