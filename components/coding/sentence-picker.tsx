"use client";

import { type KeyboardEvent, type Ref, type RefObject, useEffect, useRef, useState } from "react";
import type { TextRange } from "@/domain/text/page-text";
import { moveBySentence, sentencesOf, stepByWord, type WordStep } from "./move-selection";
import { domRange, shownRuns, shownSentences, shownText } from "./read-page-text";
import styles from "./marking-sheet.module.css";

interface SentencePickerProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly root: RefObject<HTMLElement | null>;
  readonly selection: TextRange | null;
  onSelect(range: TextRange): void;
  onOpen(): void;
  onEnd(): void;
}

const WORD_STEPS: Readonly<Record<string, WordStep>> = {
  ArrowRight: "drop-first",
  ArrowLeft: "drop-last",
  "Shift+ArrowRight": "take-after",
  "Shift+ArrowLeft": "take-before",
};

/**
 * Selecting without a mouse. A slider to assistive technology: it passes the arrow keys on, and each sentence is read
 * out as its value.
 */
export function SentencePicker({ ref, root, selection, onSelect, onOpen, onEnd }: SentencePickerProps) {
  const [value, setValue] = useState({ now: 1, count: 1, text: "" });
  const hasStarted = useRef(false);

  const move = (range: TextRange | null) => {
    if (range === null || root.current === null) return;
    const shown = readShown(root.current);
    const now = (sentencesOf(shown.sentences, range)?.first ?? 0) + 1;
    setValue({ now, count: shown.sentences.length, text: shown.text.slice(range.start, range.end) });
    reveal(root.current, range);
    onSelect(range);
  };

  useEffect(() => {
    if (hasStarted.current || root.current === null) return;
    hasStarted.current = true;
    ref.current?.focus({ preventScroll: true });
    move(selection ?? firstInSight(root.current));
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (root.current === null) return;
    const { sentences, text } = readShown(root.current);
    const step = event.altKey ? WORD_STEPS[`${event.shiftKey ? "Shift+" : ""}${event.key}`] : undefined;
    if (step !== undefined && selection !== null) move(stepByWord(text, selection, step));
    else if (event.key === "ArrowDown")
      move(moveBySentence(sentences, selection, { direction: 1, extends: event.shiftKey }));
    else if (event.key === "ArrowUp")
      move(moveBySentence(sentences, selection, { direction: -1, extends: event.shiftKey }));
    else if (event.key === "Home") move(sentences[0] ?? null);
    else if (event.key === "End") move(sentences.at(-1) ?? null);
    else if (event.key === "Enter") onOpen();
    else if (event.key === "Escape") onEnd();
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={ref as Ref<HTMLDivElement>}
      className={styles.picker}
      role="slider"
      tabIndex={0}
      aria-label="Sentence to mark"
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={value.count}
      aria-valuenow={value.now}
      aria-valuetext={`${value.now}: ${value.text}`}
      onKeyDown={onKeyDown}
    >
      <b>
        Sentence {value.now} of {value.count}
      </b>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>Shift</kbd> extends
      </span>
      <span>
        <kbd>Alt</kbd> <kbd>→</kbd> <kbd>←</kbd> drop first, last word
      </span>
      <span>
        <kbd>Enter</kbd> marks, <kbd>Esc</kbd> ends
      </span>
    </div>
  );
}

function readShown(root: HTMLElement) {
  const runs = shownRuns(root);
  const text = shownText(runs);
  return { text, sentences: shownSentences(runs, text) };
}

function firstInSight(root: HTMLElement): TextRange | null {
  const runs = shownRuns(root);
  const { sentences } = readShown(root);
  const seen = runs.find(({ element }) => element.getBoundingClientRect().top > 64);
  return sentences.find(({ end }) => end > (seen?.start ?? 0)) ?? sentences[0] ?? null;
}

/** Brings the stretch into sight, clear of the bar above and the dock below. */
function reveal(root: HTMLElement, range: TextRange): void {
  const rect = domRange(shownRuns(root), range)?.getBoundingClientRect();
  if (rect === undefined) return;
  if (rect.top < 80 || rect.bottom > innerHeight - 96) scrollBy({ top: rect.top - innerHeight / 3 });
}
