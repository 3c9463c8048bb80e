"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { readPosted } from "@/app/events/posted";
import { guardedAction } from "@/app/guard/guarded";
import { forgetSession, keepSession } from "@/app/guard/session";
import type { AccountState } from "@/components/accounts/account-form";
import { changePassword, signOutEverywhere } from "@/workflows/accounts/change-account";
import { renameCoder } from "@/workflows/rename-coder";
import { refuse } from "@/workflows/work-context";

const NOT_SIGNED_IN = refuse("sign-in", "You are signed out; sign in first.");
const text = z.string().max(200);

const takePassword = guardedAction(
  "own-account",
  z.object({ old: text, password: text }),
  async ({ user, context }, input) => {
    if (user === null) return NOT_SIGNED_IN;
    const answer = await changePassword(context, { userKey: user.key, ...input });
    if (!answer.ok) return answer;
    await keepSession(answer.session);
    return { ok: true } as const;
  },
);

/** Sets another password; other browsers are signed out by it. */
export async function postPassword(_before: AccountState, form: FormData): Promise<AccountState> {
  const { old, password } = readPosted(form, []);
  const answer = await takePassword({ old: String(old ?? ""), password: String(password ?? "") });
  if (!answer.ok) return { problem: answer.message, done: null, typed: {} };
  return { problem: null, done: "The password is changed. Other browsers are signed out.", typed: {} };
}

const takeName = guardedAction(
  "own-account",
  z.object({ name: z.string().trim().min(1, "Give a name.").max(60, "A name can have 60 characters.") }),
  async ({ user, context }, { name }) => (user === null ? NOT_SIGNED_IN : renameCoder(context, { name })),
);

/** Corrects one's own name as others see it. */
export async function postName(_before: AccountState, form: FormData): Promise<AccountState> {
  const name = String(readPosted(form, [])["name"] ?? "");
  const answer = await takeName({ name });
  if (!answer.ok) return { problem: answer.message, done: null, typed: { name } };
  return { problem: null, done: "The name is changed, also beside what you did before.", typed: { name } };
}

const takeSignOut = guardedAction(
  "own-account",
  z.object({ everywhere: z.boolean() }),
  async ({ user, context }, { everywhere }) => {
    if (everywhere && user !== null) await signOutEverywhere(context, user.key);
    await forgetSession();
    return { ok: true } as const;
  },
);

/** Signs this browser out, or all of them. */
export async function postSignOut(_before: AccountState, form: FormData): Promise<AccountState> {
  const answer = await takeSignOut({ everywhere: form.get("everywhere") === "yes" });
  if (!answer.ok) return { problem: answer.message, done: null, typed: {} };
  redirect("/sign-in");
}
