"use client";

import { useEffect, useRef } from "react";
import styles from "./mark-bar.module.css";
import { MarkingCoderForm } from "./coder-form";
import { useMarking } from "./use-marking";

/** Who is coding, and the button that starts marking without a mouse. */
export function MarkBar() {
  const { setup, isPicking, saving, togglePicking } = useMarking();
  const panel = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (panel.current === null || !panel.current.open) return;
    // Somebody was chosen in it: its work is done, and the name that it stands under says who.
    panel.current.open = false;
    panel.current.querySelector("summary")?.focus();
  }, [setup.coder?.key]);
  if (!setup.mayMark) return null;
  return (
    <div className={styles.bar}>
      {setup.mayChooseCoder ? (
        <details ref={panel} className={styles.coder}>
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
      ) : (
        <p className={styles.coder}>
          <span className="visually-hidden">Coding as </span>
          {setup.coder?.name}
        </p>
      )}
      {saving === "idle" ? null : (
        <span className={styles.saving} data-saving={saving}>
          {saving === "saved" ? "Saved" : "Waiting"}
        </span>
      )}
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
