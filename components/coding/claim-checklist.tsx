"use client";

import { useId } from "react";
import { StanceSign } from "@/components/signs/stance-sign";
import type { CellState } from "@/domain/comparison/comparison";
import { CheckButtons, FinishButton } from "./note-buttons";
import { RoundStep } from "./round-step";
import { useMarking } from "./use-marking";
import styles from "./claim-checklist.module.css";

/** A claim of the event as it stands in this article. */
export interface ChecklistClaim {
  readonly key: string;
  readonly number: number;
  readonly statement: string;
  readonly state: CellState;
  readonly word: string;
}

/** All claims of the event, one after the other: what is marked here, and what is still to be read for. */
export function ClaimChecklist({ claims }: { readonly claims: readonly ChecklistClaim[] }) {
  const { setup } = useMarking();
  const heading = useId();
  const open = claims.filter(({ state }) => state === "not-checked").length;
  const isDone = setup.work.claims === "submitted";
  return (
    <section className={styles.section} id="claims" aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading}>Claims of this event</h2>
        {isDone ? <FinishButton task="claims" name="the claims" /> : null}
      </header>
      <p className={styles.lead}>
        {claims.length === 0
          ? "None yet. Select a sentence and write the first one down."
          : open === 0
            ? "Every claim has been looked for in this text."
            : `${open} of ${claims.length} still to be looked for in this text.`}
      </p>
      <ul className={styles.list}>
        {claims.map(({ key, number, statement, state, word }) => (
          <li key={key}>
            <b>{number}</b>
            <span>{statement}</span>
            <span className={styles.state}>
              <StanceSign state={state} />
              {word}
            </span>
            {state === "not-checked" && setup.coder !== null ? (
              <CheckButtons claim={key} number={number} isChecked={false} />
            ) : null}
          </li>
        ))}
      </ul>
      {/* Where there is no claim, nothing can have been looked for. */}
      {isDone || claims.length === 0 ? null : (
        <p className={styles.finish}>
          <FinishButton task="claims" name="the claims" />
          {setup.work.claims === "open" ? <span>Other people’s marks are hidden until you finish.</span> : null}
        </p>
      )}
      <RoundStep task="claims" />
    </section>
  );
}
