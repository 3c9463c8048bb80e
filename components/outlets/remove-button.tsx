"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { NOTHING_DONE } from "@/components/form/no-answer";
import { focusHeadingOf } from "@/components/page/focus-heading";
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
  const button = useRef<HTMLButtonElement>(null);
  const [isBusy, startTransition] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const remove = () =>
    startTransition(async () => {
      // The action's own schema checks what arrives.
      const answer = await removeAction(input as never).catch(() => NOTHING_DONE);
      setProblem(answer.ok ? null : answer.message);
      if (!answer.ok) return;
      focusHeadingOf(button.current);
      router.refresh();
    });
  return (
    <>
      <BusyButton ref={button} className={styles.remove} isBusy={isBusy} onClick={remove} aria-label={`Remove ${what}`}>
        Remove
      </BusyButton>
      {problem === null ? null : <span role="alert">{problem}</span>}
    </>
  );
}
