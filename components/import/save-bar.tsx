"use client";

import { useRef, useState } from "react";
import { BusyButton } from "@/components/form/busy-button";
import type { ReviewAnswer } from "./review-view";
import dialogStyles from "@/components/form/dialog.module.css";
import styles from "./save-bar.module.css";
import { useReviewAction } from "./use-review-action";

interface SaveBarProps {
  readonly importKey: string;
  readonly ready: number;
  readonly total: number;
  readonly waiting: number;
  /** Whether some of this import has been saved before. */
  readonly hasSaved: boolean;
  readonly saveAction: (input: {
    readonly importKey: string;
  }) => Promise<{ readonly ok: true; readonly summary: string } | Extract<ReviewAnswer, { ok: false }>>;
  readonly discardAction: (input: { readonly importKey: string }) => Promise<ReviewAnswer>;
}

/** Saves what is ready, or throws the import away. On a phone it stands at the foot of the window. */
export function SaveBar({ importKey, ready, total, waiting, hasSaved, saveAction, discardAction }: SaveBarProps) {
  const { isBusy, refusal, run } = useReviewAction();
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const save = () =>
    run(async () => {
      const answer = await saveAction({ importKey });
      if (answer.ok) setSaid(`${answer.summary}.`);
      return answer;
    }, goToTally);
  return (
    <div className={styles.bar}>
      <p className={styles.state} role="status">
        {said ??
          (waiting > 0 ? `Reading ${waiting} of ${total} …` : hasSaved ? "The rest waits" : "Nothing is saved yet")}
      </p>
      {refusal === null ? null : (
        <p role="alert" className={styles.error}>
          {refusal.message}
        </p>
      )}
      <BusyButton className={styles.discard} onClick={() => dialog.current?.showModal()} isBusy={isBusy}>
        Discard all
      </BusyButton>
      <BusyButton
        className={`button primary ${styles.save}`}
        onClick={save}
        isBusy={isBusy}
        disabled={ready === 0 || waiting > 0}
      >
        {isBusy ? "Saving …" : ready === 0 ? "Nothing is ready" : `Save ${ready} ready`}
      </BusyButton>
      <dialog ref={dialog} className={dialogStyles.dialog} aria-labelledby="discard-heading">
        <h2 id="discard-heading">Throw this import away?</h2>
        <p>
          {hasSaved ? "What has been saved stays. " : ""}
          {total === 1 ? "The page" : `All ${total} pages`} in review and what you said about them are deleted. This
          cannot be undone; the files on your computer stay.
        </p>
        <form method="dialog">
          <button className="button" type="submit">
            Keep it
          </button>
          <BusyButton
            className={`button ${dialogStyles.danger}`}
            isBusy={isBusy}
            onClick={() => run(() => discardAction({ importKey }))}
          >
            Discard all
          </BusyButton>
        </form>
      </dialog>
    </div>
  );
}

/** What is saved takes this bar away with the focus on it; the heading says what came of it. */
function goToTally() {
  document.getElementById("tally")?.focus();
}
