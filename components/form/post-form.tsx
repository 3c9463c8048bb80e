"use client";

import { type ReactNode, useActionState } from "react";
import { NOT_POSTED, type PostAction } from "./post-action";

interface PostFormProps {
  /** Keeps a form apart from others that its buttons could belong to. */
  readonly id?: string;
  readonly action: PostAction;
  /** What is sent along and nobody types. */
  readonly fields: Readonly<Record<string, string>>;
  readonly children?: ReactNode;
}

/**
 * A form of buttons for browsers that run no script: it posts itself, and comes back with why it was refused. With a
 * script its buttons do their work themselves and keep it from being sent.
 */
export function PostForm({ id, action, fields, children }: PostFormProps) {
  const [{ message }, post] = useActionState(action, NOT_POSTED);
  return (
    <form id={id} action={post}>
      <PostedFields fields={fields} />
      {message === null ? null : <p role="alert">{message}</p>}
      {children}
    </form>
  );
}

/** The fields that a posted form sends along and nobody types. */
export function PostedFields({ fields }: { readonly fields: Readonly<Record<string, string>> }) {
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
