"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { BusyButton } from "@/components/form/busy-button";
import type { FormAction } from "@/components/form/form-outcome";
import { NOTHING_DONE } from "@/components/form/no-answer";
import styles from "./draft.module.css";

interface PostingButtonProps<Input> {
  readonly action: FormAction<Input>;
  readonly input: Input;
  readonly label: string;
  readonly isQuiet?: boolean;
}

/** A button that does one thing and goes on to where that leads; why it was refused stands beside it. */
export function PostingButton<Input>({ action, input, label, isQuiet = false }: PostingButtonProps<Input>) {
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, startTransition] = useTransition();
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
      <BusyButton className={isQuiet ? "button" : "button primary"} isBusy={isBusy} onClick={press}>
        {label}
      </BusyButton>
      {problem === null ? null : (
        <span className={styles.problem} role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
