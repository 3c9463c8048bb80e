import type { ReactNode } from "react";
import styles from "./action-form.module.css";

interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  /** The control, with `id` and `aria-describedby={describedBy(id, error ?? hint)}`. */
  readonly children: ReactNode;
}

/** Label, control, and below it what is wrong, or else what it is for. */
export function FieldFrame({ id, label, hint, error, children }: FieldFrameProps) {
  const more = error ?? hint;
  return (
    <div className={styles.field}>
      <label id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      {children}
      {more === undefined ? null : (
        <p id={`${id}-more`} className={error === undefined ? styles.hint : styles.error}>
          {more}
        </p>
      )}
    </div>
  );
}

/** The `aria-describedby` of a control: the line below it, where there is one. */
export function describedBy(id: string, more: string | undefined): string | undefined {
  return more === undefined ? undefined : `${id}-more`;
}
