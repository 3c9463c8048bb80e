import { recordChange } from "@/db/change-log";
import { countTry, forgetTries, type TryLimit } from "@/db/try-limits";
import { countOwners, endSessions, findCredential, getUser, setPassword, updateUser } from "@/db/users";
import { findPasswordProblem } from "@/domain/accounts/sign-in-rules";
import type { Role } from "@/domain/permissions/permissions";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "@/workflows/work-context";
import { hashPassword, isPassword } from "./passwords";
import type { Session } from "./sign-in";

const OLD_PASSWORD: TryLimit = { name: "old-password", tries: 10, seconds: 15 * 60 };

/** Changes one's own password; every other session ends, and the answer holds the one to go on with. */
export async function changePassword(
  { database }: WorkContext,
  { userKey, old, password }: { readonly userKey: string; readonly old: string; readonly password: string },
): Promise<{ readonly ok: true; readonly session: Session } | Refusal> {
  const user = await getUser(database.reader, userKey);
  const wait = await countTry(database, OLD_PASSWORD, userKey);
  if (wait !== null) return refuse("too-many", `Too many tries. Try again in ${Math.ceil(wait / 60)} minutes.`);
  const credential = await findCredential(database.reader, user.id);
  if (!(await isPassword(old, credential?.passwordHash ?? null))) {
    return refuse("wrong", "The old password is not right; nothing was changed.");
  }
  const problem = findPasswordProblem(password, user.login);
  if (problem !== null) return refuse("password", problem);
  const passwordHash = await hashPassword(password);
  await database.inTransaction((tx) => setPassword(tx, user.id, passwordHash));
  await forgetTries(database, OLD_PASSWORD, userKey);
  const stored = await findCredential(database.reader, user.id);
  return { ok: true, session: { user: user.key, version: stored?.sessionVersion ?? 0 } };
}

/** Ends all sessions of a user, wherever they are open, this one included. */
export async function signOutEverywhere({ database }: WorkContext, userKey: string): Promise<void> {
  const { id } = await getUser(database.reader, userKey);
  await database.inTransaction((tx) => endSessions(tx, id));
}

const LAST_OWNER = refuse("last-owner", "This is the only owner; make somebody else an owner first.");

/** Gives a user another role. What they did stays theirs; what they may do changes with their next request. */
export async function changeRole(
  { database, coderId, now }: WorkContext,
  { userKey, role }: { readonly userKey: string; readonly role: Role },
): Promise<Done | Refusal> {
  const user = await getUser(database.reader, userKey);
  const summary = `${user.coder.name} is ${role} now, was ${user.role}`;
  return orRefusal(async () => {
    const header = { action: "change-role", summary, coderId, at: now() };
    const { changeKey } = await recordChange(database, header, async (tx, recorder) => {
      await updateUser(tx, recorder, user.id, { role });
      if ((await countOwners(tx)) === 0) giveUp(LAST_OWNER);
    });
    return { ok: true, changeKey, summary } as const;
  });
}

/** Closes an account, or opens it again. Its sessions end at once; what the person did stays under their name. */
export async function closeAccount(
  { database, coderId, now }: WorkContext,
  { userKey, isClosed }: { readonly userKey: string; readonly isClosed: boolean },
): Promise<Done | Refusal> {
  const user = await getUser(database.reader, userKey);
  const at = now();
  const summary = `Account of ${user.coder.name} ${isClosed ? "closed" : "opened again"}`;
  return orRefusal(async () => {
    const header = { action: "close-account", summary, coderId, at };
    const { changeKey } = await recordChange(database, header, async (tx, recorder) => {
      await updateUser(tx, recorder, user.id, { archivedAt: isClosed ? at : null });
      await endSessions(tx, user.id);
      if ((await countOwners(tx)) === 0) giveUp(LAST_OWNER);
    });
    return { ok: true, changeKey, summary } as const;
  });
}
