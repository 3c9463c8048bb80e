"use client";

import { startTransition, useActionState } from "react";
import styles from "./add-articles.module.css";

export interface PasteState {
  readonly message: string | null;
  readonly fieldErrors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

interface PasteFormProps {
  readonly pasteAction: (before: PasteState, form: FormData) => Promise<PasteState>;
  /** Where the page goes when no script runs. */
  readonly destination: { readonly event: string; readonly newEvent: string };
  readonly readDestination: () => { readonly event: string; readonly newEvent: string };
  /** Code units beyond which a text is sent as a file. */
  readonly longest: number;
  readonly onLongText: (text: string, url: string, input: string) => void;
}

/** One page as it was copied, with what is known about it. Works without a script as well. */
export function PasteForm({ pasteAction, destination, readDestination, longest, onLongText }: PasteFormProps) {
  const [state, action, isPending] = useActionState(pasteAction, {
    message: null,
    fieldErrors: {},
    values: { ...destination },
  });
  const { text: textError, url: urlError, ...others } = state.fieldErrors;
  const general = state.message !== null && textError === undefined && urlError === undefined ? state.message : null;
  return (
    <form
      className={styles.paste}
      action={action}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const text = String(form.get("text") ?? "");
        const [url, input] = [String(form.get("url") ?? ""), String(form.get("input") ?? "pasted")];
        if (text.length > longest && URL.canParse(url || "https://none.example")) return onLongText(text, url, input);
        const { event: slug, newEvent } = readDestination();
        form.set("event", slug);
        form.set("newEvent", newEvent);
        startTransition(() => action(form));
      }}
    >
      <h2>Paste a page</h2>
      <p className={styles.hint}>
        Select everything on the page, copy, paste. Menus, share rows and comments are struck out afterwards, where you
        can see and restore them.
      </p>
      <input type="hidden" name="event" value={state.values["event"] ?? ""} />
      <input type="hidden" name="newEvent" value={state.values["newEvent"] ?? ""} />
      <label className={styles.field}>
        <span>The page, all of it</span>
        <textarea
          name="text"
          rows={12}
          spellCheck={false}
          dir="auto"
          defaultValue={state.values["text"]}
          key={state.values["text"]}
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
            defaultValue={state.values["url"]}
            aria-invalid={urlError !== undefined}
            aria-describedby={urlError === undefined ? undefined : "paste-url-error"}
          />
        </label>
        <label className={styles.field}>
          <span>What it is</span>
          <select name="input" defaultValue={state.values["input"] ?? "pasted"}>
            <option value="pasted">Text of a page</option>
            <option value="html">HTML source</option>
            <option value="markdown">Markdown</option>
          </select>
        </label>
      </div>
      <FieldError id="paste-url-error" message={urlError} />
      <FieldError id="paste-error" message={others["newEvent"] ?? general ?? undefined} />
      <button className="button primary" type="submit" disabled={isPending}>
        {isPending ? "Reading …" : "Read this page"}
      </button>
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
