"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { focusHeadingOf } from "@/components/page/focus-heading";
import { BusyButton } from "./busy-button";
import { NOTHING_DONE } from "./no-answer";
import styles from "./remove-dialog.module.css";

/** What removing would do, as the server says it. */
interface RemovalPlan {
  readonly goes: readonly string[];
  /** What people marked and what goes with it; it is agreed to in a step of its own. */
  readonly work: string | null;
  /** Why it stays; null where it can go. */
  readonly refusal: string | null;
}

interface Refused {
  readonly ok: false;
  readonly message: string;
}

interface RemoveDialogProps {
  /** "this claim", "the coder Ada": after "Remove". */
  readonly what: string;
  /** Beside the thing itself, one of many: the button says "Remove" alone, and the rest to those who do not see it. */
  readonly isQuiet?: boolean;
  readonly target: string;
  readonly planAction: (input: { readonly key: string }) => Promise<({ readonly ok: true } & RemovalPlan) | Refused>;
  readonly removeAction: (input: {
    readonly key: string;
    readonly agreed: string | null;
  }) => Promise<{ readonly ok: true; readonly next: string } | Refused>;
}

/**
 * Removes a thing after saying what goes with it. People's work needs a second yes, which names it: what was agreed to
 * travels with the request, so that nothing goes that came since. Afterwards one lands on a list, with undo in sight.
 */
export function RemoveDialog({ what, isQuiet = false, target, planAction, removeAction }: RemoveDialogProps) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isBusy, startTransition] = useTransition();
  const [plan, setPlan] = useState<RemovalPlan | null>(null);
  const [isSecondStep, setSecondStep] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const ask = () =>
    startTransition(async () => {
      const answer = await planAction({ key: target }).catch(() => NOTHING_DONE);
      setProblem(answer.ok ? null : answer.message);
      if (!answer.ok) return;
      setSecondStep(false);
      setPlan(answer);
      dialog.current?.showModal();
    });
  const remove = () =>
    startTransition(async () => {
      const answer = await removeAction({ key: target, agreed: plan?.work ?? null }).catch(() => NOTHING_DONE);
      dialog.current?.close();
      setProblem(answer.ok ? null : answer.message);
      if (!answer.ok) return;
      // The way back stands on the next page; where that is this one, the focus goes on at what the thing was part of.
      focusHeadingOf(button.current);
      router.push(answer.next);
    });

  return (
    <>
      <BusyButton ref={button} className={isQuiet ? styles.quiet : styles.open} isBusy={isBusy} onClick={ask}>
        Remove <span className={isQuiet ? "visually-hidden" : undefined}>{what}</span>
      </BusyButton>
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <dialog ref={dialog} className={styles.dialog} aria-label={`Remove ${what}`}>
        {plan === null ? null : (
          <Question
            what={what}
            plan={plan}
            isSecondStep={isSecondStep}
            isBusy={isBusy}
            onNext={() => setSecondStep(true)}
            onRemove={remove}
          />
        )}
      </dialog>
    </>
  );
}

interface QuestionProps {
  readonly what: string;
  readonly plan: RemovalPlan;
  readonly isSecondStep: boolean;
  readonly isBusy: boolean;
  readonly onNext: () => void;
  readonly onRemove: () => void;
}

function Question({ what, plan, isSecondStep, isBusy, onNext, onRemove }: QuestionProps) {
  const { goes, work, refusal } = plan;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever pressed Enter once must not have pressed it twice.
    if (isSecondStep) heading.current?.focus();
  }, [isSecondStep]);
  if (refusal !== null) {
    return (
      <>
        <h2>It stays here</h2>
        <p>{refusal}</p>
        <Answers keepLabel="Close" />
      </>
    );
  }
  if (isSecondStep) {
    return (
      <>
        <h2 ref={heading} tabIndex={-1}>
          People’s work goes with it
        </h2>
        <p className={styles.work}>{work}</p>
        <p>It comes back with undo, with everything on it.</p>
        <Answers keepLabel="Keep it">
          <BusyButton className={`button ${styles.danger}`} isBusy={isBusy} onClick={onRemove}>
            {isBusy ? "Removing …" : "Remove it with this work"}
          </BusyButton>
        </Answers>
      </>
    );
  }
  return (
    <>
      <h2>Remove {what}?</h2>
      {goes.length + (work === null ? 0 : 1) === 0 ? null : (
        <>
          <p>With it goes:</p>
          <ul>
            {[...goes, ...(work === null ? [] : [work])].map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </>
      )}
      <p>It can be undone, on the next page and on the Data page.</p>
      <Answers keepLabel="Keep it">
        {work === null ? (
          <BusyButton className={`button ${styles.danger}`} isBusy={isBusy} onClick={onRemove}>
            {isBusy ? "Removing …" : "Remove it"}
          </BusyButton>
        ) : (
          <button type="button" className="button" onClick={onNext}>
            Go on
          </button>
        )}
      </Answers>
    </>
  );
}

function Answers({ keepLabel, children }: { readonly keepLabel: string; readonly children?: ReactNode }) {
  return (
    <form method="dialog">
      <button type="submit" className="button">
        {keepLabel}
      </button>
      {children}
    </form>
  );
}
