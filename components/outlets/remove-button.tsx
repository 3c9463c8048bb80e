"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import styles from "./outlets.module.css";

interface RemoveButtonProps {
  /** What goes, for the button's name. */
  readonly what: string;
  readonly input: Readonly<Record<string, string>>;
  readonly removeAction: (
    input: never,
  ) => Promise<{ readonly ok: true } | { readonly ok: false; readonly message: string }>;
}

/** Takes one entry away; the change log takes it back. */
export function RemoveButton({ what, input, removeAction }: RemoveButtonProps) {
  const router = useRouter();
  const [isBusy, startTransition] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const remove = () =>
    startTransition(async () => {
      // The action's own schema checks what arrives.
      const answer = await removeAction(input as never);
      setProblem(answer.ok ? null : answer.message);
      if (answer.ok) router.refresh();
    });
  return (
    <>
      <button type="button" className={styles.remove} disabled={isBusy} onClick={remove} aria-label={`Remove ${what}`}>
        Remove
      </button>
      {problem === null ? null : <span role="alert">{problem}</span>}
    </>
  );
}
