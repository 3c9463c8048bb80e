"use client";

import { useActionState, useId } from "react";
import { LIMITS } from "@/components/events/limits";
import styles from "./join-forms.module.css";

/** What a refused split shows: why, and what was sent, so that nothing typed is lost. */
export interface SplitState {
  readonly message: string | null;
  readonly mentions: readonly string[];
  readonly statement: string;
  readonly into: string;
}

const UNSENT: SplitState = { message: null, mentions: [], statement: "", into: "" };

interface SplitFormProps {
  readonly claim: string;
  readonly passages: readonly { readonly key: string; readonly words: string; readonly about: string }[];
  readonly candidates: readonly { readonly key: string; readonly statement: string }[];
  readonly action: (before: SplitState, form: FormData) => Promise<SplitState>;
}

/** Takes passages that say something else to a claim of their own, or to one that is there. Needs no script. */
export function SplitForm({ claim, passages, candidates, action }: SplitFormProps) {
  const [state, post, isPending] = useActionState(action, UNSENT);
  const id = useId();
  return (
    // What was sent decides what stands in the fields when the form comes back.
    <form action={post} className={styles.form} key={JSON.stringify(state)}>
      <input type="hidden" name="claim" value={claim} />
      <fieldset>
        <legend>Which passages say something else?</legend>
        {passages.map(({ key, words, about }) => (
          <div key={key} className={styles.tick}>
            <input
              type="checkbox"
              id={`${id}-${key}`}
              name="mentions"
              value={key}
              defaultChecked={state.mentions.includes(key)}
            />
            <label htmlFor={`${id}-${key}`}>
              <q>{words}</q> <small>{about}</small>
            </label>
          </div>
        ))}
      </fieldset>
      <label className={styles.field} htmlFor={`${id}-statement`}>
        The new claim, in your own words
        <textarea
          id={`${id}-statement`}
          name="statement"
          rows={2}
          maxLength={LIMITS.statement}
          defaultValue={state.statement}
        />
      </label>
      {candidates.length === 0 ? (
        <input type="hidden" name="into" value="" />
      ) : (
        <label className={styles.field}>
          Or a claim that is there
          <select name="into" defaultValue={state.into}>
            <option value="">a new one, in the words above</option>
            {candidates.map(({ key, statement }) => (
              <option key={key} value={key}>
                {statement}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className={styles.note}>
        The marks stay those of the people who made them. A check of this claim is none of the other: an article that
        was read for this one, and has no passage that moves, is not checked for the other yet.
      </p>
      {state.message === null ? null : (
        <p className={styles.refusal} role="alert">
          {state.message}
        </p>
      )}
      <button type="submit" className="button primary" disabled={isPending}>
        Move them
      </button>
    </form>
  );
}
