"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { FormOutcome, UndoAction } from "@/components/form/form-outcome";
import { UndoBar } from "@/components/page/undo-bar";
import { GroupingCard } from "./grouping-card";
import styles from "./grouping.module.css";
import type { GroupingActions, GroupingCardView } from "./grouping-view";

interface GroupingDeskProps {
  readonly cards: readonly GroupingCardView[];
  /** Name and version of the method that proposes. */
  readonly method: string;
  readonly actions: GroupingActions;
  readonly undoAction: UndoAction;
}

/**
 * Proposals one below the other. A card goes once it is decided; what was done stays in sight above the list, with the
 * way back, and takes the focus that the card had.
 */
export function GroupingDesk({ cards, method, actions, undoAction }: GroupingDeskProps) {
  const router = useRouter();
  const done = useRef<HTMLDivElement>(null);
  const [change, setChange] = useState<Extract<FormOutcome, { ok: true }> | null>(null);
  const settle = (outcome: Extract<FormOutcome, { ok: true }>) => {
    setChange(outcome);
    done.current?.focus({ preventScroll: true });
    router.refresh();
  };
  return (
    <div className={styles.desk}>
      <div ref={done} tabIndex={-1} className={styles.done} role="group" aria-label="What was done last">
        <UndoBar change={change} undoAction={undoAction} />
      </div>
      <ol className={styles.cards}>
        {cards.map((card) => (
          <li key={card.key}>
            <GroupingCard card={card} method={method} actions={actions} onDone={settle} />
          </li>
        ))}
      </ol>
    </div>
  );
}
