"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { BusyButton } from "@/components/form/busy-button";
import type { FormOutcome, UndoAction } from "@/components/form/form-outcome";
import { NOTHING_DONE } from "@/components/form/no-answer";
import { focusHeadingOf } from "@/components/page/focus-heading";
import { UndoBar } from "@/components/page/undo-bar";
import styles from "./saved-views.module.css";

interface SavedViewsProps {
  readonly views: readonly { readonly key: string; readonly name: string; readonly address: string }[];
  readonly removeAction: (input: { readonly key: string }) => Promise<FormOutcome>;
  readonly undoAction: UndoAction;
}

/** The views that people named, each with the way to remove it; nothing where there are none. */
export function SavedViews({ views, removeAction, undoAction }: SavedViewsProps) {
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
  const removed = outcome?.ok === true ? outcome : null;
  if (views.length === 0 && removed === null) return null;
  return (
    <section className={styles.views} aria-labelledby="saved-views">
      <h2 id="saved-views">Saved views</h2>
      <ul ref={list}>
        {views.map(({ key, name, address }) => (
          <li key={key}>
            <Link href={address} prefetch={false}>
              {name}
            </Link>
            <BusyButton isBusy={isBusy} onClick={() => remove(key)} aria-label={`Remove the view ${name}`}>
              Remove
            </BusyButton>
          </li>
        ))}
      </ul>
      {outcome?.ok === false ? <p role="alert">{outcome.message}</p> : null}
      <UndoBar change={removed} undoAction={undoAction} />
    </section>
  );
}
