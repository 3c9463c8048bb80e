"use client";

import { type Ref, useId } from "react";
import { MENTION_VOICES, POLARITIES } from "@/domain/claims/claim";
import { POLARITY_WORDS, VOICE_WORDS } from "@/domain/claims/mention-words";
import { MentionDetails } from "./mention-details";
import { type MentionReading, withVoice } from "./mention-reading";
import { asOptions, SegmentField } from "./segment-field";
import { SpeakersField } from "./speakers-field";

interface MentionFieldsProps {
  readonly reading: MentionReading;
  /** Outlets that can be cited. */
  readonly outlets: readonly { readonly key: string; readonly name: string }[];
  onChange(reading: MentionReading): void;
  /** The first question. */
  readonly ref?: Ref<HTMLFieldSetElement>;
}

/** How a passage bears on a claim: all that a mention says, where a person marks one and where one is taken over. */
export function MentionFields({ reading, outlets, onChange, ref }: MentionFieldsProps) {
  const id = useId();
  const change = (part: Partial<MentionReading>) => onChange({ ...reading, ...part });
  return (
    <>
      <SegmentField
        ref={ref}
        legend="Voice"
        name={`${id}-voice`}
        options={asOptions(MENTION_VOICES, VOICE_WORDS)}
        value={reading.voice}
        onChange={(voice) => onChange(withVoice(reading, voice))}
      />
      {reading.voice === "attributed" ? (
        <SpeakersField speakers={reading.speakers} outlets={outlets} onChange={(speakers) => change({ speakers })} />
      ) : null}
      <SegmentField
        legend="Polarity"
        name={`${id}-polarity`}
        options={asOptions(POLARITIES, POLARITY_WORDS)}
        value={reading.polarity}
        onChange={(polarity) => change({ polarity })}
      />
      <MentionDetails reading={reading} onChange={change} />
    </>
  );
}
