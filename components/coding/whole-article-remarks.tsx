"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { CodingDraft } from "./marking-actions";
import type { OwnCoding } from "./marking-setup";
import buttons from "./note-buttons.module.css";
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
  return (
    <ul className={styles.remarks}>
      {judgements.map((judgement) => (
        <Remark key={judgement.coding.key} name={name} {...judgement} />
      ))}
    </ul>
  );
}

function Remark({ name, coding, scope }: WholeJudgement & { readonly name: string }) {
  const { setup, actions, isBusy, perform } = useMarking();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const of = <span className="visually-hidden">{` (${name}, ${scope.toLowerCase()})`}</span>;
  const save = (change: Partial<Pick<CodingDraft, "unsure" | "note">>) => {
    const { code, scope: where, voice, unsure, note } = coding;
    const draft = { code, scope: where, voice, unsure, note, passage: null, ...change };
    return perform(() =>
      actions.saveCodingAction({ articleKey: setup.articleKey, codebook: setup.codebook.key, ...draft }),
    );
  };
  const close = () => {
    setOpen(false);
    // The field that had the focus goes; whoever works by keys must not be thrown to the top of the page.
    opener.current?.focus();
  };
  return (
    <li>
      <span className={styles.scope}>{scope}</span>
      <button
        type="button"
        className={buttons.button}
        aria-pressed={coding.unsure}
        disabled={isBusy}
        onClick={() => void save({ unsure: !coding.unsure })}
      >
        Unsure{of}
      </button>
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
          isBusy={isBusy}
          onCancel={close}
          onSave={(note) => void save({ note: note === "" ? null : note }).then(({ ok }) => (ok ? close() : undefined))}
        />
      ) : null}
    </li>
  );
}

function NoteEditor({
  note,
  isBusy,
  onSave,
  onCancel,
}: {
  readonly note: string;
  readonly isBusy: boolean;
  /** With the note without white space around it; empty: none. */
  onSave(note: string): void;
  onCancel(): void;
}) {
  const [text, setText] = useState(note);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onCancel();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSave(text.trim());
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
        ref={focusOnce}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className={buttons.button} disabled={isBusy} onClick={() => onSave(text.trim())}>
        Save the note
      </button>
      <button type="button" className={buttons.button} onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}

function focusOnce(field: HTMLTextAreaElement | null): void {
  field?.focus();
}
