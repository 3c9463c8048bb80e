"use client";

import { useActionState } from "react";
import { LIMITS } from "@/components/events/limits";
import { VOICE_WORDS } from "@/domain/claims/mention-words";
import { MENTION_VOICES } from "@/domain/claims/claim";
import { KIND_CHOICES } from "./claim-kinds";
import styles from "./join-forms.module.css";

/** Why a claim was refused, and what was typed, so that nothing is lost. */
export interface PassageClaimState {
  readonly message: string | null;
  readonly statement: string;
  readonly knowableFrom: string;
  readonly speaker: string;
}

const UNSENT: PassageClaimState = { message: null, statement: "", knowableFrom: "", speaker: "" };

interface PassageClaimFormProps {
  readonly article: string;
  readonly passage: string;
  readonly events: readonly { readonly slug: string; readonly title: string }[];
  /** Whether somebody is at work, to whom a mark could belong. */
  readonly canMark: boolean;
  readonly action: (before: PassageClaimState, form: FormData) => Promise<PassageClaimState>;
}

/** The claim that a passage makes, in the person's own words. Needs no script. */
export function PassageClaimForm({ article, passage, events, canMark, action }: PassageClaimFormProps) {
  const [state, post, isPending] = useActionState(action, UNSENT);
  return (
    <form action={post} className={styles.form} key={JSON.stringify(state)}>
      <input type="hidden" name="article" value={article} />
      <input type="hidden" name="passage" value={passage} />
      <label className={styles.field}>
        The claim, in your own words
        <textarea name="statement" rows={2} required maxLength={LIMITS.statement} defaultValue={state.statement} />
      </label>
      <label className={styles.field}>
        Kind
        <select name="kind">
          {KIND_CHOICES.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        Could be known from
        <input name="knowableFrom" maxLength={10} placeholder="2031-03-05" defaultValue={state.knowableFrom} />
      </label>
      <label className={styles.field}>
        In the event
        <select name="event">
          {events.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {canMark ? (
        <>
          <label className={styles.field}>
            How the passage has it
            <select name="voice">
              {MENTION_VOICES.map((voice) => (
                <option key={voice} value={voice}>
                  {VOICE_WORDS[voice].meaning}
                </option>
              ))}
              <option value="none">Write the claim down only; I mark it later.</option>
            </select>
          </label>
          <label className={styles.field}>
            Who is quoted, if somebody is
            <input name="speaker" maxLength={120} defaultValue={state.speaker} />
          </label>
        </>
      ) : (
        <p className={styles.note}>
          Nobody is at work in this browser, so that only the claim is written down and the passage is not marked for
          it.
        </p>
      )}
      {state.message === null ? null : (
        <p className={styles.refusal} role="alert">
          {state.message}
        </p>
      )}
      <button type="submit" className="button primary" disabled={isPending}>
        Add the claim
      </button>
    </form>
  );
}
