"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { UndoBar } from "@/components/page/undo-bar";
import type { SourceActions, SourceAnswer } from "./source-actions";
import styles from "./source-view.module.css";

interface SourceWork {
  readonly articleKey: string;
  /** Null for whoever only looks. */
  readonly actions: SourceActions | null;
  readonly isBusy: boolean;
  /** Runs an action, says what it did and offers to undo it. A refusal stays in sight until the next try. */
  perform(work: () => Promise<SourceAnswer>): Promise<SourceAnswer>;
}

const SourceContext = createContext<SourceWork | null>(null);

export function useSource(): SourceWork {
  const source = useContext(SourceContext);
  if (source === null) throw new Error("used outside of a source sheet");
  return source;
}

/** For what is drawn only where somebody may change the source. */
export function useSourceActions(): SourceActions {
  const { actions } = useSource();
  if (actions === null) throw new Error("drawn for somebody who may not change the source");
  return actions;
}

const UNREACHED = {
  ok: false,
  reason: "unreached",
  message: "Parallax did not answer; nothing was changed. Is it still running?",
} as const;

/** The source view with its undo bar: everything done here makes a change that can be taken back. */
export function SourceSheet({
  articleKey,
  actions,
  children,
}: {
  readonly articleKey: string;
  readonly actions: SourceActions | null;
  readonly children: ReactNode;
}) {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [change, setChange] = useState<{ readonly changeKey: string | null; readonly summary: string } | null>(null);
  const work = useMemo<SourceWork>(
    () => ({
      articleKey,
      actions,
      isBusy,
      async perform(action) {
        setBusy(true);
        setRefusal(null);
        const answer = await action().catch((): SourceAnswer => UNREACHED);
        setBusy(false);
        if (answer.ok) setChange({ changeKey: answer.changeKey, summary: answer.summary });
        else setRefusal(answer.message);
        return answer;
      },
    }),
    [articleKey, actions, isBusy],
  );
  return (
    <SourceContext value={work}>
      {children}
      <div className={styles.dock}>
        {refusal === null ? null : (
          <p role="alert" className={styles.refusal}>
            {refusal}
          </p>
        )}
        {actions === null ? null : <UndoBar change={change} undoAction={actions.undoAction} />}
      </div>
    </SourceContext>
  );
}
