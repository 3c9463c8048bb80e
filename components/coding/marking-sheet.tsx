"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { UndoBar } from "@/components/page/undo-bar";
import { countWords } from "@/domain/text/count-words";
import type { TextRange } from "@/domain/text/page-text";
import type { Mark, MarkAnswer, MarkingActions } from "./marking-actions";
import type { MarkingSetup } from "./marking-setup";
import styles from "./marking-sheet.module.css";
import { sentencesOf } from "./move-selection";
import { useSavedMarks } from "./outbox/use-saved-marks";
import type { PaletteHalf } from "./palette";
import { SelectionOverlay } from "./selection-overlay";
import { SentencePicker } from "./sentence-picker";
import { shownRuns, shownSentences, shownText } from "./read-page-text";
import { usePalette } from "./use-palette";
import { type LastChange, MarkedPlaceContext, type Marking, MarkingContext } from "./use-marking";
import { usePointerSelection } from "./use-pointer-selection";

interface MarkingSheetProps {
  readonly setup: MarkingSetup;
  readonly actions: MarkingActions;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

const UNREACHED = {
  ok: false,
  reason: "unreached",
  message: "Parallax did not answer. Is it still running? Try again.",
} as const;

/** The article with everything that marks it: selection, palette, undo and the announcements. */
export function MarkingSheet({ setup: drawn, actions, className, children }: MarkingSheetProps) {
  const root = useRef<HTMLDivElement>(null);
  const palette = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLDivElement>(null);
  const dock = useRef<HTMLDivElement>(null);
  const pressed = useRef<Element | null>(null);
  const [selection, setSelection] = useState<TextRange | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isPicking, setPicking] = useState(false);
  const [isTouch, setTouch] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [change, setChange] = useState<LastChange | null>(null);
  const [announcement, setAnnouncement] = useState("");
  const [wanted, setWanted] = useState<Marking["wanted"]>(null);
  const { setup, saving, save, saveWaiting, unsaved, passages } = useSavedMarks(drawn, actions, {
    root,
    isMarking: isOpen,
    onNews: setAnnouncement,
  });
  const fetched = usePalette(isOpen);
  const [half, setHalf] = useState<PaletteHalf>("codes");
  const [where, setWhere] = useState({ place: "", wordCount: 0 });

  const select = useCallback((range: TextRange | null) => {
    setSelection(range);
    setRefusal(null);
    if (range !== null && root.current !== null) setWhere(describePlace(root.current, range));
  }, []);

  const close = useCallback(() => {
    setOpen(false);
    setRefusal(null);
    setWanted(null);
    if (picker.current !== null) {
      picker.current.focus();
    } else {
      setSelection(null);
      getSelection()?.removeAllRanges();
      if (palette.current?.contains(document.activeElement)) {
        root.current?.querySelector<HTMLElement>("[data-mark-button]")?.focus();
      }
    }
  }, []);

  usePointerSelection(root, {
    selection,
    isOpen,
    onSelect: (range, byTouch) => {
      if (!setup.mayMark) return;
      setTouch(byTouch);
      setPicking(false);
      select(range);
      setOpen(true);
    },
    onLeave: close,
  });

  useEffect(() => {
    if (pressed.current === null || pressed.current.isConnected) return;
    pressed.current = null;
    if (document.activeElement !== document.body) return;
    // What was pressed has done its work and is gone, such as "Remove": undo is the nearest thing to it that is left.
    (palette.current ?? dock.current?.querySelector("button") ?? dock.current)?.focus({ preventScroll: true });
  });

  const perform = useCallback(async (work: () => Promise<MarkAnswer>, spoken?: string): Promise<MarkAnswer> => {
    pressed.current = document.activeElement;
    setBusy(true);
    setRefusal(null);
    const answer = await work().catch((): MarkAnswer => UNREACHED);
    setBusy(false);
    if (!answer.ok) {
      // Where both are shown to choose from, that says it all.
      if (answer.theirs === undefined) setRefusal(answer.message);
      return answer;
    }
    if (answer.isKept === true) {
      setAnnouncement(answer.summary);
      return answer;
    }
    // The undo bar is a live region itself: what it says must not be announced a second time.
    if (answer.changeKey !== null) setChange({ changeKey: answer.changeKey, summary: spoken ?? answer.summary });
    else setAnnouncement(spoken ?? answer.summary);
    return answer;
  }, []);

  const mark = useCallback(
    (made: Mark, label: string, spoken?: string) => perform(() => save(made, label), spoken),
    [perform, save],
  );
  const marking = useMemo<Marking>(
    () => ({
      setup,
      actions,
      isPicking,
      isBusy,
      wanted,
      saving,
      perform,
      mark,
      saveWaiting,
      close,
      togglePicking() {
        setOpen(false);
        setPicking(!isPicking);
        if (isPicking) setSelection(null);
      },
      lookFor(claim) {
        setWanted({ claim, replaces: null });
        setPicking(true);
      },
      editMention(key) {
        const mention = setup.mentions.find((own) => own.key === key);
        if (mention === undefined) return;
        setTouch(false);
        setWanted({ claim: mention.claim, replaces: key });
        select({ start: mention.passage.start, end: mention.passage.end });
        setOpen(true);
      },
    }),
    [setup, actions, isPicking, isBusy, wanted, saving, perform, mark, saveWaiting, close, select],
  );

  const marked = useMemo(() => ({ selection, ...where, refusal }), [selection, where, refusal]);
  const foot = (
    <>
      {unsaved}
      <UndoBar change={change} undoAction={actions.undoAction} />
    </>
  );

  return (
    <MarkingContext value={marking}>
      <div ref={root} className={className}>
        {children}
        {passages}
        <SelectionOverlay
          root={root}
          selection={selection}
          hasHandles={isTouch && isOpen}
          onResize={(range) => select(range)}
        />
        {isOpen && selection !== null && fetched !== null ? (
          <MarkedPlaceContext value={marked}>
            <fetched.Palette
              key={wanted?.replaces ?? "new"}
              ref={palette}
              root={root}
              takesFocus={isPicking}
              half={half}
              onTurn={setHalf}
            >
              {foot}
            </fetched.Palette>
          </MarkedPlaceContext>
        ) : null}
      </div>
      <div ref={dock} className={styles.dock} tabIndex={-1}>
        {isPicking ? (
          <SentencePicker
            ref={picker}
            root={root}
            selection={selection}
            onSelect={select}
            onOpen={() => {
              setTouch(false);
              setOpen(true);
            }}
            onEnd={() => {
              setPicking(false);
              setSelection(null);
              setWanted(null);
              root.current?.querySelector<HTMLElement>("[data-mark-button]")?.focus();
            }}
          />
        ) : null}
        {!isOpen && refusal !== null ? (
          <p className={styles.refusal} role="alert">
            {refusal}
          </p>
        ) : null}
        {isOpen ? null : foot}
      </div>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </MarkingContext>
  );
}

function describePlace(root: HTMLElement, range: TextRange): { readonly place: string; readonly wordCount: number } {
  const runs = shownRuns(root);
  const text = shownText(runs);
  const touched = sentencesOf(shownSentences(runs, text), range);
  const wordCount = countWords(text, [range]);
  if (touched === null) return { place: "", wordCount };
  const { first, last } = touched;
  return { place: first === last ? `sentence ${first + 1}` : `sentences ${first + 1} to ${last + 1}`, wordCount };
}
