"use client";

import type { Ref } from "react";
import styles from "./segment-field.module.css";

export interface SegmentOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What choosing it says; stands below while it is chosen. */
  readonly meaning?: string;
}

/** One choice of a few, drawn as a row of joined buttons; radio buttons underneath. */
export function SegmentField<Value extends string>({
  legend,
  name,
  options,
  value,
  onChange,
  ref,
}: {
  readonly legend: string;
  /** Unique on the page. */
  readonly name: string;
  readonly options: readonly SegmentOption<Value>[];
  readonly value: Value;
  onChange(value: Value): void;
  readonly ref?: Ref<HTMLFieldSetElement>;
}) {
  return (
    <fieldset ref={ref} className={styles.segment}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-describedby={option.meaning === undefined ? undefined : `${name}-${option.value}`}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
      {options.map(({ value: of, meaning }) =>
        meaning === undefined ? null : (
          <p key={of} id={`${name}-${of}`} hidden={of !== value}>
            {meaning}
          </p>
        ),
      )}
    </fieldset>
  );
}

/** The values of an enumeration as options, in their order, with the words that all screens have for them. */
export function asOptions<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, { readonly label: string; readonly meaning: string }>>,
): readonly SegmentOption<Value>[] {
  return values.map((value) => ({ value, ...words[value] }));
}
