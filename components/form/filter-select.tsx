import type { Choice } from "./choice";

interface FilterSelectProps {
  readonly name: string;
  readonly label: string;
  /** What choosing nothing is called. */
  readonly all: string;
  /** "" where nothing is chosen. */
  readonly value: string;
  readonly choices: readonly Choice[];
}

/** One of several that a list is narrowed to, or all of them, in a form that is sent as an address. */
export function FilterSelect({ name, label, all, value, choices }: FilterSelectProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value} key={value}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
