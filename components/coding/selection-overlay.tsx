"use client";

import { type PointerEvent, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { TextRange } from "@/domain/text/page-text";
import { domRange, offsetAtPoint, shownRuns, shownText } from "./read-page-text";
import styles from "./selection-overlay.module.css";
import { snapToWord } from "./snap-to-word";

interface SelectionOverlayProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly selection: TextRange | null;
  /** Handles for the finger, at both ends. */
  readonly hasHandles: boolean;
  onResize(range: TextRange): void;
}

/** The selected stretch, drawn over the text: it stays when the browser's own selection goes. */
export function SelectionOverlay({ root, selection, hasHandles, onResize }: SelectionOverlayProps) {
  const host = useRef<HTMLDivElement>(null);
  const startHandle = useRef<HTMLDivElement>(null);
  const endHandle = useRef<HTMLDivElement>(null);

  const draw = useRef<() => void>(() => {});
  useLayoutEffect(() => {
    draw.current = () => {
      if (host.current === null || root.current === null) return;
      host.current.textContent = "";
      const rects = selection === null ? [] : selectionRects(root.current, selection);
      for (const rect of rects) host.current.append(box(rect));
      const [first, last] = [rects[0], rects.at(-1)];
      const within = withinWindow(root.current);
      if (first !== undefined) moveTo(startHandle.current, within(first.left), first.top);
      if (last !== undefined) moveTo(endHandle.current, within(last.left + last.width), last.top + last.height);
    };
    draw.current();
  });
  useEffect(() => {
    if (root.current === null) return;
    const observer = new ResizeObserver(() => draw.current());
    observer.observe(root.current);
    return () => observer.disconnect();
  }, [root]);

  const drag = (edge: "start" | "end") => (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || root.current === null || selection === null) return;
    // The handle hangs above or below its line; the finger points past it.
    const y = event.clientY + (edge === "start" ? 24 : -24);
    const offset = offsetAtPoint(root.current, event.clientX, y);
    if (offset === null) return;
    const text = shownText(shownRuns(root.current));
    const snapped = snapToWord(text, offset, edge);
    const range = edge === "start" ? { ...selection, start: snapped } : { ...selection, end: snapped };
    if (range.end > range.start) onResize(range);
  };
  const grab = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.dataset["held"] = "";
  };
  const release = (event: PointerEvent<HTMLDivElement>) => {
    delete event.currentTarget.dataset["held"];
  };
  const handlers = { onPointerDown: grab, onPointerUp: release, onPointerCancel: release, "data-palette": "" };

  return (
    <div
      className={styles.overlay}
      data-selection={selection === null ? undefined : `${selection.start}-${selection.end}`}
    >
      <div ref={host} aria-hidden="true" />
      {hasHandles && selection !== null ? (
        <div aria-hidden="true">
          <div
            ref={startHandle}
            className={`${styles.handle} ${styles.start}`}
            {...handlers}
            onPointerMove={drag("start")}
          />
          <div ref={endHandle} className={`${styles.handle} ${styles.end}`} {...handlers} onPointerMove={drag("end")} />
        </div>
      ) : null}
    </div>
  );
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The lines of a stretch, in pixels from the root's corner. */
export function selectionRects(root: HTMLElement, selection: TextRange): readonly Box[] {
  const origin = root.getBoundingClientRect();
  const runs = shownRuns(root).filter(({ start, end }) => start < selection.end && end > selection.start);
  const lines: Box[] = [];
  for (const run of runs) {
    const range = domRange([run], {
      start: Math.max(run.start, selection.start),
      end: Math.min(run.end, selection.end),
    });
    for (const rect of range?.getClientRects() ?? []) {
      if (rect.width < 1) continue;
      const box = { left: rect.left - origin.left, top: rect.top - origin.top, width: rect.width, height: rect.height };
      const last = lines.at(-1);
      // Runs of one line touch: one box, without a seam.
      if (last !== undefined && Math.abs(last.top - box.top) < 3 && box.left - (last.left + last.width) < 24) {
        lines[lines.length - 1] = {
          ...last,
          width: Math.max(last.left + last.width, box.left + box.width) - last.left,
        };
      } else {
        lines.push(box);
      }
    }
  }
  return lines;
}

function box({ left, top, width, height }: Box): HTMLElement {
  const element = document.createElement("div");
  element.className = styles.line ?? "";
  element.style.left = `${left}px`;
  element.style.top = `${top - 2}px`;
  element.style.width = `${width}px`;
  element.style.height = `${height + 4}px`;
  return element;
}

/** Half of a handle's reach, in CSS pixels: what a finger needs on either side. */
const HANDLE_REACH = 22;

/** Keeps a handle inside the window: at the end of a full line its reach would make a phone's page scroll sideways. */
function withinWindow(root: HTMLElement): (left: number) => number {
  const origin = root.getBoundingClientRect().left;
  const widest = document.documentElement.clientWidth - origin - HANDLE_REACH;
  return (left) => Math.max(HANDLE_REACH - origin, Math.min(left, widest));
}

function moveTo(handle: HTMLElement | null, left: number, top: number): void {
  if (handle === null) return;
  handle.style.left = `${left}px`;
  handle.style.top = `${top}px`;
}
