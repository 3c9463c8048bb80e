import type { RefObject } from "react";
import { REVIEW_KEYS } from "./review-keys";
import styles from "./desk.module.css";

/** The keys of the review, listed; they can be turned off. */
export function KeyHelp({
  foldRef,
  areOn,
  onTurn,
}: {
  readonly foldRef: RefObject<HTMLDetailsElement | null>;
  readonly areOn: boolean;
  onTurn(areOn: boolean): void;
}) {
  return (
    <details ref={foldRef} className={styles.help}>
      <summary>Keys{areOn ? "" : " (off)"}</summary>
      <dl>
        {REVIEW_KEYS.map(({ command, shown, meaning }) => (
          <div key={command}>
            <dt>
              <kbd>{shown}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>leave a field or a form</dd>
        </div>
      </dl>
      <label className={styles.turn}>
        <input type="checkbox" checked={areOn} onChange={(event) => onTurn(event.target.checked)} />
        Use single keys
      </label>
    </details>
  );
}
