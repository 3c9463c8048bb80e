import { useId } from "react";
import type { Choice } from "@/components/form/choice";
import styles from "./setup.module.css";

interface FieldProps {
  readonly name: string;
  readonly label: string;
}

/** One of several, in a form that is sent as an address. */
export function SelectBox({
  name,
  label,
  value,
  choices,
}: FieldProps & { readonly value: string; readonly choices: readonly Choice[] }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A whole number from 1, or nothing. */
export function NumberBox({
  name,
  label,
  value,
  most,
}: FieldProps & { readonly value: number | null; readonly most: number }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} type="number" min={1} max={most} defaultValue={value ?? ""} />
    </div>
  );
}

interface BoxGroupProps {
  readonly legend: string;
  readonly name: string;
  readonly chosen: readonly string[];
  readonly boxes: readonly Choice[];
}

/** Any of several. */
export function BoxGroup({ legend, name, chosen, boxes }: BoxGroupProps) {
  return (
    <fieldset className={styles.boxes}>
      <legend>{legend}</legend>
      {boxes.map(({ value, label }) => (
        <label key={value}>
          <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}
