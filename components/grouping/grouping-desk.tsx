"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { FormOutcome, UndoAction } from "@/components/form/form-outcome";
import type { PostAction } from "@/components/form/post-action";
import { UndoBar } from "@/components/page/undo-bar";
import { GroupingCard } from "./grouping-card";
import styles from "./grouping.module.css";
import type { GroupingActions, GroupingCardView } from "./grouping-view";

type Done = Extract<FormOutcome, { ok: true }>;

interface GroupingDeskProps {
  readonly cards: readonly GroupingCardView[];
  /** Name and version of the method that proposes. */
  readonly method: string;
  readonly actions: GroupingActions;
  readonly undoAction: UndoAction;
  /** Where no script runs: how to undo, the page to come back to, and what was done on it last. */
  readonly posted: {
    readonly postUndoAction: PostAction;
    readonly here: string;
    readonly done: { readonly changeKey: string | null; readonly summary: string } | null;
  };
}

/**
 * Proposals one below the other. A card goes once it is decided; what was done stays in sight above the list, with the
 * way back, and takes the focus that the card had.
 */
export function GroupingDesk({ cards, method, actions, undoAction, posted }: GroupingDeskProps) {
  const router = useRouter();
  const done = useRef<HTMLDivElement>(null);
  const [change, setChange] = useState<Pick<Done, "changeKey" | "summary"> | null>(posted.done);
  const settle = (outcome: Done) => {
    setChange(outcome);
    done.current?.focus({ preventScroll: true });
    router.refresh();
  };
  return (
    <div className={styles.desk}>
      <div ref={done} tabIndex={-1} className={styles.done} role="group" aria-label="What was done last">
        <UndoBar change={change} undoAction={undoAction} post={{ action: posted.postUndoAction, next: posted.here }} />
      </div>
      <ol className={styles.cards}>
        {cards.map((card) => (
          <li key={card.key}>
            <GroupingCard card={card} method={method} actions={actions} here={posted.here} onDone={settle} />
          </li>
        ))}
      </ol>
    </div>
  );
}
