import { redirect } from "next/navigation";
import { z } from "zod";
import type { PostState } from "@/components/form/post-action";
import { key } from "./schemas";

/** A page of an event, of a claim, or the list of groupings, as our own forms name it: never another site. */
export const nextPage = z
  .string()
  .regex(/^\/(?:events\/[a-z0-9-]+(?:\/review|\/claims(?:\/check)?)?|claims\/[a-z0-9-]+)(?:\?[a-z0-9=&-]*)?$/);

/** What undo posts: the change, and the page to show then. */
export const undoPosted = z.object({ changeKey: key, next: nextPage });

/** The search parameter with the key of what was done on the page before. */
export const DONE = "done";

/** A page that tells what was just done, with the way back. */
export function withDone(page: string, changeKey: string | null): string {
  return changeKey === null ? page : `${page}${page.includes("?") ? "&" : "?"}${DONE}=${changeKey}`;
}

type Answer =
  | { readonly ok: true; readonly changeKey: string | null; readonly next: string }
  | { readonly ok: false; readonly message: string };

/** Goes on to the page that tells what was done; a refusal is shown in the place of the form that was sent. */
export function goOn(answer: Answer): PostState {
  if (!answer.ok) return { message: answer.message };
  redirect(withDone(answer.next, answer.changeKey));
}

/** The fields of a posted form as text; of those that were ticked, which have one name, a list. */
export function readPosted(form: FormData, lists: readonly string[]): Readonly<Record<string, string | string[]>> {
  const textOf = (value: FormDataEntryValue) => (typeof value === "string" ? value : "");
  const names = [...new Set([...form.keys(), ...lists])].filter((name) => !name.startsWith("$"));
  return Object.fromEntries(
    names.map((name) => [name, lists.includes(name) ? form.getAll(name).map(textOf) : textOf(form.get(name) ?? "")]),
  );
}
