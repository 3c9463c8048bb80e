"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { readPosted } from "@/app/events/posted";
import { guardedAction } from "@/app/guard/guarded";
import { keepSession } from "@/app/guard/session";
import type { AccountState } from "@/components/accounts/account-form";
import { takeUpInvitation } from "@/workflows/accounts/make-account";
import { refuse } from "@/workflows/work-context";

const text = z.string().max(200);

const takeInvitation = guardedAction(
  "enter",
  z.object({
    token: text,
    name: z.string().trim().max(60, "A name can have 60 characters."),
    login: text,
    password: text,
  }),
  async ({ accounts, context }, input) => {
    if (accounts === "off") return refuse("no-accounts", "There are no accounts without PARALLAX_URL.");
    const answer = await takeUpInvitation(context, input);
    if (!answer.ok) return answer;
    await keepSession(answer.session);
    return { ok: true } as const;
  },
);

/** Takes up an invitation and signs in. */
export async function postInvitation(_before: AccountState, form: FormData): Promise<AccountState> {
  const posted = readPosted(form, []);
  const read = (name: string) => String(posted[name] ?? "");
  const typed = { name: read("name"), login: read("login") };
  const answer = await takeInvitation({ ...typed, token: read("token"), password: read("password") });
  if (!answer.ok) return { problem: answer.message, done: null, typed };
  redirect("/");
}
