"use client";

import { type RefObject, useEffect, useRef } from "react";
import type { TextRange } from "@/domain/text/page-text";
import { tapSentence } from "./move-selection";
import { readSelection, shownRuns, shownSentences, shownText } from "./read-page-text";

interface PointerSelection {
  readonly selection: TextRange | null;
  readonly isOpen: boolean;
  onSelect(range: TextRange, byTouch: boolean): void;
  /** A click beside the text and the palette. */
  onLeave(): void;
}

const CONTROLS = "a, button, input, select, textarea, summary, label, [data-palette]";

/**
 * Reads what a person selects with the mouse, and the sentences that they tap. A finger never needs a long press: a
 * tap takes a sentence, a tap on its neighbour extends.
 */
export function usePointerSelection(root: RefObject<HTMLElement | null>, state: PointerSelection): void {
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });

  useEffect(() => {
    let pointer = "mouse";
    let isInText = false;
    const onDown = (event: PointerEvent) => {
      pointer = event.pointerType;
      isInText = isInside(root.current, event.target);
    };
    const onUp = (event: PointerEvent) => {
      if (event.pointerType === "touch" || root.current === null || isControl(event.target)) return;
      // The browser settles its selection only after the button is up.
      setTimeout(() => {
        if (root.current === null) return;
        const range = isInText ? readSelection(root.current, getSelection()) : null;
        if (range !== null) latest.current.onSelect(range, false);
        else if (latest.current.isOpen && !isInPalette(event.target)) latest.current.onLeave();
      });
    };
    const onClick = (event: MouseEvent) => {
      if (pointer !== "touch" || root.current === null || isControl(event.target)) return;
      const run = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-sentence]") : null;
      if (run === null || !root.current.contains(run)) return;
      const runs = shownRuns(root.current);
      const shown = shownSentences(runs, shownText(runs));
      const first = runs.find(({ sentence }) => sentence !== null)?.sentence ?? 0;
      const range = tapSentence(shown, latest.current.selection, Number(run.dataset["sentence"]) - first);
      if (range !== null) latest.current.onSelect(range, true);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && latest.current.isOpen && !isInPalette(event.target)) latest.current.onLeave();
    };
    document.addEventListener("pointerdown", onDown);
    document.addEventListener("pointerup", onUp);
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onDown);
      document.removeEventListener("pointerup", onUp);
      document.removeEventListener("click", onClick);
      document.removeEventListener("keydown", onKey);
    };
  }, [root]);
}

function isInside(root: HTMLElement | null, target: EventTarget | null): boolean {
  return root !== null && target instanceof Node && root.contains(target) && !isControl(target);
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(CONTROLS) !== null;
}

function isInPalette(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-palette]") !== null;
}
