"use client";

import { useRouter } from "next/navigation";
import {
  createContext,
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useContext,
  useRef,
} from "react";
import { UndoBar } from "@/components/page/undo-bar";
import styles from "./action-form.module.css";
import { BusyButton } from "./busy-button";
import type { FormAction, FormOutcome, UndoAction } from "./form-outcome";
import { NO_ANSWER } from "./no-answer";
import { useFirstBadField } from "./use-first-bad-field";

const FieldErrors = createContext<Readonly<Record<string, string>>>({});

/** What is wrong with a field of the form around it, or undefined. */
export function useFieldError(name: string): string | undefined {
  return useContext(FieldErrors)[name];
}

export interface ActionFormProps<Input> {
  readonly action: FormAction<Input>;
  readonly undoAction: UndoAction;
  /** Values that the form sends along and nobody types. */
  readonly fixed?: Readonly<Record<string, string>>;
  readonly submitLabel: string;
  /** Empties the fields once it is saved: for forms that add one thing after another. */
  readonly resetsWhenSaved?: boolean;
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}

/**
 * A form over a server action. It is sent by hand instead of through `<form action>`, which would empty every field
 * when the action refuses. All fields travel as text; the action's schema reads them. What was typed stays where it is
 * until it has been stored: when the action refuses, and when nobody answers.
 */
export function ActionForm<Input>(props: ActionFormProps<Input>) {
  const { action, undoAction, fixed = {}, submitLabel, resetsWhenSaved = false, isQuiet = false, children } = props;
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [outcome, send, isPending] = useActionState<FormOutcome | null, FormData>(async (_before, data) => {
    const fields = Object.fromEntries(
      [...data].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
    // The action's own schema checks what arrives; until then it is text by name.
    const answer = await action({ ...fields, ...fixed } as Input).catch(() => NO_ANSWER);
    if (!answer.ok) return answer;
    if (resetsWhenSaved) form.current?.reset();
    if (answer.next === undefined) router.refresh();
    else router.push(answer.next);
    return answer;
  }, null);
  useFirstBadField(form, outcome);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    startTransition(() => send(data));
  };

  return (
    <FieldErrors value={outcome?.ok === false ? (outcome.fieldErrors ?? {}) : {}}>
      <form ref={form} className={styles.form} onSubmit={onSubmit}>
        {children}
        {outcome?.ok === false ? (
          <p className={styles.refusal} role="alert">
            {sayRefusal(outcome, fixed)}
          </p>
        ) : null}
        <BusyButton className={isQuiet ? "button" : "button primary"} type="submit" isBusy={isPending}>
          {submitLabel}
        </BusyButton>
      </form>
      <UndoBar change={outcome?.ok === true ? outcome : null} undoAction={undoAction} />
    </FieldErrors>
  );
}

/** Each bad field says for itself what is wrong with it; above the button stands only how many there are. */
function sayRefusal({ message, fieldErrors = {} }: Extract<FormOutcome, { ok: false }>, fixed: object): string {
  const bad = Object.keys(fieldErrors).filter((name) => !(name in fixed)).length;
  if (bad === 0) return message;
  return bad === 1 ? "1 field needs you." : `${bad} fields need you.`;
}
