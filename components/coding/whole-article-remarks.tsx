"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import { BusyButton } from "@/components/form/busy-button";
import type { CodingDraft } from "./marking-actions";
import type { OwnCoding } from "./marking-setup";
import buttons from "./note-buttons.module.css";
import { useDraftNote } from "./outbox/use-draft-note";
import { takeFocus } from "./take-focus";
import { useMarking } from "./use-marking";
import styles from "./whole-article.module.css";

const MOST_CHARACTERS = 2000;

/** A judgement about the whole article, with the word that the screen has for its scope. */
export interface WholeJudgement {
  readonly coding: OwnCoding;
  readonly scope: string;
}

/** Doubt and a note on each of one's own judgements of one code: "Headline: unsure, change the note". */
export function WholeArticleRemarks({
  name,
  judgements,
}: {
  /** Of the code. */
  readonly name: string;
  readonly judgements: readonly WholeJudgement[];
}) {
  const { setup } = useMarking();
  const isDone = setup.work.codebook === "submitted";
  return (
    <ul className={styles.remarks}>
      {judgements.map((judgement) =>
        isDone ? (
          <FinishedRemark key={judgement.coding.key} {...judgement} />
        ) : (
          <Remark key={judgement.coding.key} name={name} {...judgement} />
        ),
      )}
    </ul>
  );
}

/** What was said with a judgement that has been handed in: to be read, not to be changed. */
function FinishedRemark({ coding, scope }: WholeJudgement) {
  return (
    <li>
      <span className={styles.scope}>{scope}</span>
      {coding.unsure ? "unsure" : null}
      {coding.note === null ? null : <q className={styles.note}>{coding.note}</q>}
    </li>
  );
}

function Remark({ name, coding, scope }: WholeJudgement & { readonly name: string }) {
  const { setup, isBusy, mark } = useMarking();
  const draftNote = useDraftNote(setup, `${coding.scope}-${coding.code}`);
  const [isAskedFor, setOpen] = useState<boolean | null>(null);
  const isOpen = isAskedFor ?? (draftNote.begun !== "" && draftNote.begun !== coding.note);
  const opener = useRef<HTMLButtonElement>(null);
  const of = <span className="visually-hidden">{` (${name}, ${scope.toLowerCase()})`}</span>;
  const save = (change: Partial<Pick<CodingDraft, "unsure" | "note" | "seen">>) => {
    const { code, scope: where, voice, unsure, note } = coding;
    const draft = { code, scope: where, voice, unsure, note, passage: null, ...change };
    const made = { articleKey: setup.articleKey, codebook: setup.codebook.key, ...draft };
    return mark({ kind: "coding", draft: made }, `${name}, ${scope.toLowerCase()}`);
  };
  const close = () => {
    setOpen(false);
    draftNote.keep("");
    // The field that had the focus goes; whoever works by keys must not be thrown to the top of the page.
    opener.current?.focus();
  };
  return (
    <li>
      <span className={styles.scope}>{scope}</span>
      <BusyButton
        className={buttons.button}
        aria-pressed={coding.unsure}
        isBusy={isBusy}
        onClick={() => void save({ unsure: !coding.unsure })}
      >
        Unsure{of}
      </BusyButton>
      <button
        ref={opener}
        type="button"
        className={buttons.button}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {coding.note === null ? "Add a note" : "Change the note"}
        {of}
      </button>
      {coding.note === null || isOpen ? null : <q className={styles.note}>{coding.note}</q>}
      {isOpen ? (
        <NoteEditor
          note={coding.note ?? ""}
          begun={draftNote.begun}
          onType={draftNote.keep}
          isBusy={isBusy}
          onCancel={close}
          onSave={(text, before) => {
            const { code, voice, unsure } = coding;
            // The page may have been drawn anew since the field was opened, with a note from another tab.
            const seen = { code, voice, unsure, note: before === "" ? null : before };
            void save({ note: text === "" ? null : text, seen }).then(({ ok }) => (ok ? close() : undefined));
          }}
        />
      ) : null}
    </li>
  );
}

function NoteEditor({
  note,
  begun,
  isBusy,
  onType,
  onSave,
  onCancel,
}: {
  readonly note: string;
  /** What was typed here before and not saved; empty: nothing. */
  readonly begun: string;
  readonly isBusy: boolean;
  onType(text: string): void;
  /** With the note without white space around it, and with the one that it is to replace; empty: none. */
  onSave(note: string, before: string): void;
  onCancel(): void;
}) {
  const [text, setText] = useState(begun === "" ? note : begun);
  const [before] = useState(note);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onCancel();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSave(text.trim(), before);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.editor}>
      <label htmlFor={id}>Note</label>
      <textarea
        id={id}
        rows={2}
        maxLength={MOST_CHARACTERS}
        value={text}
        // It was asked for this moment, and typing is all there is to do in it.
        ref={takeFocus}
        onChange={(event) => {
          setText(event.target.value);
          onType(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <BusyButton className={buttons.button} isBusy={isBusy} onClick={() => onSave(text.trim(), before)}>
        Save the note
      </BusyButton>
      <button type="button" className={buttons.button} onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
