"use client";

import { useId, useRef } from "react";
import { useFieldError } from "./action-form";
import styles from "./action-form.module.css";
import { describedBy, FieldFrame } from "./field-frame";

interface IsoDateFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly isRequired?: boolean;
}

/**
 * A date cut to what is known of it: a day, a month or a year. It is typed as text, because the browser's own field
 * knows whole days only; the button opens the browser's calendar, which writes a day into it.
 */
export function IsoDateField({
  name,
  label,
  hint = "2031-03-05, 2031-03 or 2031.",
  value = "",
  isRequired = false,
}: IsoDateFieldProps) {
  const id = useId();
  const error = useFieldError(name);
  const text = useRef<HTMLInputElement>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const choose = (day: string) => {
    if (text.current === null || day === "") return;
    text.current.value = day;
    text.current.focus();
  };
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <div className={styles.date}>
        <input
          ref={text}
          id={id}
          name={name}
          type="text"
          defaultValue={value}
          maxLength={10}
          required={isRequired}
          autoComplete="off"
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(id, error ?? hint)}
        />
        <input
          ref={calendar}
          className={styles.calendar}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => choose(event.target.value)}
        />
        <button type="button" aria-describedby={`${id}-label`} onClick={() => openCalendar(calendar.current)}>
          Calendar
        </button>
      </div>
    </FieldFrame>
  );
}

function openCalendar(calendar: HTMLInputElement | null): void {
  if (calendar === null) return;
  // A day that is chosen again after it was changed by hand must count as a choice.
  calendar.value = "";
  calendar.showPicker();
}
