"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState, useTransition } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { NOTHING_DONE } from "@/components/form/no-answer";
import styles from "./class-button.module.css";

/** What the buttons of a class answer: nothing is logged, so there is nothing to undo. */
export type ClassAction<Input> = (
  input: Input,
) => Promise<{ readonly ok: true; readonly next?: string } | { readonly ok: false; readonly message: string }>;

interface ClassButtonProps<Input> {
  readonly action: ClassAction<Input>;
  readonly input: Input;
  readonly isPrimary?: boolean;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A button that does one thing with a class, and says beside it why it was not done. */
export function ClassButton<Input>({ action, input, isPrimary = false, isCurrent, children }: ClassButtonProps<Input>) {
  const router = useRouter();
  const [isBusy, startTransition] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const press = () =>
    startTransition(async () => {
      const answer = await action(input).catch(() => NOTHING_DONE);
      setProblem(answer.ok ? null : answer.message);
      if (!answer.ok) return;
      if (answer.next === undefined) router.refresh();
      else router.push(answer.next);
    });
  return (
    <>
      <BusyButton
        className={isPrimary ? "button primary" : "button"}
        isBusy={isBusy}
        aria-current={isCurrent === true ? "true" : undefined}
        onClick={press}
      >
        {children}
      </BusyButton>
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
