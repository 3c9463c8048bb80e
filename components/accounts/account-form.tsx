"use client";

import { useActionState, useId } from "react";
import { BusyButton } from "@/components/form/busy-button";
import styles from "./account-form.module.css";

/** What a form of an account shows after it was sent: what is wrong or was done, and what was typed, but no password. */
export interface AccountState {
  readonly problem: string | null;
  readonly done: string | null;
  readonly typed: Readonly<Record<string, string>>;
}

const UNSENT: AccountState = { problem: null, done: null, typed: {} };

/** Posts a form; works without a script as well. */
export type AccountAction = (before: AccountState, form: FormData) => Promise<AccountState>;

export interface AccountField {
  readonly name: string;
  readonly label: string;
  readonly kind: "text" | "password" | "hidden";
  /** What a password manager fills in: `username`, `current-password`, `new-password`, `name`. */
  readonly autoComplete?: string;
  readonly hint?: string;
  readonly value?: string;
}

interface AccountFormProps {
  readonly action: AccountAction;
  readonly fields: readonly AccountField[];
  readonly submitLabel: string;
  readonly isQuiet?: boolean;
}

/** Signing in, taking up an invitation, a new password: a few fields and one button, with or without a script. */
export function AccountForm({ action, fields, submitLabel, isQuiet = false }: AccountFormProps) {
  const [{ problem, done, typed }, post, isBusy] = useActionState(action, UNSENT);
  const said = useId();
  return (
    <form action={post} className={styles.form}>
      {fields.map((field) => (
        <Field key={field.name} field={field} typed={typed[field.name]} describedBy={problem === null ? null : said} />
      ))}
      {problem === null ? null : (
        <p id={said} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {done === null ? null : <p role="status">{done}</p>}
      <BusyButton type="submit" className={isQuiet ? "button" : "button primary"} isBusy={isBusy}>
        {submitLabel}
      </BusyButton>
    </form>
  );
}

function Field({
  field: { name, label, kind, autoComplete, hint, value = "" },
  typed = value,
  describedBy,
}: {
  readonly field: AccountField;
  readonly typed: string | undefined;
  readonly describedBy: string | null;
}) {
  const id = useId();
  if (kind === "hidden") return <input type="hidden" name={name} value={value} />;
  const hintId = hint === undefined ? null : `${id}-hint`;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={kind}
        defaultValue={kind === "password" ? "" : typed}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        required
        aria-describedby={[hintId, describedBy].filter((one) => one !== null).join(" ") || undefined}
      />
      {hint === undefined ? null : (
        <p id={hintId ?? undefined} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
