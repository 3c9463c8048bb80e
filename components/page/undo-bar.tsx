"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { NOTHING_DONE } from "@/components/form/no-answer";
import type { PostAction } from "@/components/form/post-action";
import { PostForm } from "@/components/form/post-form";
import styles from "./undo-bar.module.css";

type UndoAnswer =
  | { readonly ok: true; readonly summary: string }
  | { readonly ok: false; readonly reason: string; readonly message: string };

interface UndoBarProps {
  /** The last thing that was done; null while nothing was. A null key cannot be undone. */
  readonly change: { readonly changeKey: string | null; readonly summary: string } | null;
  readonly undoAction: (input: { readonly changeKey: string }) => Promise<UndoAnswer>;
  /** Takes it back where no script runs, and the page to show then; without it the button needs a script. */
  readonly post?: { readonly action: PostAction; readonly next: string };
}

/** Says what was just done and takes it back on request. Stays until the next change. */
export function UndoBar({ change, undoAction, post }: UndoBarProps) {
  const router = useRouter();
  const line = useRef<HTMLSpanElement>(null);
  const [isPending, startTransition] = useTransition();
  const [answer, setAnswer] = useState<{ readonly of: string; readonly answer: UndoAnswer } | null>(null);
  const changeKey = change?.changeKey ?? null;
  const own = answer !== null && answer.of === changeKey ? answer.answer : null;
  // Nobody answered: nothing is decided, so that it can be pressed again.
  const isSettled = own !== null && (own.ok || own.reason !== NOTHING_DONE.reason);
  const undo = (event: { preventDefault(): void }) => {
    event.preventDefault();
    if (changeKey === null) return;
    startTransition(async () => {
      const result = await undoAction({ changeKey }).catch(() => NOTHING_DONE);
      setAnswer({ of: changeKey, answer: result });
      if (result.ok) router.refresh();
    });
  };
  useEffect(() => {
    // The button has gone with the focus on it; what came of it is the place to go on from.
    if (isSettled) line.current?.focus({ preventScroll: true });
  }, [isSettled]);
  return (
    <div className={styles.bar} role="status" data-empty={change === null}>
      {change === null ? null : (
        <span ref={line} tabIndex={-1}>
          {own === null ? change.summary : own.ok ? `Undone: ${own.summary}` : own.message}
        </span>
      )}
      {changeKey === null || isSettled ? null : (
        <UndoForm changeKey={changeKey} post={post}>
          <BusyButton type={post === undefined ? "button" : "submit"} onClick={undo} isBusy={isPending}>
            Undo
          </BusyButton>
        </UndoForm>
      )}
    </div>
  );
}

/** The button's form, where it has one. */
function UndoForm({
  changeKey,
  post,
  children,
}: Pick<UndoBarProps, "post"> & { readonly changeKey: string; readonly children: ReactNode }) {
  if (post === undefined) return children;
  return (
    <PostForm action={post.action} fields={{ changeKey, next: post.next }}>
      {children}
    </PostForm>
  );
}
