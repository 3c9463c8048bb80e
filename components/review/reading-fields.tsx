"use client";

import { VERB_CLASSES, type VerbClass } from "@/domain/claims/claim";
import { VERB_CLASS_WORDS } from "@/domain/claims/mention-words";
import fields from "./review-fields.module.css";

/** One of several values of an enumeration. */
export function Choose<Value extends string>({
  label,
  values,
  words,
  value,
  onChange,
}: {
  readonly label: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value;
  onChange(value: Value): void;
}) {
  return (
    <label className={fields.field}>
      {label}
      <select value={value} onChange={(event) => onChange(values.find((one) => one === event.target.value) ?? value)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Yes or no. */
export function Check({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: boolean;
  onChange(value: boolean): void;
}) {
  return (
    <label className={fields.check}>
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

interface Saying {
  readonly verb: string | null;
  readonly verbClass: VerbClass | null;
}

/** The word of saying, and what it does to what is said. */
export function VerbFields({ saying, onChange }: { readonly saying: Saying; onChange(saying: Saying): void }) {
  const choose = (text: string) => VERB_CLASSES.find((verbClass) => verbClass === text) ?? null;
  return (
    <>
      <label className={fields.field}>
        Word of saying
        <input
          maxLength={60}
          value={saying.verb ?? ""}
          onChange={(event) => onChange({ ...saying, verb: event.target.value === "" ? null : event.target.value })}
        />
      </label>
      <label className={fields.field}>
        Its class
        <select
          value={saying.verbClass ?? ""}
          onChange={(event) => onChange({ ...saying, verbClass: choose(event.target.value) })}
        >
          <option value="">Not chosen</option>
          {VERB_CLASSES.map((verbClass) => (
            <option key={verbClass} value={verbClass}>
              {VERB_CLASS_WORDS[verbClass].label}: {VERB_CLASS_WORDS[verbClass].examples}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
