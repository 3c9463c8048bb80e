"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import type { FormAction, FormOutcome, UndoAction } from "@/components/form/form-outcome";
import { NOTHING_DONE } from "@/components/form/no-answer";
import { focusHeadingOf } from "@/components/page/focus-heading";
import { UndoBar } from "@/components/page/undo-bar";
import { SavedViewRow } from "./saved-view-row";
import styles from "./saved-views.module.css";

interface SavedViewsProps {
  readonly views: readonly { readonly key: string; readonly name: string; readonly address: string }[];
  readonly renameAction: FormAction<{ readonly key: string; readonly name: string }>;
  readonly removeAction: (input: { readonly key: string }) => Promise<FormOutcome>;
  readonly undoAction: UndoAction;
}

/** The views that people named, each with the ways to rename and to remove it; nothing where there are none. */
export function SavedViews({ views, renameAction, removeAction, undoAction }: SavedViewsProps) {
  const router = useRouter();
  const list = useRef<HTMLUListElement>(null);
  const [isBusy, startTransition] = useTransition();
  const [outcome, setOutcome] = useState<FormOutcome | null>(null);
  const remove = (key: string) =>
    startTransition(async () => {
      const answer = await removeAction({ key }).catch(() => NOTHING_DONE);
      setOutcome(answer);
      if (!answer.ok) return;
      focusHeadingOf(list.current);
      router.refresh();
    });
  const done = outcome?.ok === true ? outcome : null;
  if (views.length === 0 && done === null) return null;
  return (
    <section className={styles.views} aria-labelledby="saved-views">
      <h2 id="saved-views">Saved views</h2>
      <ul ref={list}>
        {views.map((view) => (
          <SavedViewRow
            key={view.key}
            view={view}
            isBusy={isBusy}
            renameAction={renameAction}
            undoAction={undoAction}
            onRenamed={setOutcome}
            onRemove={() => remove(view.key)}
          />
        ))}
      </ul>
      {outcome?.ok === false ? <p role="alert">{outcome.message}</p> : null}
      <UndoBar change={done} undoAction={undoAction} />
    </section>
  );
}
