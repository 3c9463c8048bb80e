"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { readPosted } from "@/app/events/posted";
import { guardedAction } from "@/app/guard/guarded";
import { keepSession, readKnownBrowsers } from "@/app/guard/session";
import type { AccountState } from "@/components/accounts/account-form";
import { signIn } from "@/workflows/accounts/sign-in";
import { ownPage } from "./own-page";

const takeSignIn = guardedAction(
  "enter",
  z.object({ login: z.string().max(200), password: z.string().max(200) }),
  async ({ context }, input) => {
    const answer = await signIn(context, input, await readKnownBrowsers());
    if (!answer.ok) return answer;
    await keepSession(answer.session);
    return { ok: true } as const;
  },
);

/** Signs in and goes on with the page that was asked for. */
export async function postSignIn(_before: AccountState, form: FormData): Promise<AccountState> {
  const { login, password, next } = readPosted(form, []);
  const answer = await takeSignIn({ login: String(login ?? ""), password: String(password ?? "") });
  if (!answer.ok) return { problem: answer.message, done: null, typed: { login: String(login ?? "") } };
  redirect(ownPage(String(next ?? "")));
}
