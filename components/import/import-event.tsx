"use client";

import { useId } from "react";
import type { EventOption } from "./event-choice";
import type { ReviewAnswer } from "./review-view";
import styles from "./review.module.css";
import { useReviewAction } from "./use-review-action";

interface ImportEventProps {
  readonly importKey: string;
  readonly event: string | null;
  readonly events: readonly EventOption[];
  readonly chooseAction: (input: {
    readonly importKey: string;
    readonly event: string | null;
  }) => Promise<ReviewAnswer>;
}

/** Which event everything that is saved from this import enters. */
export function ImportEvent({ importKey, event, events, chooseAction }: ImportEventProps) {
  const id = useId();
  const { isBusy, refusal, run } = useReviewAction();
  return (
    <div className={styles.event} id="import-event">
      <label htmlFor={id}>What is saved is about</label>
      <select
        id={id}
        value={event ?? ""}
        // Not disabled while it works: the focus would leave it.
        aria-disabled={isBusy ? true : undefined}
        onChange={({ currentTarget: { value } }) => {
          if (!isBusy) run(() => chooseAction({ importKey, event: value === "" ? null : value }));
        }}
      >
        <option value="">no event for now</option>
        {events.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {title}
          </option>
        ))}
      </select>
      {refusal === null ? null : (
        <p role="alert" className={styles.error}>
          {refusal.message}
        </p>
      )}
    </div>
  );
}
