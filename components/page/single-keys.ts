"use client";

import { useSyncExternalStore } from "react";

const STORED_AS = "parallax-single-keys";
const CHANGED = "parallax-single-keys-changed";

/**
 * Whether single keys do something on a page. Whoever works by voice or is surprised by them turns them off, here for
 * every page; the choice stays in this browser.
 */
export function useSingleKeys(): { readonly areOn: boolean; turn(areOn: boolean): void } {
  const areOn = useSyncExternalStore(listen, areTurnedOn, () => true);
  return { areOn, turn };
}

/** Whether a key pressed there belongs to a field: letters choose in a list, arrows move among radio buttons. */
export function isTypedInto(target: EventTarget | null): boolean {
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
