"use client";

import { useEffect, useLayoutEffect, useRef } from "react";
import { drawBrackets, drawSharedRules, drawVoiceRules } from "./draw-margin";
import { type Extent, measureExtents, measureStarts } from "./margin-extents";
import styles from "./place-notes.module.css";

/** Distance between two notes in the margin, in CSS pixels. */
const NOTE_GAP = 12;
/** Notes that begin within so many pixels of each other keep the order in which they are read. */
const SAME_LINE = 8;
const MARGIN_FROM = "(min-width: 1024px)";

/**
 * Draws brackets and rules beside the text and moves the notes beside their passages. Both need measured lines, so they
 * are made in the browser; without it the numbers stand in the text and the notes fold out under their paragraphs.
 *
 * Stands inside the element that holds text and notes; that one is marked with `data-placed`. Everything is measured
 * before anything is written: a note that is moved and then measured costs a layout of the whole text each.
 */
export function PlaceNotes() {
  const host = useRef<HTMLDivElement>(null);
  const isSettling = useRef(false);

  useLayoutEffect(() => {
    if (host.current !== null) draw(host.current, isSettling);
  });

  useEffect(() => {
    const root = host.current?.parentElement;
    if (root == null) return;
    let frame = 0;
    const redraw = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (host.current !== null) draw(host.current, isSettling);
      });
    };
    // Drawing gives the text its height, which the observer is told of: nothing moves by that, and nothing is drawn again.
    const observer = new ResizeObserver(() => {
      if (!isSettling.current) redraw();
    });
    const onToggle = ({ target }: Event) => {
      if (target instanceof HTMLDetailsElement && foldedByUs.delete(target)) return;
      redraw();
    };
    observer.observe(root);
    root.addEventListener("toggle", onToggle, true);
    void document.fonts.ready.then(redraw);
    document.getElementById("passage")?.scrollIntoView({ block: "center" });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      root.removeEventListener("toggle", onToggle, true);
    };
  }, []);

  return <div ref={host} className={styles.marks} aria-hidden="true" />;
}

/**
 * Draws, and says so until the sizes that follow from it have been laid out and told: two frames. To read the size right
 * here would cost a layout of the whole text.
 */
function draw(host: HTMLElement, isSettling: { current: boolean }): void {
  drawMargin(host);
  isSettling.current = true;
  requestAnimationFrame(() => requestAnimationFrame(() => (isSettling.current = false)));
}

function drawMargin(host: HTMLElement): void {
  const root = host.parentElement;
  const text = root?.querySelector<HTMLElement>("[data-reading-text]");
  if (root === null || text == null) return;
  const inMargin = matchMedia(MARGIN_FROM).matches;
  foldNotes(root, inMargin);
  const notes = [...root.querySelectorAll<HTMLElement>("[data-note-for]")];
  const brackets = measureExtents(root, "brackets");
  const voices = measureExtents(root, "voices");
  const shared = measureExtents(root, "shared");
  const textTop = text.getBoundingClientRect().top - root.getBoundingClientRect().top;
  const numbers = new Map(
    [...root.querySelectorAll<HTMLElement>("[data-number-of]")].map((one) => [
      one.dataset["numberOf"],
      one.textContent,
    ]),
  );
  const places = inMargin ? placesOf({ root, first: textTop, notes, extents: [brackets, voices, shared] }) : null;

  host.textContent = "";
  drawBrackets(host, brackets, { numberOf: (claim) => numbers.get(claim) ?? "", textTop });
  const decided = new Set(notes.filter((note) => "decided" in note.dataset).map((note) => note.dataset["noteFor"]));
  const displaced = new Set(
    (places?.notes ?? []).flatMap((one) => (one.isDisplaced ? [one.note.dataset["noteFor"]] : [])),
  );
  const isFar = (token: string) => displaced.has(token);
  drawVoiceRules(host, voices, { isFar, isDecided: (token) => decided.has(token) });
  drawSharedRules(host, shared, { isFar });
  host.dataset["both"] = String(voices.size > 0 && shared.size > 0);
  if (places === null) {
    for (const note of notes) note.style.removeProperty("top");
    text.style.removeProperty("min-height");
    return;
  }
  for (const { note, top, isDisplaced } of places.notes) {
    note.style.top = `${top}px`;
    note.toggleAttribute("data-displaced", isDisplaced);
  }
  text.style.minHeight = `${places.height}px`;
}

/** Groups that are not folded by a reader: their event, which comes later, calls for no drawing. */
const foldedByUs = new WeakSet<HTMLDetailsElement>();

/** In the margin every group stands open; where the window becomes narrow they are folded away again. */
function foldNotes(root: HTMLElement, inMargin: boolean): void {
  const wasInMargin = root.dataset["placed"] === "margin";
  for (const group of root.querySelectorAll<HTMLDetailsElement>("details[data-notes]")) {
    const isOpen = inMargin || (group.open && !wasInMargin);
    if (group.open === isOpen) continue;
    foldedByUs.add(group);
    group.open = isOpen;
  }
  root.dataset["placed"] = inMargin ? "margin" : "chips";
}

interface Places {
  readonly notes: readonly {
    readonly note: HTMLElement;
    readonly top: number;
    /** Others pushed it away from its passage. */
    readonly isDisplaced: boolean;
  }[];
  /** From the top of the text to the end of the last note. */
  readonly height: number;
}

/** Each note beside its passage, or right below the one before it: none ever covers another. */
function placesOf({
  root,
  first,
  notes,
  extents,
}: {
  readonly root: HTMLElement;
  /** Where the text begins: no note stands above it. */
  readonly first: number;
  readonly notes: readonly HTMLElement[];
  readonly extents: readonly ReadonlyMap<string, Extent>[];
}): Places {
  const anchors = notes.map((note) => note.dataset["noteFor"] ?? "");
  const offsets = anchors.flatMap((anchor) => (anchor.startsWith("@") ? [anchor.slice(1)] : []));
  const starts = measureStarts(root, new Set(offsets));
  const topOf = (anchor: string) => {
    const extent = extents.map((byToken) => byToken.get(anchor)).find((known) => known !== undefined);
    return Math.max(extent?.top ?? starts.get(anchor.slice(1)) ?? first, first);
  };
  const wanted = notes.map((note, index) => {
    const anchor = anchors[index] ?? "";
    return { note, height: note.offsetHeight, top: anchor === "top" ? -1 : topOf(anchor) };
  });
  let floor = first;
  const placed = wanted
    .toSorted((a, b) => Math.round(a.top / SAME_LINE) - Math.round(b.top / SAME_LINE))
    .map(({ note, height, top }) => {
      const at = Math.max(top, floor);
      floor = at + height + NOTE_GAP;
      return { note, top: at, isDisplaced: at > top + SAME_LINE };
    });
  return { notes: placed, height: floor - first };
}
