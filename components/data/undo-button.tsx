"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { NOTHING_DONE } from "@/components/form/no-answer";
import { focusHeadingOf } from "@/components/page/focus-heading";
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
  const button = useRef<HTMLButtonElement>(null);
  const [isBusy, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<string | null>(null);
  const undo = () =>
    startTransition(async () => {
      const answer = await undoAction({ changeKey }).catch(() => NOTHING_DONE);
      setRefusal(answer.ok ? null : answer.message);
      if (!answer.ok) return;
      // The line is struck through and has no button any more.
      focusHeadingOf(button.current);
      router.refresh();
    });
  return (
    <>
      <BusyButton ref={button} className={styles.undo} isBusy={isBusy} onClick={undo} aria-label={`Undo: ${summary}`}>
        Undo
      </BusyButton>
      {refusal === null ? null : (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
    </>
  );
}
