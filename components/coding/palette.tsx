"use client";

import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { TextRange } from "@/domain/text/page-text";
import { BegunNote } from "./begun-note";
import { ClaimForm } from "./claim-form";
import { CodeList } from "./code-list";
import { CodingOptions, type CodingChoice } from "./coding-options";
import { MarkingCoderForm } from "./coder-form";
import { HandedIn } from "./handed-in";
import { DIGIT_PAUSE, readDigits } from "./digit-keys";
import type { OwnCoding, PaletteCode } from "./marking-setup";
import styles from "./palette.module.css";
import { PlacePassage } from "./place-passage";
import { SegmentField } from "./segment-field";
import { selectionRects } from "./selection-overlay";
import { useDraftNote } from "./outbox/use-draft-note";
import { useMarkedPlace, useMarking } from "./use-marking";

interface PaletteProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly root: RefObject<HTMLElement | null>;
  /** Opened from the keyboard: it takes the focus, so that digits work at once. */
  readonly takesFocus: boolean;
  /** Which half is shown where the codebook is too long for both; kept from passage to passage. */
  readonly half: PaletteHalf;
  onTurn(half: PaletteHalf): void;
  /** The undo bar. */
  readonly children: ReactNode;
}

export type PaletteHalf = "codes" | "claim";

/** With more codes than this the claims would be out of sight below them. */
const CODES_BESIDE_CLAIMS = 6;

const HALVES = [
  { value: "codes", label: "a code" },
  { value: "claim", label: "a claim" },
] as const;

/** Below it the palette is a sheet at the bottom of the screen. */
const SHEET_BELOW = "(max-width: 767px)";
const DISTANCE = 8;

/** What can be done with the selected passage: codes, claims, and in a plain version its original. */
export function Palette({ ref, root, takesFocus, half, onTurn, children }: PaletteProps) {
  const { setup, isBusy, wanted, mark, close } = useMarking();
  const { selection, place, wordCount, refusal } = useMarkedPlace();
  const at = selection === null ? "" : `${selection.start}-${selection.end}`;
  const draftNote = useDraftNote(setup, at);
  const [choice, setChoice] = useState<CodingChoice>({ voice: "outlet", unsure: false, note: draftNote.begun });
  const [isFilledIn, setFilledIn] = useState(false);
  const id = useId();
  const typed = useRef({ digits: "", timer: 0 });

  useLayoutEffect(() => {
    if (ref.current === null || root.current === null || selection === null) return;
    placeBeside(ref.current, root.current, selection);
  });
  useEffect(() => {
    const onResize = () => {
      if (ref.current !== null && root.current !== null && selection !== null) {
        placeBeside(ref.current, root.current, selection);
      }
    };
    addEventListener("resize", onResize);
    return () => removeEventListener("resize", onResize);
  }, [ref, root, selection]);
  useEffect(() => {
    if (takesFocus) ref.current?.focus({ preventScroll: true });
    if (!matchMedia(SHEET_BELOW).matches) return;
    document.body.style.paddingBottom = "62vh";
    return () => {
      document.body.style.removeProperty("padding-bottom");
    };
  }, [ref, takesFocus]);
  useEffect(() => {
    if (root.current === null || selection === null || !matchMedia(SHEET_BELOW).matches) return;
    scrollAboveSheet(root.current, selection);
  }, [root, selection]);
  // It grows with what is asked for; its foot, where the button and undo stand, must stay in sight.
  useEffect(() => {
    const palette = ref.current;
    if (palette === null || selection === null) return;
    const observer = new ResizeObserver(() => {
      if (!matchMedia(SHEET_BELOW).matches) palette.scrollIntoView({ block: "nearest" });
    });
    observer.observe(palette);
    return () => observer.disconnect();
  }, [ref, selection]);

  if (selection === null) return null;
  const isDone = setup.work.codebook === "submitted";
  const isSplit = wanted === null && setup.codebook.codes.length > CODES_BESIDE_CLAIMS;
  const passage = { versionId: setup.versionId, ...selection };
  const ownHere = setup.codings.filter(
    ({ place: at }) => at !== null && at.start === selection.start && at.end === selection.end,
  );

  const applyCode = (code: PaletteCode) => {
    if (isBusy) return;
    const known = ownHere.find((coding) => coding.code === code.key);
    if (known !== undefined && sameChoice(known, choice)) {
      const removal = { kind: "remove-coding", draft: { codingKey: known.key } } as const;
      void mark(removal, `${code.name}, ${place}: removed`, `${code.name} removed, ${place}.`);
      return;
    }
    const note = choice.note.trim() === "" ? null : choice.note.trim();
    const { voice, unsure } = choice;
    const { articleKey, codebook } = setup;
    const draft = { articleKey, codebook: codebook.key, code: code.key, scope: "passage", passage } as const;
    const made = { kind: "coding", draft: { ...draft, voice, unsure, note } } as const;
    void mark(made, `${code.name}, ${place}`, `${code.name} added, ${place}.`).then(({ ok }) => {
      if (ok) draftNote.keep("");
    });
  };

  const fillIn = (note: string) => {
    setChoice({ ...choice, note });
    setFilledIn(true);
    draftNote.keep(note);
  };

  const applyDigit = (digit: number) => {
    typed.current.digits = "";
    const code = setup.codebook.codes.find((candidate) => candidate.digit === digit);
    if (code !== undefined && setup.coder !== null && !isDone) applyCode(code);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
      return;
    }
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!/^\d$/.test(event.key)) return;
    event.preventDefault();
    clearTimeout(typed.current.timer);
    typed.current.digits += event.key;
    const outcome = readDigits(typed.current.digits, setup.codebook.codes.length);
    if (outcome.kind === "nothing") typed.current.digits = "";
    else if (outcome.kind === "code") applyDigit(outcome.digit);
    else typed.current.timer = window.setTimeout(() => applyDigit(outcome.digit), DIGIT_PAUSE);
  };

  return (
    // The palette listens for digits wherever inside of it the focus is; every code is a button as well.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a dialog takes keys for its parts
    <div
      ref={ref}
      className={styles.palette}
      role="dialog"
      aria-label={`Mark ${place}`}
      tabIndex={-1}
      data-palette=""
      onKeyDown={onKeyDown}
    >
      <header className={styles.head}>
        <p>
          <b>Mark</b> {place}, {wordCount === 1 ? "1 word" : `${wordCount} words`}
        </p>
        <button type="button" className={styles.close} onClick={close} aria-label="Close">
          <svg width="16" height="16" aria-hidden="true">
            <path d="m3.5 3.5 9 9m0-9-9 9" stroke="currentColor" strokeWidth="1.5" fill="none" />
          </svg>
        </button>
      </header>
      <div className={styles.scroll}>
        {refusal === null ? null : (
          <p className={styles.refusal} role="alert">
            {refusal}
          </p>
        )}
        {setup.coder === null ? (
          <>
            <h3>Who is coding?</h3>
            <MarkingCoderForm />
          </>
        ) : (
          <>
            {setup.unplaced.length === 0 ? null : <PlacePassage passage={passage} />}
            {isSplit ? (
              <SegmentField legend="Mark" name={`${id}-half`} options={HALVES} value={half} onChange={onTurn} />
            ) : null}
            {wanted === null && (!isSplit || half === "codes") ? (
              <>
                <h3>{setup.codebook.name}</h3>
                {isDone ? (
                  <HandedIn task="codebook" name="this codebook" />
                ) : (
                  <>
                    <CodeList
                      codes={setup.codebook.codes}
                      pressed={ownHere.map(({ code }) => code)}
                      onChoose={applyCode}
                    />
                    {choice.note === "" ? <BegunNote setup={setup} at={at} onUse={fillIn} /> : null}
                    <CodingOptions
                      key={isFilledIn ? "filled-in" : "own"}
                      choice={choice}
                      onChange={(changed) => {
                        setChoice(changed);
                        if (changed.note !== choice.note) draftNote.keep(changed.note);
                      }}
                    />
                  </>
                )}
              </>
            ) : null}
            {isSplit && half === "codes" ? null : <ClaimForm passage={passage} />}
          </>
        )}
      </div>
      {children}
    </div>
  );
}

function sameChoice(coding: OwnCoding, choice: CodingChoice): boolean {
  return coding.voice === choice.voice && coding.unsure === choice.unsure && (coding.note ?? "") === choice.note.trim();
}

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof Element && target.closest("input:not([type=radio], [type=checkbox]), textarea, select") !== null
  );
}

/** Share of the screen's height that the sheet leaves free, and what the bar above the text takes of it. */
const FREE_ABOVE_SHEET = 0.38;
const BAR_HEIGHT = 64;

/** Brings the passage above the sheet, with room for the neighbour that is tapped next. */
function scrollAboveSheet(root: HTMLElement, selection: TextRange): void {
  const lines = selectionRects(root, selection);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return;
  const origin = root.getBoundingClientRect().top;
  const top = origin + first.top;
  const bottom = origin + last.top + last.height;
  const free = innerHeight * FREE_ABOVE_SHEET;
  if (top >= BAR_HEIGHT && bottom <= free - BAR_HEIGHT) return;
  scrollBy({ top: top - BAR_HEIGHT - 8 });
}

/** Below the last line of the passage, never over it; as a sheet it needs no place. */
function placeBeside(palette: HTMLElement, root: HTMLElement, selection: TextRange): void {
  if (matchMedia(SHEET_BELOW).matches) {
    palette.style.removeProperty("top");
    palette.style.removeProperty("left");
    return;
  }
  const lines = selectionRects(root, selection);
  const last = lines.at(-1);
  if (last === undefined) return;
  const left = Math.min(...lines.map((line) => line.left));
  palette.style.top = `${last.top + last.height + DISTANCE}px`;
  palette.style.left = `${Math.max(0, Math.min(left, root.clientWidth - palette.offsetWidth))}px`;
}
