"use client";

import { describeMention } from "@/components/article/describe-mention";
import { FITS, MENTION_VOICES, POLARITIES, SPEAKER_TYPES } from "@/domain/claims/claim";
import { FIT_WORDS, POLARITY_WORDS, SPEAKER_TYPE_WORDS, VOICE_WORDS } from "@/domain/claims/mention-words";
import { type DecidedMention, NOT_NAMED } from "@/domain/suggestions/review-claim";
import { PassageQuote } from "./passage-quote";
import { Check, Choose, VerbFields } from "./reading-fields";
import fields from "./review-fields.module.css";
import styles from "./mention-card.module.css";
import type { MentionView } from "./review-view";

/** A passage of a proposed claim as the person decides on it. */
export interface MentionChoice {
  readonly isKept: boolean;
  readonly reading: DecidedMention;
}

/** One passage of a proposed claim: its words, how it is read, and whether it is taken over. */
export function MentionCard({
  mention,
  number,
  choice: { isKept, reading },
  onChange,
}: {
  readonly mention: MentionView;
  /** From 1. */
  readonly number: number;
  readonly choice: MentionChoice;
  onChange(choice: MentionChoice): void;
}) {
  const { article, passage, reasons } = mention;
  const isStale = passage === null;
  return (
    <li className={styles.mention} data-kept={isKept}>
      <PassageQuote article={article} passage={passage} isStale={isStale} />
      <p className={styles.reading}>{sayReading(reading)}</p>
      {reasons.length === 0 ? null : (
        <p className={styles.why}>Taken together with the first passage because {reasons.join("; ")}.</p>
      )}
      <div className={styles.choices}>
        <label className={fields.check}>
          <input
            type="checkbox"
            checked={isKept}
            disabled={isStale}
            onChange={(event) => onChange({ isKept: event.target.checked, reading })}
          />
          Keep passage {number}
        </label>
        <details>
          <summary>
            Read it otherwise<span className="visually-hidden">, passage {number}</span>
          </summary>
          <MentionFields reading={reading} onChange={(changed) => onChange({ isKept, reading: changed })} />
        </details>
      </div>
    </li>
  );
}

/** @example "Asserted; hedged" */
function sayReading({ speaker, ...reading }: DecidedMention): string {
  const speakers = speaker === null ? [] : [{ ...speaker, viaOutlet: null }];
  const words = describeMention({ ...reading, speakers, ironic: false, apparentError: false, unsure: false }, {});
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const labelsOf = <Value extends string>(
  words: Readonly<Record<Value, { readonly label: string }>>,
  values: readonly Value[],
) => Object.fromEntries(values.map((value) => [value, words[value].label])) as Readonly<Record<Value, string>>;

const VOICE_LABELS = labelsOf(VOICE_WORDS, MENTION_VOICES);
const POLARITY_LABELS = labelsOf(POLARITY_WORDS, POLARITIES);
const FIT_LABELS = labelsOf(FIT_WORDS, FITS);

/** Everything that can be read otherwise. Words of somebody else have a speaker; the outlet's own have none. */
function MentionFields({
  reading,
  onChange,
}: {
  readonly reading: DecidedMention;
  onChange(reading: DecidedMention): void;
}) {
  const { speaker } = reading;
  const change = (part: Partial<DecidedMention>) => onChange({ ...reading, ...part });
  return (
    <div className={fields.pair}>
      <Choose
        label="Voice"
        values={MENTION_VOICES}
        words={VOICE_LABELS}
        value={reading.voice}
        onChange={(voice) => change({ voice, speaker: voice === "attributed" ? (speaker ?? NOT_NAMED) : null })}
      />
      <Choose
        label="To the claim"
        values={POLARITIES}
        words={POLARITY_LABELS}
        value={reading.polarity}
        onChange={(polarity) => change({ polarity })}
      />
      <Choose label="Fit" values={FITS} words={FIT_LABELS} value={reading.fit} onChange={(fit) => change({ fit })} />
      {speaker === null ? null : (
        <>
          <label className={fields.field}>
            Speaker
            <input
              required
              maxLength={120}
              value={speaker.name}
              onChange={(event) => change({ speaker: { ...speaker, name: event.target.value } })}
            />
          </label>
          <Choose
            label="Type"
            values={SPEAKER_TYPES}
            words={SPEAKER_TYPE_WORDS}
            value={speaker.type}
            onChange={(type) => change({ speaker: { ...speaker, type } })}
          />
        </>
      )}
      <VerbFields saying={reading} onChange={change} />
      <Check label="Hedged (may, reportedly)" value={reading.hedged} onChange={(hedged) => change({ hedged })} />
    </div>
  );
}
