"use client";

import { type ReactNode, type SyntheticEvent, useRef, useState } from "react";
import type { KeptMark } from "@/domain/marks/kept-mark";
import type { Mark } from "../marking-actions";
import { describeMark } from "./describe-mark";
import { forgetCoder, listKept } from "./mark-store";
import styles from "./unsaved-marks.module.css";

/**
 * Around the forms that sign somebody out: what this browser alone keeps of theirs is shown first, and is gone once
 * they have signed out, so that the next one at the machine finds nothing.
 */
export function SignOutGuard({ coder, children }: { readonly coder: string; readonly children: ReactNode }) {
  const [kept, setKept] = useState<readonly KeptMark<Mark>[]>([]);
  const asked = useRef<HTMLFormElement | null>(null);
  const onSubmit = (event: SyntheticEvent) => {
    const unsaved = listKept(coder);
    if (unsaved.length === 0) {
      forgetCoder(coder);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    asked.current = event.target instanceof HTMLFormElement ? event.target : null;
    setKept(unsaved);
  };
  const signOut = () => {
    forgetCoder(coder);
    setKept([]);
    asked.current?.requestSubmit();
  };
  return (
    <div className={styles.guard} onSubmitCapture={onSubmit}>
      {children}
      {kept.length === 0 ? null : (
        <div className={styles.unsaved} role="alert">
          <p>
            {kept.length === 1 ? "1 mark is" : `${kept.length} marks are`} kept in this browser alone and not saved yet.
            Stay signed in to have {kept.length === 1 ? "it" : "them"} sent as soon as Parallax answers, or sign out
            without.
          </p>
          <ul>
            {kept.map(({ markKey, label, mark }) => (
              <li key={markKey}>
                {label}: {describeMark(mark)}
              </li>
            ))}
          </ul>
          <p className={styles.choices}>
            <button type="button" onClick={signOut}>
              Discard and sign out
            </button>
            <button type="button" onClick={() => setKept([])}>
              Stay signed in
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
