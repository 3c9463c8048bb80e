"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import styles from "./undo-bar.module.css";

type UndoAnswer =
  | { readonly ok: true; readonly summary: string }
  | { readonly ok: false; readonly reason: string; readonly message: string };

interface UndoBarProps {
  /** The last thing that was done; null while nothing was. A null key cannot be undone. */
  readonly change: { readonly changeKey: string | null; readonly summary: string } | null;
  readonly undoAction: (input: { readonly changeKey: string }) => Promise<UndoAnswer>;
}

/** Says what was just done and takes it back on request. Stays until the next change. */
export function UndoBar({ change, undoAction }: UndoBarProps) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [answer, setAnswer] = useState<{ readonly of: string; readonly text: string; readonly ok: boolean } | null>(
    null,
  );
  const changeKey = change?.changeKey ?? null;
  const own = answer !== null && answer.of === changeKey ? answer : null;
  const undo = () => {
    if (changeKey === null) return;
    startTransition(async () => {
      const result = await undoAction({ changeKey });
      setAnswer({ of: changeKey, ok: result.ok, text: result.ok ? `Undone: ${result.summary}` : result.message });
      if (result.ok) router.refresh();
    });
  };
  return (
    <div className={styles.bar} role="status" data-empty={change === null}>
      {change === null ? null : <span>{own?.text ?? change.summary}</span>}
      {changeKey === null || own !== null ? null : (
        <button type="button" onClick={undo} disabled={isPending}>
          Undo
        </button>
      )}
    </div>
  );
}
