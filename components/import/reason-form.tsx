"use client";

import { useId, useState } from "react";
import { BusyButton } from "@/components/form/busy-button";
import type { RemovalReason } from "@/domain/text/page-text";
import { REMOVAL_WORDS } from "./removal-words";
import styles from "./source-block.module.css";

interface ReasonFormProps {
  /** What its button does. */
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly RemovalReason[];
  readonly onChoose: (reason: RemovalReason) => void;
  readonly isBusy: boolean;
}

/** Asks why a stretch is not part of the article. The first choice is the one that is set. */
export function ReasonForm({ label, hint, choices, onChoose, isBusy }: ReasonFormProps) {
  const id = useId();
  const [reason, setReason] = useState<RemovalReason>(choices[0] ?? "person");
  return (
    <span className={styles.reason}>
      {hint === undefined ? null : <span>{hint}</span>}
      <label htmlFor={id} className="visually-hidden">
        What is it?
      </label>
      <select
        id={id}
        value={reason}
        onChange={(event) => setReason(choices.find((one) => one === event.target.value) ?? reason)}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {REMOVAL_WORDS[one]}
          </option>
        ))}
      </select>
      <BusyButton className={styles.link} isBusy={isBusy} onClick={() => onChoose(reason)}>
        {label}
      </BusyButton>
    </span>
  );
}
