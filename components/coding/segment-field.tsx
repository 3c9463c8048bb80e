"use client";

import styles from "./segment-field.module.css";

/** One choice of a few, drawn as a row of joined buttons; radio buttons underneath. */
export function SegmentField<Value extends string>({
  legend,
  name,
  options,
  value,
  onChange,
}: {
  readonly legend: string;
  /** Unique on the page. */
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  onChange(value: Value): void;
}) {
  return (
    <fieldset className={styles.segment}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
