"use client";

import { type ReactNode, useId } from "react";
import { useFieldError } from "./action-form";
import styles from "./action-form.module.css";

interface FieldProps {
  readonly name: string;
  readonly label: string;
  /** What the field is for, where its label does not say it all. */
  readonly hint?: string;
}

interface TextFieldProps extends FieldProps {
  readonly value?: string;
  readonly isRequired?: boolean;
  readonly maxLength: number;
  /** More than one: a box of several lines. */
  readonly rows?: number;
  readonly placeholder?: string;
}

/** A line or a box of text. */
export function TextField({
  name,
  label,
  hint,
  value = "",
  isRequired = false,
  maxLength,
  rows = 1,
  placeholder,
}: TextFieldProps) {
  const id = useId();
  const error = useFieldError(name);
  const properties = {
    id,
    name,
    maxLength,
    placeholder,
    defaultValue: value,
    required: isRequired,
    "aria-invalid": error !== undefined,
    "aria-describedby": `${id}-more`,
  };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {rows === 1 ? <input type="text" {...properties} /> : <textarea rows={rows} {...properties} />}
    </Field>
  );
}

interface SelectFieldProps extends FieldProps {
  readonly value?: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** One of several. */
export function SelectField({ name, label, hint, value, choices }: SelectFieldProps) {
  const id = useId();
  const error = useFieldError(name);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        name={name}
        defaultValue={value}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-more`}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Whether something exists outside of an exercise. Wherever it is shown, what is made up is called so. */
export function FictionalField({ value }: { readonly value: boolean }) {
  return <SelectField name="fictional" label="Is it real?" value={value ? "yes" : "no"} choices={REALITY_CHOICES} />;
}

const REALITY_CHOICES = [
  { value: "no", label: "real" },
  { value: "yes", label: "made up, for practice" },
];

interface ShellProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly children: ReactNode;
}

function Field({ id, label, hint, error, children }: ShellProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
      <p id={`${id}-more`} className={error === undefined ? styles.hint : styles.error}>
        {error ?? hint}
      </p>
    </div>
  );
}
