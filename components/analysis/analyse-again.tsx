"use client";

import { useRef, useState, useTransition } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { NOTHING_DONE } from "@/components/form/no-answer";
import dialogStyles from "@/components/form/dialog.module.css";
import styles from "./analysis.module.css";

export type AgainInput =
  { readonly scope: "article" | "event"; readonly target: string } | { readonly scope: "all"; readonly target: null };

export type AgainAction = (
  input: AgainInput,
) => Promise<{ readonly ok: true; readonly isNew: boolean } | { readonly ok: false; readonly message: string }>;

interface AnalyseAgainProps {
  readonly label: string;
  readonly input: AgainInput;
  /** What is asked before it begins; without it, it begins at once. */
  readonly question?: { readonly heading: string; readonly detail: string; readonly yes: string };
  readonly analyseAgainAction: AgainAction;
}

/** Asks for texts to be analysed again. That it has begun is said by the progress beside it. */
export function AnalyseAgain({ label, input, question, analyseAgainAction }: AnalyseAgainProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isBusy, startTransition] = useTransition();
  const [said, setSaid] = useState<{ readonly isProblem: boolean; readonly text: string } | null>(null);
  const begin = () =>
    startTransition(async () => {
      const answer = await analyseAgainAction(input).catch(() => NOTHING_DONE);
      dialog.current?.close();
      if (!answer.ok) setSaid({ isProblem: true, text: answer.message });
      else setSaid(answer.isNew ? null : { isProblem: false, text: "This is under way already." });
    });
  return (
    <div className={styles.again}>
      <BusyButton
        className="button"
        isBusy={isBusy}
        onClick={question === undefined ? begin : () => dialog.current?.showModal()}
      >
        {label}
      </BusyButton>
      <p
        role={said?.isProblem === true ? "alert" : "status"}
        className={said?.isProblem ? styles.problem : styles.note}
      >
        {said?.text}
      </p>
      {question === undefined ? null : (
        <dialog ref={dialog} className={dialogStyles.dialog} aria-label={question.heading}>
          <h3>{question.heading}</h3>
          <p>{question.detail}</p>
          <form method="dialog">
            <button type="submit" className="button">
              Not now
            </button>
            <BusyButton className="button primary" isBusy={isBusy} onClick={begin}>
              {question.yes}
            </BusyButton>
          </form>
        </dialog>
      )}
    </div>
  );
}
