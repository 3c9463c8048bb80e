"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import styles from "./data.module.css";

export type UndoChange = (input: {
  readonly changeKey: string;
}) => Promise<{ readonly ok: true } | { readonly ok: false; readonly message: string }>;

interface UndoButtonProps {
  readonly changeKey: string;
  readonly summary: string;
  readonly undoAction: UndoChange;
}

/** Takes one change back; a refusal says what stands in the way. */
export function UndoButton({ changeKey, summary, undoAction }: UndoButtonProps) {
  const router = useRouter();
  const [isBusy, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<string | null>(null);
  const undo = () =>
    startTransition(async () => {
      const answer = await undoAction({ changeKey }).catch(() => ({
        ok: false as const,
        message: "Parallax did not answer; nothing was undone.",
      }));
      setRefusal(answer.ok ? null : answer.message);
      if (answer.ok) router.refresh();
    });
  return (
    <>
      <button type="button" className={styles.undo} disabled={isBusy} onClick={undo} aria-label={`Undo: ${summary}`}>
        Undo
      </button>
      {refusal === null ? null : (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
    </>
  );
}
