"use client";

import { type RefObject, useEffect, useId, useLayoutEffect, useRef } from "react";
import type { KeptMark } from "@/domain/marks/kept-mark";
import type { Theirs } from "@/domain/marks/seen-coding";
import type { TextRange } from "@/domain/text/page-text";
import type { Mark } from "../marking-actions";
import { selectionRects } from "../selection-overlay";
import { describeMark } from "./describe-mark";
import type { Outbox } from "./open-outbox";
import styles from "./unsaved-marks.module.css";

type Kept = KeptMark<Mark>;

export interface UnsavedMarksProps {
  readonly outbox: Outbox;
  readonly kept: readonly Kept[];
}

/** What is on this device only: what waits, and what was refused with its reason, to choose, copy or give up. */
export function UnsavedMarks({ outbox, kept }: UnsavedMarksProps) {
  const waiting = kept.filter(({ refusal }) => refusal === null);
  const refused = kept.filter(({ refusal }) => refusal !== null);
  return (
    <section className={styles.unsaved} aria-label="Marks that are not saved yet" data-palette="">
      {waiting.length === 0 ? null : (
        <details className={styles.waiting}>
          <summary>
            {outbox.whyWaiting() ?? "Waiting for connection"}
            {", "}
            {waiting.length === 1 ? "1 mark" : `${waiting.length} marks`} kept on this device
          </summary>
          <ul>
            {waiting.map(({ markKey, label, mark }) => (
              <li key={markKey}>
                {label} <small>{describeMark(mark)}</small>
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => void outbox.flush()}>
            Try now
          </button>
        </details>
      )}
      {refused.map((one) => (
        <Refused key={one.markKey} kept={one} outbox={outbox} />
      ))}
    </section>
  );
}

function Refused({ kept, outbox }: { readonly kept: Kept; readonly outbox: Outbox }) {
  const heading = useId();
  const { label, mark, refusal } = kept;
  if (refusal === null) return null;
  return (
    <div className={styles.refused} role="group" aria-labelledby={heading}>
      <p role="alert" id={heading}>
        <b>Not saved: {label}.</b> {refusal.message}
      </p>
      {refusal.theirs === undefined ? (
        <>
          <q>{describeMark(mark)}</q>
          <p className={styles.choices}>
            <button type="button" onClick={() => void copy(`${label}: ${describeMark(mark)}`)}>
              Copy the words
            </button>
            <Deciding onDecide={() => outbox.discard(kept)}>Discard</Deciding>
          </p>
        </>
      ) : (
        <Choice kept={kept} theirs={refusal.theirs} outbox={outbox} />
      )}
    </div>
  );
}

/** Two that contradict each other, side by side; one press decides. */
function Choice({ kept, theirs, outbox }: { readonly kept: Kept; readonly theirs: Theirs; readonly outbox: Outbox }) {
  return (
    <>
      <dl className={styles.both}>
        <dt>Stored</dt>
        <dd>{theirs.text}</dd>
        <dt>Here</dt>
        <dd>{describeMark(kept.mark)}</dd>
      </dl>
      <p className={styles.choices}>
        <Deciding onDecide={() => outbox.discard(kept)}>Keep what is stored</Deciding>
        <Deciding onDecide={() => void outbox.insist(kept)}>Take mine</Deciding>
      </p>
    </>
  );
}

/** A button that goes with what it decides on: whoever works by keys goes on at the button that marks. */
function Deciding({ onDecide, children }: { readonly onDecide: () => void; readonly children: string }) {
  return (
    <button
      type="button"
      onClick={({ currentTarget }) => {
        currentTarget.closest("main")?.querySelector<HTMLElement>("[data-mark-button]")?.focus({ preventScroll: true });
        onDecide();
      }}
    >
      {children}
    </button>
  );
}

async function copy(words: string): Promise<void> {
  // Not where the page came without https: the words can still be selected.
  await navigator.clipboard?.writeText(words);
}

/** The passages of marks that wait, drawn over the text in dashes, so that the text itself is not drawn again. */
export function WaitingPassages({
  root,
  kept,
}: {
  readonly root: RefObject<HTMLElement | null>;
  readonly kept: readonly Kept[];
}) {
  const host = useRef<HTMLDivElement>(null);
  const draw = useRef<() => void>(() => {});
  useLayoutEffect(() => {
    draw.current = () => {
      if (host.current === null || root.current === null) return;
      host.current.replaceChildren();
      for (const range of kept.flatMap(passageOf)) host.current.append(...linesOf(root.current, range));
    };
    draw.current();
  });
  useEffect(() => {
    if (root.current === null) return;
    const observer = new ResizeObserver(() => draw.current());
    observer.observe(root.current);
    return () => observer.disconnect();
  }, [root]);
  return <div ref={host} className={styles.passages} aria-hidden="true" />;
}

function passageOf({ mark, refusal }: Kept): readonly TextRange[] {
  if (refusal !== null || !("passage" in mark.draft) || mark.draft.passage === null) return [];
  return [mark.draft.passage];
}

function linesOf(root: HTMLElement, range: TextRange): readonly HTMLElement[] {
  const lines = selectionRects(root, range);
  return lines.map(({ left, top, width, height }, index) => {
    const element = document.createElement("div");
    element.className = styles.line ?? "";
    Object.assign(element.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    if (index === lines.length - 1) element.dataset["last"] = "";
    return element;
  });
}
