"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { readPosted } from "@/app/events/posted";
import { guardedAction } from "@/app/guard/guarded";
import { keepSession } from "@/app/guard/session";
import type { AccountState } from "@/components/accounts/account-form";
import { countTry, type TryLimit } from "@/db/try-limits";
import { readSettings } from "@/db/settings";
import { isFirstRunCode } from "@/workflows/accounts/first-run-code";
import { makeFirstOwner } from "@/workflows/accounts/make-account";
import { readSessionSecret } from "@/workflows/accounts/session-secret";
import { refuse } from "@/workflows/work-context";

const CODES: TryLimit = { name: "first-run", tries: 20, seconds: 15 * 60 };
const text = z.string().max(200);

const takeFirstRun = guardedAction(
  "enter",
  z.object({
    code: text,
    name: z.string().trim().min(1, "Give the name that others see.").max(60),
    login: text,
    password: text,
  }),
  async ({ accounts, context, database }, { code, ...input }) => {
    if (accounts === "off") return refuse("no-accounts", "There are no accounts without PARALLAX_URL.");
    if ((await countTry(database, CODES, "everybody")) !== null) {
      return refuse("too-many", "Too many tries. Try again in a quarter of an hour.");
    }
    if (!isFirstRunCode(code, await readSessionSecret(readSettings(process.env).dataFolder))) {
      return refuse("code", "This is not the code that the terminal shows.");
    }
    const answer = await makeFirstOwner(context, input);
    if (!answer.ok) return answer;
    await keepSession(answer.session);
    return { ok: true } as const;
  },
);

/** Makes the first account. */
export async function postFirstRun(_before: AccountState, form: FormData): Promise<AccountState> {
  const posted = readPosted(form, []);
  const [code, name, login, password] = ["code", "name", "login", "password"].map((field) =>
    String(posted[field] ?? ""),
  );
  const answer = await takeFirstRun({
    code: code ?? "",
    name: name ?? "",
    login: login ?? "",
    password: password ?? "",
  });
  if (!answer.ok)
    return { problem: answer.message, done: null, typed: { code: code ?? "", name: name ?? "", login: login ?? "" } };
  redirect("/people");
}
