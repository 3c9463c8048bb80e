import { Fragment, type ReactNode } from "react";
import type { FieldCertainty, FieldNote } from "./review-view";
import styles from "./fields.module.css";

const CERTAINTY_WORDS: Readonly<Record<FieldCertainty, string>> = {
  confirm: "Confirm",
  yours: "By a person",
  sure: "Sure",
  likely: "Likely",
  doubtful: "Doubtful",
  unknown: "Unknown",
};

interface FieldRowProps {
  readonly label: string;
  /** The field's own control, for the label; left out where there is a group with a name of its own. */
  readonly controlId?: string;
  readonly note: FieldNote;
  readonly children: ReactNode;
}

/** One field: what it is, how certain, and what says so. The letters lead to the place in the source. */
export function FieldRow({ label, controlId, note, children }: FieldRowProps) {
  return (
    <div className={styles.field} data-asks={note.certainty === "confirm"}>
      {controlId === undefined ? (
        <div className={styles.label} aria-hidden="true">
          {label}
        </div>
      ) : (
        <label className={styles.label} htmlFor={controlId}>
          {label}
        </label>
      )}
      <div className={styles.value}>{children}</div>
      <div className={styles.certainty} data-certainty={note.certainty}>
        {CERTAINTY_WORDS[note.certainty]}
      </div>
      <p className={styles.evidence}>
        {note.evidence.map(({ letter, sentence }, index) => (
          <Fragment key={sentence}>
            {index === 0 ? null : " "}
            {letter === null ? null : (
              <a
                className={styles.letter}
                href={`#evidence-${letter}`}
                aria-label={`Evidence ${letter}, in the source`}
              >
                {letter}
              </a>
            )}
            {sentence}
          </Fragment>
        ))}
      </p>
    </div>
  );
}
