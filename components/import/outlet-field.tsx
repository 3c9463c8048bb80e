"use client";

import { useEffect, useId, useState } from "react";
import { OutletChip } from "@/components/signs/outlet-chip";
import type { OutletAnswer } from "@/domain/outlets/outlet-answer";
import { FieldRow } from "./field-row";
import styles from "./fields.module.css";
import type { FoundOutlet, OpenItemView, ReviewActions } from "./review-view";

/** What is chosen in the form; `keep` leaves what is stored. */
export type OutletChoice = { readonly kind: "keep" } | { readonly kind: "open" } | OutletAnswer;

interface OutletFieldProps {
  readonly outlet: OpenItemView["outlet"];
  readonly choice: OutletChoice;
  readonly onChoose: (choice: OutletChoice) => void;
  readonly error: string | null;
  readonly searchAction: ReviewActions["searchAction"];
}

/** Whose article it is: the outlet that stands, the proposal, another one, or nobody knows. */
export function OutletField({ outlet, choice, onChoose, error, searchAction }: OutletFieldProps) {
  const name = useId();
  const { current, proposal, isUnknown } = outlet;
  const [isOther, setOther] = useState(false);
  const radio = (label: string, isChecked: boolean, choose: () => void) => (
    <label className={styles.choice}>
      <input type="radio" name={name} checked={isChecked} onChange={choose} />
      {label}
    </label>
  );
  const pick = (next: OutletChoice) => {
    setOther(false);
    onChoose(next);
  };
  const isProposal = !isOther && isSame(choice, proposal);
  return (
    <FieldRow label="Outlet" note={outlet}>
      <fieldset className={styles.group} aria-describedby={error === null ? undefined : `${name}-error`}>
        <legend className="visually-hidden">Outlet</legend>
        {current !== null ? (
          <p className={styles.stands}>
            <OutletChip letters={current.letters} name={current.name} slot={null} /> {current.name}
          </p>
        ) : proposal !== null ? (
          <p className={styles.stands}>
            {proposal.name} <span>proposed</span>
          </p>
        ) : (
          <p className={styles.stands}>{isUnknown ? "Not known" : "Not named"}</p>
        )}
        <div className={styles.choices}>
          {current === null
            ? null
            : radio(`Keep ${current.name}`, !isOther && choice.kind === "keep", () => pick({ kind: "keep" }))}
          {current !== null || proposal === null
            ? null
            : radio(`Confirm ${proposal.name}`, isProposal, () => pick(answerFor(proposal)))}
          {radio(current === null && proposal === null ? "I know it" : "Other outlet", isOther, () => {
            setOther(true);
            onChoose({ kind: "open" });
          })}
          {radio("Unknown", !isOther && choice.kind === "unknown", () => pick({ kind: "unknown" }))}
        </div>
        {isOther ? <OutletSearch chosen={choice} onChoose={onChoose} searchAction={searchAction} /> : null}
        {error === null ? null : (
          <p id={`${name}-error`} role="alert" className={styles.error}>
            {error}
          </p>
        )}
      </fieldset>
    </FieldRow>
  );
}

export function answerFor({ key, name }: { readonly key: string | null; readonly name: string }): OutletAnswer {
  return key === null ? { kind: "named", name } : { kind: "listed", key, name };
}

function isSame(choice: OutletChoice, proposal: OpenItemView["outlet"]["proposal"]): boolean {
  if (proposal === null) return false;
  if (choice.kind === "listed") return choice.key === proposal.key;
  return choice.kind === "named" && proposal.key === null && choice.name === proposal.name;
}

const PAUSE_MS = 180;

function OutletSearch({
  chosen,
  onChoose,
  searchAction,
}: {
  readonly chosen: OutletChoice;
  readonly onChoose: (choice: OutletChoice) => void;
  readonly searchAction: ReviewActions["searchAction"];
}) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<{ readonly for: string; readonly outlets: readonly FoundOutlet[] } | null>(null);
  const text = typed.trim();

  useEffect(() => {
    if (text === "") return;
    let isStale = false;
    const timer = setTimeout(async () => {
      const answer = await searchAction({ text }).catch(() => null);
      if (!isStale && answer?.ok) setFound({ for: text, outlets: answer.outlets });
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [text, searchAction]);

  const outlets = text === "" || found === null ? [] : found.outlets;
  const isNew =
    text !== "" && found?.for === text && !outlets.some(({ name }) => name.toLowerCase() === text.toLowerCase());
  return (
    <div className={styles.search}>
      <label htmlFor={id}>Its name or address</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={typed}
        aria-describedby={`${id}-found`}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p id={`${id}-found`} role="status" className="visually-hidden">
        {found === null || text === "" ? "" : `${outlets.length} outlets found`}
      </p>
      <ul>
        {outlets.map(({ key, name, host, isHere }) => (
          <li key={key}>
            <label className={styles.result}>
              <input
                type="radio"
                name={`${id}-outlet`}
                checked={chosen.kind === "listed" && chosen.key === key}
                onChange={() => onChoose({ kind: "listed", key, name })}
              />
              <span>
                {name} <small>{[isHere ? "here already" : null, host].filter(Boolean).join(", ")}</small>
              </span>
            </label>
          </li>
        ))}
        {isNew ? (
          <li>
            <label className={styles.result}>
              <input
                type="radio"
                name={`${id}-outlet`}
                checked={chosen.kind === "named" && chosen.name === text}
                onChange={() => onChoose({ kind: "named", name: text })}
              />
              <span>
                “{text}” <small>as a new outlet that no list knows</small>
              </span>
            </label>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
