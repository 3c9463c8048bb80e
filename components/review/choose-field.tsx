import fields from "./review-fields.module.css";

/** One of several values of an enumeration. */
export function ChooseField<Value extends string>({
  label,
  name,
  values,
  words,
  value,
  onChange,
}: {
  readonly label: string;
  /** For a form that can be posted. */
  readonly name?: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value;
  onChange(value: Value): void;
}) {
  return (
    <label className={fields.field}>
      {label}
      <select
        name={name}
        value={value}
        onChange={(event) => onChange(values.find((one) => one === event.target.value) ?? value)}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
