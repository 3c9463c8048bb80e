"use client";

import { BusyButton } from "@/components/form/busy-button";
import styles from "./note-buttons.module.css";
import type { MarkAnswer } from "./marking-actions";
import { useMarking } from "./use-marking";

/** On one's own coding: take it back, until the work is handed in. */
export function RemoveCoding({ codingKey, name }: { readonly codingKey: string; readonly name: string }) {
  const { setup, isBusy, mark } = useMarking();
  if (setup.work.codebook === "submitted") return null;
  return (
    <BusyButton
      className={styles.button}
      isBusy={isBusy}
      onClick={() => void mark({ kind: "remove-coding", draft: { codingKey } }, `${name}: removed`)}
    >
      Remove<span className="visually-hidden"> {name}</span>
    </BusyButton>
  );
}

/** On one's own mention: change it or take it back, until the work is handed in. */
export function MentionButtons({ mentionKey, isPlaced }: { readonly mentionKey: string; readonly isPlaced: boolean }) {
  const { setup, isBusy, mark, editMention } = useMarking();
  if (setup.work.claims === "submitted") return null;
  return (
    <>
      {isPlaced ? (
        <button type="button" className={styles.button} onClick={() => editMention(mentionKey)}>
          Change<span className="visually-hidden"> this mention</span>
        </button>
      ) : null}
      <BusyButton
        className={styles.button}
        isBusy={isBusy}
        onClick={() => void mark({ kind: "remove-mention", draft: { mentionKey } }, "Mention: removed")}
      >
        Remove<span className="visually-hidden"> this mention</span>
      </BusyButton>
    </>
  );
}

/** On a claim that is not marked here: say that one read for it, or mark the passage. */
export function CheckButtons({
  claim,
  number,
  isChecked,
}: {
  readonly claim: string;
  readonly number: number;
  /** Somebody has said so already. */
  readonly isChecked: boolean;
}) {
  const { setup, isBusy, wanted, mark, lookFor } = useMarking();
  const isWanted = wanted?.claim === claim && wanted.replaces === null;
  if (setup.work.claims === "submitted") return null;
  return (
    <p className={styles.row}>
      {isChecked ? null : (
        <BusyButton
          className={styles.button}
          isBusy={isBusy}
          onClick={() =>
            void mark(
              { kind: "check", draft: { articleKey: setup.articleKey, claimKey: claim } },
              `Claim ${number}: not there`,
              `Claim ${number}: read for it, not there.`,
            )
          }
        >
          Read it, not there<span className="visually-hidden"> (claim {number})</span>
        </BusyButton>
      )}
      <button type="button" className={styles.button} onClick={() => lookFor(claim)} aria-pressed={isWanted}>
        {isWanted ? "Now select the passage" : "Mark it"}
        <span className="visually-hidden"> (claim {number})</span>
      </button>
    </p>
  );
}

const STILL_WAITING: MarkAnswer = {
  ok: false,
  reason: "still-waiting",
  message: "Some marks still wait on this device. Finish once they are saved.",
};

/** Finished with a codebook or with the claims; or not yet, after all. */
export function FinishButton({ task, name }: { readonly task: "claims" | "codebook"; readonly name: string }) {
  const { setup, actions, isBusy, perform, saveWaiting } = useMarking();
  const isDone = setup.work[task] === "submitted";
  const codebook = task === "claims" ? "claims" : setup.codebook.key;
  if (setup.coder === null) return null;
  return (
    <BusyButton
      className="button"
      isBusy={isBusy}
      onClick={() =>
        void perform(async () => {
          // Handed in before them, the marks that wait would be refused.
          if (!(await saveWaiting())) return STILL_WAITING;
          return actions.submitAction({ articleKey: setup.articleKey, codebook, reopen: isDone });
        })
      }
    >
      {isDone ? `Reopen ${name}` : `Finished with ${name}`}
    </BusyButton>
  );
}
