"use client";

import styles from "./mark-bar.module.css";
import { MarkingCoderForm } from "./coder-form";
import { useMarking } from "./use-marking";

/** Who is coding, and the button that starts marking without a mouse. */
export function MarkBar() {
  const { setup, isPicking, togglePicking } = useMarking();
  return (
    <div className={styles.bar}>
      <details className={styles.coder} key={setup.coder?.key}>
        <summary>
          {setup.coder === null ? (
            "Who is coding?"
          ) : (
            <>
              <span className="visually-hidden">Coding as </span>
              {setup.coder.name}
            </>
          )}
        </summary>
        <div className={styles.panel} data-palette="">
          <MarkingCoderForm />
        </div>
      </details>
      <button
        type="button"
        className={styles.mark}
        aria-pressed={isPicking}
        data-mark-button=""
        onClick={togglePicking}
      >
        Mark
      </button>
    </div>
  );
}
