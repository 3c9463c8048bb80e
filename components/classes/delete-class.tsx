"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { BusyButton } from "@/components/form/busy-button";
import dialogStyles from "@/components/form/dialog.module.css";
import { NOTHING_DONE } from "@/components/form/no-answer";
import styles from "./class-button.module.css";
import type { ClassAction } from "./class-button";

interface DeleteClassProps {
  readonly sessionKey: string;
  readonly title: string;
  readonly joined: number;
  readonly deleteAction: ClassAction<{ readonly key: string }>;
}

/** Deletes a session after a second yes: there is no way back. */
export function DeleteClass({ sessionKey, title, joined, deleteAction }: DeleteClassProps) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isBusy, startTransition] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const erase = () =>
    startTransition(async () => {
      const answer = await deleteAction({ key: sessionKey }).catch(() => NOTHING_DONE);
      dialog.current?.close();
      if (!answer.ok) setProblem(answer.message);
      else router.push(answer.next ?? "/classes");
    });
  return (
    <>
      <button type="button" className={`button ${dialogStyles.danger}`} onClick={() => dialog.current?.showModal()}>
        Delete this session now
      </button>
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <dialog ref={dialog} className={dialogStyles.dialog} aria-label={`Delete ${title}`}>
        <h2>Delete “{title}”?</h2>
        <p>
          {joined === 0
            ? "Nobody has joined it."
            : `All that ${joined === 1 ? "1 pupil" : `${joined} pupils`} did goes.`}{" "}
          It is in no backup, and cannot be brought back.
        </p>
        <form method="dialog">
          <button type="submit" className="button">
            Keep it
          </button>
          <BusyButton className={`button ${dialogStyles.danger}`} isBusy={isBusy} onClick={erase}>
            Delete for good
          </BusyButton>
        </form>
      </dialog>
    </>
  );
}
