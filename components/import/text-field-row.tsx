import { useId } from "react";
import { FieldRow } from "./field-row";
import styles from "./fields.module.css";
import type { FieldNote } from "./review-view";

/** Fields of an article's record that are a line of text, in the order in which forms ask for them. */
export const TEXT_FIELDS = ["headline", "author", "language", "url", "translatedFrom", "contentNote"] as const;
export type TextFieldName = (typeof TEXT_FIELDS)[number];

export const TEXT_FIELD_WORDS: Readonly<Record<TextFieldName, { readonly label: string; readonly hint?: string }>> = {
  headline: { label: "Headline" },
  author: { label: "Author" },
  language: { label: "Language", hint: "A tag such as en or de-AT" },
  url: { label: "Address", hint: "https://…" },
  translatedFrom: { label: "Translated from", hint: "Empty: no translation" },
  contentNote: { label: "Content note", hint: "What readers should know before they read" },
};

interface TextFieldRowProps {
  readonly name: TextFieldName;
  readonly value: string;
  readonly note: FieldNote;
  /** What is wrong with what was sent; undefined: nothing. */
  readonly problem: string | undefined;
}

/** One line of text of a record, in the review as on the record itself: its control, certainty and evidence. */
export function TextFieldRow({ name, value, note, problem }: TextFieldRowProps) {
  const id = useId();
  const { label, hint } = TEXT_FIELD_WORDS[name];
  const control = {
    id,
    name,
    dir: "auto",
    defaultValue: value,
    "aria-invalid": problem !== undefined,
    "aria-describedby": problem === undefined ? undefined : `${id}-problem`,
  } as const;
  return (
    <FieldRow label={label} controlId={id} note={note}>
      {name === "headline" ? (
        <textarea {...control} rows={2} />
      ) : (
        <input {...control} autoComplete="off" placeholder={hint} />
      )}
      {problem === undefined ? null : (
        <p id={`${id}-problem`} className={styles.error}>
          {problem}
        </p>
      )}
    </FieldRow>
  );
}

/** What a form says of those fields that differs from what stands; an emptied field is sent as an empty text. */
export function changedTexts<Name extends TextFieldName>(
  form: FormData,
  standing: Readonly<Record<Name, { readonly value: string }>>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const changes: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = String(form.get(name) ?? "").trim();
    if (value !== standing[name].value) changes[name] = value;
  }
  return changes;
}
