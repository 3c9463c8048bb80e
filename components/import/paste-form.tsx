"use client";

import { unstable_rethrow } from "next/navigation";
import { type FormEvent, useActionState, useRef, useState, useTransition } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { NO_ANSWER } from "@/components/form/no-answer";
import { useFirstBadField } from "@/components/form/use-first-bad-field";
import styles from "./add-articles.module.css";

export interface PasteState {
  readonly message: string | null;
  readonly fieldErrors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

/** The event, or the import that is open already; see `Destination` in add-articles.tsx. */
interface PasteDestination {
  readonly event: string;
  readonly newEvent: string;
  readonly into: string;
}

interface PasteFormProps {
  readonly pasteAction: (before: PasteState, form: FormData) => Promise<PasteState>;
  /** Where the page goes when no script runs. */
  readonly destination: PasteDestination;
  readonly readDestination: () => PasteDestination;
  /** Code units beyond which a text is sent as a file. */
  readonly longest: number;
  readonly onLongText: (text: string, url: string, input: string) => void;
  /** What is wrong with the new event's title, which stands outside of this form; null: nothing (any more). */
  readonly onTitleProblem: (message: string | null) => void;
}

/** One page as it was copied, with what is known about it. Works without a script as well. */
export function PasteForm(props: PasteFormProps) {
  const { pasteAction, destination, readDestination, longest, onLongText, onTitleProblem } = props;
  const form = useRef<HTMLFormElement>(null);
  // Without a script the form posts itself, and the page comes back with this.
  const [posted, post] = useActionState(pasteAction, { message: null, fieldErrors: {}, values: { ...destination } });
  const [answer, setAnswer] = useState<PasteState | null>(null);
  const [isPending, startTransition] = useTransition();
  useFirstBadField(form, answer);

  const send = (data: FormData) =>
    startTransition(async () => {
      const state = await pasteAction(posted, data).catch((error: unknown): PasteState => {
        // A page that was taken is left by a redirect, which arrives as an error.
        unstable_rethrow(error);
        return { ...posted, message: NO_ANSWER.message, fieldErrors: {} };
      });
      setAnswer(state);
      onTitleProblem(state.fieldErrors["newEvent"] ?? null);
    });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = String(data.get("text") ?? "");
    const [url, input] = [String(data.get("url") ?? ""), String(data.get("input") ?? "pasted")];
    if (text.length > longest && URL.canParse(url || "https://none.example")) return onLongText(text, url, input);
    const { event: slug, newEvent } = readDestination();
    data.set("event", slug);
    data.set("newEvent", newEvent);
    send(data);
  };

  const { message, fieldErrors, values } = answer ?? posted;
  const { text: textError, url: urlError } = fieldErrors;
  // With a script the title's field says so itself.
  const isSaidElsewhere = answer !== null && fieldErrors["newEvent"] !== undefined;
  const isGeneral = message !== null && textError === undefined && urlError === undefined && !isSaidElsewhere;
  return (
    <form ref={form} className={styles.paste} action={post} onSubmit={submit}>
      <h2>Paste a page</h2>
      <p className={styles.hint}>
        Select everything on the page, copy, paste. Menus, share rows and comments are struck out afterwards, where you
        can see and restore them.
      </p>
      <input type="hidden" name="event" value={values["event"] ?? ""} />
      <input type="hidden" name="newEvent" value={values["newEvent"] ?? ""} />
      <input type="hidden" name="into" value={destination.into} />
      <label className={styles.field}>
        <span>The page, all of it</span>
        <textarea
          name="text"
          rows={12}
          spellCheck={false}
          dir="auto"
          defaultValue={values["text"]}
          aria-invalid={textError !== undefined}
          aria-describedby={textError === undefined ? undefined : "paste-text-error"}
        />
      </label>
      <FieldError id="paste-text-error" message={textError} />
      <div className={styles.pair}>
        <label className={styles.field}>
          <span>Its address, if you have it</span>
          <input
            name="url"
            inputMode="url"
            autoComplete="off"
            placeholder="https://"
            defaultValue={values["url"]}
            aria-invalid={urlError !== undefined}
            aria-describedby={urlError === undefined ? undefined : "paste-url-error"}
          />
        </label>
        <label className={styles.field}>
          <span>What it is</span>
          <select name="input" defaultValue={values["input"] ?? "pasted"}>
            <option value="pasted">Text of a page</option>
            <option value="html">HTML source</option>
            <option value="markdown">Markdown</option>
          </select>
        </label>
      </div>
      <FieldError id="paste-url-error" message={urlError} />
      <FieldError id="paste-error" message={isGeneral ? message : undefined} />
      <BusyButton className="button primary" type="submit" isBusy={isPending}>
        {isPending ? "Reading …" : "Read this page"}
      </BusyButton>
    </form>
  );
}

function FieldError({ id, message }: { readonly id: string; readonly message: string | undefined }) {
  if (message === undefined) return null;
  return (
    <p id={id} role="alert" className={styles.error}>
      {message}
    </p>
  );
}
