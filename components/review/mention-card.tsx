"use client";

import { describeMention } from "@/components/article/describe-mention";
import { MentionFields } from "@/components/coding/mention-fields";
import { draftOf, type MentionReading } from "@/components/coding/mention-reading";
import script from "@/components/page/needs-script.module.css";
import { PassageQuote } from "./passage-quote";
import fields from "./review-fields.module.css";
import styles from "./mention-card.module.css";
import type { CitedOutlet, MentionView } from "./review-view";

/** A passage of a proposed claim as the person decides on it. */
export interface MentionChoice {
  readonly isKept: boolean;
  readonly reading: MentionReading;
}

/** One passage of a proposed claim: its words, how it is read, and whether it is taken over. */
export function MentionCard({
  mention,
  number,
  outlets,
  choice: { isKept, reading },
  onChange,
}: {
  readonly mention: MentionView;
  /** From 1. */
  readonly number: number;
  /** Those that can be cited for somebody's words. */
  readonly outlets: readonly CitedOutlet[];
  readonly choice: MentionChoice;
  onChange(choice: MentionChoice): void;
}) {
  const { article, passage, reasons } = mention;
  const isStale = passage === null;
  return (
    <li className={styles.mention} data-kept={isKept}>
      <PassageQuote article={article} passage={passage} isStale={isStale} />
      <p className={styles.reading}>{sayReading(reading, outlets)}</p>
      {reasons.length === 0 ? null : (
        <p className={styles.why}>Taken together with the first passage because {reasons.join("; ")}.</p>
      )}
      <div className={styles.choices}>
        <label className={fields.check}>
          <input
            type="checkbox"
            name="keep"
            value={number - 1}
            checked={isKept}
            disabled={isStale}
            onChange={(event) => onChange({ isKept: event.target.checked, reading })}
          />
          Keep passage {number}
        </label>
        <details className={script.needsScript}>
          <summary>
            Read it otherwise<span className="visually-hidden">, passage {number}</span>
          </summary>
          <div className={fields.options}>
            <MentionFields
              reading={reading}
              outlets={outlets}
              onChange={(changed) => onChange({ isKept, reading: changed })}
            />
          </div>
        </details>
      </div>
    </li>
  );
}

/** @example "Asserted; hedged" */
function sayReading(reading: MentionReading, outlets: readonly CitedOutlet[]): string {
  const names = Object.fromEntries(outlets.map(({ key, name }) => [key, name]));
  const note = reading.note.trim() === "" ? "" : `; “${reading.note.trim()}”`;
  const words = `${describeMention(draftOf(reading), names)}${note}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
