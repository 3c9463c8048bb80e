"use client";

import { useEffect, useLayoutEffect, useRef } from "react";
import styles from "./place-notes.module.css";

/** Distance between two notes in the margin, in CSS pixels. */
const NOTE_GAP = 12;
const MARGIN_FROM = "(min-width: 1024px)";

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Draws the claims' brackets and moves the notes beside their passages. Both need measured lines, so they are made in
 * the browser; without it the numbers stand in the text and the notes fold out under their paragraphs.
 *
 * Stands inside the element that holds text and notes; that one is marked with `data-placed`.
 */
export function PlaceNotes({ drawsBrackets }: { readonly drawsBrackets: boolean }) {
  const host = useRef<HTMLDivElement>(null);
  const draw = useRef<() => void>(() => {});

  useLayoutEffect(() => {
    draw.current = () => {
      const root = host.current?.parentElement;
      if (root == null || host.current === null) return;
      const inMargin = matchMedia(MARGIN_FROM).matches;
      foldNotes(root, inMargin);
      drawBrackets(root, host.current, drawsBrackets);
      placeNotes(root, inMargin);
    };
    draw.current();
  });

  useEffect(() => {
    const root = host.current?.parentElement;
    if (root == null) return;
    let frame = 0;
    const redraw = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => draw.current());
    };
    const observer = new ResizeObserver(redraw);
    observer.observe(root);
    root.addEventListener("toggle", redraw, true);
    void document.fonts.ready.then(redraw);
    document.getElementById("passage")?.scrollIntoView({ block: "center" });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      root.removeEventListener("toggle", redraw, true);
    };
  }, []);

  return <div ref={host} className={styles.brackets} aria-hidden="true" />;
}

/** In the margin every group stands open; folded away again it keeps its conflicts in sight. */
function foldNotes(root: HTMLElement, inMargin: boolean): void {
  const placed = inMargin ? "margin" : "chips";
  const groups = root.querySelectorAll<HTMLDetailsElement>("details[data-notes]");
  for (const group of groups) {
    if (inMargin) group.open = true;
    else if (root.dataset["placed"] === "margin") group.open = false;
  }
  root.dataset["placed"] = placed;
}

/** One bracket a passage; where two overlap, the later stands further out. */
function drawBrackets(root: HTMLElement, host: HTMLElement, isOn: boolean): void {
  host.textContent = "";
  if (!isOn) return;
  let reached = -Infinity;
  for (const [token, { top, bottom }] of [...extentsOf(root)].sort(([, a], [, b]) => a.top - b.top)) {
    const bracket = document.createElement("div");
    bracket.className = styles.bracket ?? "";
    if (top < reached - 6) bracket.classList.add(styles.outer ?? "");
    bracket.style.top = `${top}px`;
    bracket.style.height = `${bottom - top}px`;
    const number = document.createElement("b");
    number.textContent = root.querySelector(`[data-number-of="${token.split(":")[0]}"]`)?.textContent ?? "";
    bracket.append(number);
    host.append(bracket);
    reached = Math.max(reached, bottom);
  }
}

function placeNotes(root: HTMLElement, inMargin: boolean): void {
  const notes = [...root.querySelectorAll<HTMLElement>("[data-note-for]")];
  const text = root.querySelector<HTMLElement>("[data-reading-text]");
  if (text === null) return;
  if (!inMargin) {
    for (const note of notes) note.style.removeProperty("top");
    text.style.removeProperty("min-height");
    return;
  }
  const extents = extentsOf(root);
  const first = text.getBoundingClientRect().top - root.getBoundingClientRect().top;
  const wanted = notes.map((note) => {
    const top = extents.get(note.dataset["noteFor"] ?? "")?.top ?? codeTop(root, note.dataset["noteFor"] ?? "");
    return { note, top: note.dataset["noteFor"] === "top" ? -1 : Math.max(top ?? first, first) };
  });
  let floor = first;
  for (const { note, top } of wanted.sort((a, b) => Math.round((a.top - b.top) / 8))) {
    const at = Math.max(top, floor);
    note.style.top = `${at}px`;
    floor = at + note.offsetHeight + NOTE_GAP;
  }
  text.style.minHeight = `${floor - first}px`;
}

/** Where a note of a code belongs: its anchor is the offset at which the passage begins. */
function codeTop(root: HTMLElement, anchor: string): number | null {
  if (!anchor.startsWith("@")) return null;
  const run = root.querySelector(`[data-start="${anchor.slice(1)}"]`);
  if (run === null) return null;
  return (run.getClientRects()[0]?.top ?? 0) - root.getBoundingClientRect().top;
}

/** Top and bottom of every bracketed stretch, in pixels from the root's top. */
function extentsOf(root: HTMLElement): ReadonlyMap<string, Extent> {
  const origin = root.getBoundingClientRect().top;
  const extents = new Map<string, Extent>();
  for (const run of root.querySelectorAll<HTMLElement>("[data-brackets]")) {
    const rects = [...run.getClientRects()].filter(({ width }) => width > 1);
    if (rects.length === 0) continue;
    const top = Math.min(...rects.map((rect) => rect.top)) - origin;
    const bottom = Math.max(...rects.map((rect) => rect.bottom)) - origin;
    for (const token of (run.dataset["brackets"] ?? "").split(" ")) {
      const known = extents.get(token);
      extents.set(token, {
        top: Math.min(known?.top ?? Infinity, top),
        bottom: Math.max(known?.bottom ?? -Infinity, bottom),
      });
    }
  }
  return extents;
}
