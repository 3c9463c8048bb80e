"use client";

import { useId } from "react";
import type { DateAnswer } from "@/domain/dates/date-answer";
import { formatDate } from "@/domain/dates/format-date";
import { FieldRow } from "./field-row";
import styles from "./fields.module.css";
import { readDateInput } from "./read-date-input";
import type { OpenItemView } from "./review-view";

/** The date as it is being typed. */
export interface DateDraft {
  readonly kind: DateAnswer["kind"];
  readonly on: string;
  readonly notBefore: string;
  readonly notAfter: string;
}

interface DateFieldProps {
  readonly date: OpenItemView["date"];
  readonly draft: DateDraft;
  readonly onChange: (draft: DateDraft) => void;
  readonly error: string | null;
}

/** When it was published: on a date, between two, or nobody knows. A date that no page gives is never invented. */
export function DateField({ date, draft, onChange, error }: DateFieldProps) {
  const id = useId();
  const radio = (kind: DateDraft["kind"], label: string) => (
    <label className={styles.choice}>
      <input
        type="radio"
        name={`${id}-kind`}
        checked={draft.kind === kind}
        onChange={() => onChange({ ...draft, kind })}
      />
      {label}
    </label>
  );
  const input = (name: "on" | "notBefore" | "notAfter", label: string) => (
    <label>
      {label}
      <input
        value={draft[name]}
        autoComplete="off"
        placeholder={name === "on" ? "5 March 2031, March 2031 or 2031" : undefined}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => onChange({ ...draft, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <FieldRow label="Date" note={date}>
      <fieldset className={styles.group}>
        <legend className="visually-hidden">Date of publication</legend>
        {date.publishedOn === null ? <p className={styles.stands}>No date of publication on the page</p> : null}
        <div className={styles.choices}>
          {radio("on", "On a date")}
          {radio("between", "Between")}
          {radio("unknown", "Not known")}
        </div>
        {draft.kind === "on" ? <div className={styles.dates}>{input("on", "Published on")}</div> : null}
        {draft.kind === "between" ? (
          <div className={styles.dates}>
            {input("notBefore", "Not before")}
            {input("notAfter", "Not after")}
          </div>
        ) : null}
        {error === null ? null : (
          <p id={`${id}-error`} role="alert" className={styles.error}>
            {error}
          </p>
        )}
      </fieldset>
    </FieldRow>
  );
}

/** What stands at first: the date that was found, else the days it must lie between, else the honest "not known". */
export function draftOf({ publishedOn, notBefore, notAfter }: OpenItemView["date"]): DateDraft {
  const print = (date: string | null) => (date === null ? "" : formatDate(date));
  const hasBounds = notBefore !== null || notAfter !== null;
  return {
    kind: publishedOn !== null ? "on" : hasBounds ? "between" : "unknown",
    on: print(publishedOn),
    notBefore: print(notBefore),
    notAfter: print(notAfter),
  };
}

/** The answer in a draft, or what is wrong with it. */
export function readDraft(
  draft: DateDraft,
): { readonly ok: true; readonly date: DateAnswer } | { readonly ok: false; readonly message: string } {
  const unreadable = (typed: string) => `“${typed}” is no date; write 5 March 2031, March 2031, 2031 or 2031-03-05.`;
  if (draft.kind === "unknown") return { ok: true, date: { kind: "unknown" } };
  if (draft.kind === "on") {
    const date = readDateInput(draft.on);
    return date === null ? { ok: false, message: unreadable(draft.on) } : { ok: true, date: { kind: "on", date } };
  }
  const bounds = [draft.notBefore, draft.notAfter].map((typed) => (typed.trim() === "" ? null : readDateInput(typed)));
  const [notBefore = null, notAfter = null] = bounds;
  if (draft.notBefore.trim() !== "" && notBefore === null) return { ok: false, message: unreadable(draft.notBefore) };
  if (draft.notAfter.trim() !== "" && notAfter === null) return { ok: false, message: unreadable(draft.notAfter) };
  if (notBefore === null && notAfter === null)
    return { ok: false, message: "Give one of the two, or choose Not known." };
  if (notBefore !== null && notAfter !== null && notBefore > notAfter) {
    return { ok: false, message: "“Not before” lies after “not after”." };
  }
  return { ok: true, date: { kind: "between", notBefore, notAfter } };
}
