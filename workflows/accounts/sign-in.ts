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

/** What a session holds. */
export interface Session {
  readonly user: string;
  readonly version: number;
}

/**
 * Checks a name and a password. Says no in the same words and after the same time whether the name is unknown, the
 * password wrong or the account closed. Tries are counted before they are made, and persist.
 */
export async function signIn(
  { database }: Pick<WorkContext, "database">,
  { login, password }: { readonly login: string; readonly password: string },
): Promise<{ readonly ok: true; readonly session: Session; readonly user: User } | Refusal<"too-many" | "wrong">> {
  const name = readLogin(login) ?? "";
  const waits = [await countTry(database, BY_ALL, "everybody"), await countTry(database, BY_NAME, name)];
  const wait = Math.max(...waits.map((seconds) => seconds ?? 0));
  if (wait > 0) {
    const minutes = Math.ceil(wait / MINUTE);
    return refuse("too-many", `Too many tries. Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`);
  }
  const user = await findUserByLogin(database.reader, name);
  const credential = user === null || user.archivedAt !== null ? null : await findCredential(database.reader, user.id);
  const isRight = await isPassword(password, credential?.passwordHash ?? null);
  if (!isRight || user === null || credential === null) {
    return refuse("wrong", "The name or the password is not right.");
  }
  await forgetTries(database, BY_NAME, name);
  return { ok: true, session: { user: user.key, version: credential.sessionVersion }, user };
}
