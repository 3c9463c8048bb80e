"use client";

import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import { readReviewKey, type ReviewCommand } from "./review-keys";

const STORED_AS = "parallax-review-keys";
const CHANGED = "parallax-review-keys-changed";

/**
 * Listens for the keys of the review wherever the focus is, but for fields, where letters are typed. Whoever works by
 * voice or is surprised by single keys turns them off; the choice stays in this browser.
 */
export function useReviewKeys(onCommand: (command: ReviewCommand) => void): {
  readonly areOn: boolean;
  turn(areOn: boolean): void;
} {
  const areOn = useSyncExternalStore(listen, areTurnedOn, () => true);
  const run = useEffectEvent(onCommand);
  useEffect(() => {
    if (!areOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const command = readReviewKey(event);
      if (command === null) return;
      event.preventDefault();
      run(command);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [areOn]);
  return { areOn, turn };
}

/** Every field takes its own keys: letters choose in a list, arrows move among radio buttons. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, select, textarea, [contenteditable], dialog") !== null;
}

function areTurnedOn(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== "off";
  } catch {
    // A browser that keeps nothing for us: the keys are as they came.
    return true;
  }
}

function turn(areOn: boolean): void {
  try {
    localStorage.setItem(STORED_AS, areOn ? "on" : "off");
  } catch {
    return;
  }
  dispatchEvent(new Event(CHANGED));
}

function listen(onChange: () => void): () => void {
  addEventListener(CHANGED, onChange);
  return () => removeEventListener(CHANGED, onChange);
}
