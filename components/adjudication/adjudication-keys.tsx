"use client";

import { useEffect, useEffectEvent, useRef, type ReactNode } from "react";
import { isTypedInto, useSingleKeys } from "@/components/page/single-keys";
import styles from "./adjudication.module.css";

interface AdjudicationKeysProps {
  /** The question on the screen: with another one the focus goes to its heading, `adjudication-question`. */
  readonly question: string;
  /** How many readings there are: keys from 1. */
  readonly readings: number;
  /** Whose words it is alone is asked: none of the keys says that it does not apply. */
  readonly asksVoice: boolean;
  readonly children: ReactNode;
}

/**
 * The keys of a question: digits press the buttons that carry them (`data-key`), arrows follow the links to the question
 * before and after. Everything works without them.
 */
export function AdjudicationKeys({ question, readings, asksVoice, children }: AdjudicationKeysProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef(question);
  const { areOn, turn } = useSingleKeys();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!areOn || event.altKey || event.ctrlKey || event.metaKey || event.repeat || isTypedInto(event.target)) return;
    const control = [...(box.current?.querySelectorAll<HTMLElement>("[data-key]") ?? [])].find(
      (one) => one.dataset["key"] === event.key,
    );
    if (control === undefined) return;
    event.preventDefault();
    control.click();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
  useEffect(() => {
    if (shown.current === question) return;
    shown.current = question;
    document.querySelector<HTMLElement>("#adjudication-question")?.focus({ preventScroll: true });
  }, [question]);
  return (
    <div ref={box}>
      {children}
      <p className={styles.keys}>
        <label>
          <input type="checkbox" checked={areOn} onChange={(event) => turn(event.target.checked)} /> Keys
        </label>{" "}
        <span>
          {readings === 1 ? <kbd>1</kbd> : <kbd>1–{readings}</kbd>} {asksVoice ? "whose words" : "applies"},{" "}
          {asksVoice ? null : (
            <>
              <kbd>0</kbd> does not,{" "}
            </>
          )}
          <kbd>←</kbd> <kbd>→</kbd> other questions
        </span>
      </p>
    </div>
  );
}
