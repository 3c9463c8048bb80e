"use client";

import { BusyButton } from "@/components/form/busy-button";
import type { ReviewActions, RowView } from "./review-view";
import styles from "./review.module.css";
import { useReviewAction } from "./use-review-action";

interface RowActionsProps {
  readonly row: RowView;
  readonly actions: ReviewActions;
}

/** What can be done with an item that is not open: each state has its own way out. */
export function RowActions({ row: { key: itemKey, state, other, title }, actions }: RowActionsProps) {
  const { isBusy, refusal, run } = useReviewAction();
  const { keepAction, attachAction, leaveOutAction, readAction } = actions;
  const button = (label: string, work: () => void) => (
    <BusyButton className={styles.small} isBusy={isBusy} onClick={work} aria-label={`${label}: ${title}`}>
      {label}
    </BusyButton>
  );
  const isQuestion = state === "doubtful" && other !== null;
  const isLong = state === "long";
  if (state !== "duplicate" && state !== "left-out" && !isLong && !isQuestion) return null;
  return (
    <div className={styles.rowActions}>
      {isQuestion ? button("Attach it", () => run(() => attachAction({ itemKey }))) : null}
      {isQuestion || state === "duplicate"
        ? button("Keep as an article of its own", () => run(() => keepAction({ itemKey })))
        : null}
      {isLong ? button("Read it now", () => run(() => readAction({ itemKey }))) : null}
      {isQuestion || isLong ? button("Leave out", () => run(() => leaveOutAction({ itemKey, leaveOut: true }))) : null}
      {state === "left-out"
        ? button("Take it in again", () => run(() => leaveOutAction({ itemKey, leaveOut: false })))
        : null}
      {refusal === null ? null : (
        <p role="alert" className={styles.error}>
          {refusal.message}
        </p>
      )}
    </div>
  );
}
