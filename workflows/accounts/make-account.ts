import { type ChangeRecorder, recordChange } from "@/db/change-log";
import { type Coder, findCoderByName, insertCoder } from "@/db/coders";
import type { Database, Transaction } from "@/db/database";
import { closeInvitation, findOpenInvitation, type OpenInvitation } from "@/db/invitations";
import { countTry, type TryLimit } from "@/db/try-limits";
import {
  countOwners,
  findCredential,
  findUserByLogin,
  findUserOfCoder,
  insertUser,
  setPassword,
  type User,
} from "@/db/users";
import { findPasswordProblem, readLogin } from "@/domain/accounts/sign-in-rules";
import type { Role } from "@/domain/permissions/permissions";
import { giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "@/workflows/work-context";
import { hashToken } from "./invitation-links";
import { hashPassword } from "./passwords";
import type { Session } from "./sign-in";

/** What a person types to get an account. */
export interface AccountInput {
  /** The name that others see beside their work. */
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

type Made = { readonly ok: true; readonly session: Session; readonly user: User };

/** Guesses at links, all together: a secret of 256 bits needs no more. */
const GUESSES: TryLimit = { name: "invitation", tries: 300, seconds: 15 * 60 };

const NO_LINK = refuse(
  "no-link",
  "This link has been used, has run out or was taken back. Ask the person who sent it for another one.",
);

/** The invitation behind a link, while it can be taken up. Every look at a wrong one counts. */
export async function findInvitation(
  { database, now }: Pick<WorkContext, "database" | "now">,
  token: string,
): Promise<(OpenInvitation & { readonly isForUser: User | null }) | null> {
  const invitation = await findOpenInvitation(database.reader, hashToken(token), now());
  if (invitation === null) {
    await countTry(database, GUESSES, "everybody");
    return null;
  }
  const isForUser = invitation.coderId === null ? null : await findUserOfCoder(database.reader, invitation.coderId);
  // A link that was given out before an account was closed must not open it again: only the owner does.
  if (isForUser !== null && isForUser.archivedAt !== null) return null;
  return { ...invitation, isForUser };
}

/** Takes up a link: an account with its role, or a new password for the account that the link is for. */
export async function takeUpInvitation(
  context: WorkContext,
  { token, ...input }: AccountInput & { readonly token: string },
): Promise<Made | Refusal> {
  const { database, now } = context;
  const found = await findInvitation(context, token);
  if (found === null) return NO_LINK;
  const account = await readAccount({ ...input, login: found.isForUser?.login ?? input.login });
  if (!account.ok) return account;
  const at = now();
  return orRefusal(async () => {
    const header = (user: User) => ({
      action: "take-up-invitation",
      summary:
        found.isForUser === null
          ? `${user.coder.name} joined as ${user.role}`
          : `${user.coder.name} set a new password`,
      coderId: user.coder.id,
      at,
    });
    const { result: user } = await recordChange(database, header, async (tx, recorder) => {
      // Two people with the same link at once: the second finds it used.
      const open = await findOpenInvitation(tx, hashToken(token), at);
      if (open === null) return giveUp(NO_LINK);
      await closeInvitation(tx, recorder, open.id, at);
      const known = found.isForUser;
      if (known !== null) {
        // Closed since it was looked up.
        if ((await findUserOfCoder(tx, known.coder.id))?.archivedAt !== null) return giveUp(NO_LINK);
        await setPassword(tx, known.id, account.passwordHash);
        return known;
      }
      return insertAccount(tx, recorder, { ...account, role: open.role, coderId: open.coderId, at });
    });
    return { ok: true, session: await sessionOf(database, user), user } as const;
  });
}

/** Makes the first owner, and no second one: where there is an owner, others are invited. */
export async function makeFirstOwner(context: WorkContext, input: AccountInput): Promise<Made | Refusal> {
  const { database, now } = context;
  const account = await readAccount(input);
  if (!account.ok) return account;
  const at = now();
  return orRefusal(async () => {
    const header = ({ coder }: User) => ({
      action: "first-owner",
      summary: `${coder.name} became the owner`,
      coderId: coder.id,
      at,
    });
    const { result: user } = await recordChange(database, header, async (tx, recorder) => {
      if ((await countOwners(tx)) > 0) {
        giveUp(refuse("has-owner", "There is an owner already. Sign in, or ask the owner for a link."));
      }
      return insertAccount(tx, recorder, { ...account, role: "owner", coderId: null, at });
    });
    return { ok: true, session: await sessionOf(database, user), user } as const;
  });
}

interface ReadAccount {
  readonly ok: true;
  readonly name: string;
  readonly login: string;
  readonly passwordHash: string;
}

async function readAccount({ name, login: typed, password }: AccountInput): Promise<ReadAccount | Refusal> {
  const login = readLogin(typed);
  if (login === null) {
    return refuse(
      "login",
      `“${typed.slice(0, 80)}” cannot be a name to sign in with: give 2 to 80 small letters, digits or . _ - @ +, such as an e-mail address.`,
    );
  }
  const problem = findPasswordProblem(password, login);
  if (problem !== null) return refuse("password", problem);
  return { ok: true, name: name.trim(), login, passwordHash: await hashPassword(password) };
}

async function insertAccount(
  tx: Transaction,
  recorder: ChangeRecorder,
  input: Omit<ReadAccount, "ok"> & { readonly role: Role; readonly coderId: number | null; readonly at: string },
): Promise<User> {
  const { name, login, passwordHash, role, at } = input;
  if ((await findUserByLogin(tx, login)) !== null) {
    giveUp(refuse("login-taken", `Somebody signs in as “${login}” already; choose another name to sign in with.`));
  }
  const coderId = input.coderId ?? (await findOrInsertCoder(tx, recorder, { name, at })).id;
  const user = await insertUser(tx, recorder, { login, coderId, role, at });
  await setPassword(tx, user.id, passwordHash);
  return user;
}

/** A coder's name belongs to one person, so a name that is taken is refused: whose work it is would be anybody's guess. */
async function findOrInsertCoder(
  tx: Transaction,
  recorder: ChangeRecorder,
  { name, at }: { readonly name: string; readonly at: string },
): Promise<Coder> {
  if (name === "") giveUp(refuse("name", "Give the name that others see beside your work."));
  if ((await findCoderByName(tx, name)) !== null) {
    giveUp(refuse("name-taken", `There is a coder called “${name}” already; give another name, or add an initial.`));
  }
  return insertCoder(tx, recorder, { name, at });
}

async function sessionOf(database: Database, { id, key }: User): Promise<Session> {
  return { user: key, version: (await findCredential(database.reader, id))?.sessionVersion ?? 0 };
}
