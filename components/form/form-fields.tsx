"use client";

import { type ReactNode, useId } from "react";
import { useFieldError } from "./action-form";
import type { Choice } from "./choice";
import { describedBy, FieldFrame } from "./field-frame";
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
    "aria-describedby": describedBy(id, error ?? hint),
  };
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      {rows === 1 ? <input type="text" {...properties} /> : <textarea rows={rows} {...properties} />}
    </FieldFrame>
  );
}

interface SelectFieldProps extends FieldProps {
  readonly value?: string;
  /** For a form whose other fields hang on the choice. */
  readonly onChoose?: (value: string) => void;
  readonly choices: readonly Choice[];
}

/** One of several. */
export function SelectField({ name, label, hint, value, choices, onChoose }: SelectFieldProps) {
  const id = useId();
  const error = useFieldError(name);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        name={name}
        defaultValue={value}
        onChange={onChoose === undefined ? undefined : (event) => onChoose(event.target.value)}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, error ?? hint)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
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

/** Two short fields that are read together, side by side wherever both fit. */
export function FieldPair({ children }: { readonly children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>;
}

/** Fields one below the other, inside of a fold. */
export function FieldGroup({ children }: { readonly children: ReactNode }) {
  return <div className={styles.group}>{children}</div>;
}

interface FieldColumnsProps {
  readonly first: ReactNode;
  readonly second: ReactNode;
}

/** The fields of a long form in two columns, one below the other where there is no room. */
export function FieldColumns({ first, second }: FieldColumnsProps) {
  return (
    <div className={styles.columns}>
      <div>{first}</div>
      <div>{second}</div>
    </div>
  );
}
