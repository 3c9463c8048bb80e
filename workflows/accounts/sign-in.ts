import type { Database } from "@/db/database";
import { countTry, forgetTries, type TryLimit } from "@/db/try-limits";
import { findCredential, findUserByLogin, type User } from "@/db/users";
import { readLogin } from "@/domain/accounts/sign-in-rules";
import { refuse, type Refusal, type WorkContext } from "@/workflows/work-context";
import { isPassword } from "./passwords";

const MINUTE = 60;
/** For each name, whoever tries: there is no other sign of a visitor that a visitor could not make up. */
const BY_NAME: TryLimit = { name: "sign-in", tries: 10, seconds: 15 * MINUTE };
/** For all names together: nobody tries one password on everybody. */
const BY_ALL: TryLimit = { name: "sign-in-all", tries: 300, seconds: 15 * MINUTE };
/** For a browser in which the same person has signed in before: what others try elsewhere does not lock them out. */
const BY_BROWSER: TryLimit = { name: "sign-in-browser", tries: 10, seconds: 15 * MINUTE };

/** What a session holds. */
export interface Session {
  readonly user: string;
  readonly version: number;
}

/** Says that somebody has signed in with a browser before; sealed in a cookie of that browser. */
export interface KnownBrowser {
  readonly user: string;
  /** By chance; tries with this browser are counted under it. */
  readonly browser: string;
}

/**
 * Checks a name and a password. Says no in the same words and after the same time whether the name is unknown, the
 * password wrong or the account closed. Tries are counted before they are made, and persist: where the browser is known
 * to be this person's, by the browser; anywhere else by the name, and with everybody's.
 */
export async function signIn(
  { database }: Pick<WorkContext, "database">,
  { login, password }: { readonly login: string; readonly password: string },
  known: readonly KnownBrowser[] = [],
): Promise<{ readonly ok: true; readonly session: Session; readonly user: User } | Refusal<"too-many" | "wrong">> {
  const name = readLogin(login) ?? "";
  const user = await findUserByLogin(database.reader, name);
  const browser = known.find((one) => one.user === user?.key)?.browser;
  const wait =
    browser === undefined ? await countStranger(database, name) : await countTry(database, BY_BROWSER, browser);
  if (wait !== null) {
    const minutes = Math.ceil(wait / MINUTE);
    return refuse("too-many", `Too many tries. Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`);
  }
  const credential = user === null || user.archivedAt !== null ? null : await findCredential(database.reader, user.id);
  const isRight = await isPassword(password, credential?.passwordHash ?? null);
  if (!isRight || user === null || credential === null) {
    return refuse("wrong", "The name or the password is not right.");
  }
  await (browser === undefined ? forgetTries(database, BY_NAME, name) : forgetTries(database, BY_BROWSER, browser));
  return { ok: true, session: { user: user.key, version: credential.sessionVersion }, user };
}

/** Seconds to wait, or null. */
async function countStranger(database: Database, name: string): Promise<number | null> {
  const waits = [await countTry(database, BY_ALL, "everybody"), await countTry(database, BY_NAME, name)];
  return waits.every((wait) => wait === null) ? null : Math.max(...waits.map((wait) => wait ?? 0));
}
