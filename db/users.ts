import { isRole, type Role } from "@/domain/permissions/permissions";
import type { ChangeRecorder } from "./change-log";
import type { Coder } from "./coders";
import type { Reader, Transaction } from "./database";
import { NotFoundError } from "./errors";
import { newKey } from "./new-key";

/** Somebody who signs in, with the coder under whose name their work stands. */
export interface User {
  readonly id: number;
  readonly key: string;
  readonly login: string;
  readonly role: Role;
  readonly coder: Coder;
  readonly createdAt: string;
  readonly archivedAt: string | null;
}

const USER = {
  id: true,
  key: true,
  login: true,
  role: true,
  createdAt: true,
  archivedAt: true,
  coder: { select: { id: true, key: true, name: true } },
} as const;

function toUser<Row extends { readonly role: string }>(row: Row): Row & { readonly role: Role } {
  const { role } = row;
  // A role that this version does not know may do the least of what it knows.
  return { ...row, role: isRole(role) ? role : "reader" };
}

/** Everybody with an account, by name; those who can no longer sign in as well. */
export async function listUsers(reader: Reader): Promise<readonly User[]> {
  const rows = await reader.user.findMany({ select: USER, orderBy: { coder: { name: "asc" } } });
  return rows.map(toUser);
}

/** @throws {NotFoundError} */
export async function getUser(reader: Reader, key: string): Promise<User> {
  const row = await reader.user.findUnique({ where: { key }, select: USER });
  if (row === null) throw new NotFoundError("account", key);
  return toUser(row);
}

export async function findUserByLogin(reader: Reader, login: string): Promise<User | null> {
  const row = await reader.user.findUnique({ where: { login }, select: USER });
  return row === null ? null : toUser(row);
}

export async function findUserOfCoder(reader: Reader, coderId: number): Promise<User | null> {
  const row = await reader.user.findUnique({ where: { coderId }, select: USER });
  return row === null ? null : toUser(row);
}

/** What is needed to check a session or a password. Never leaves the server. */
export interface StoredCredential {
  readonly passwordHash: string;
  readonly sessionVersion: number;
}

/** The user whom a session names, while the session is worth something; else null. */
export async function findUserOfSession(
  reader: Reader,
  { user, version }: { readonly user: string; readonly version: number },
): Promise<User | null> {
  const row = await reader.user.findFirst({
    where: { key: user, archivedAt: null, credential: { sessionVersion: version } },
    select: USER,
  });
  return row === null ? null : toUser(row);
}

export async function findCredential(reader: Reader, userId: number): Promise<StoredCredential | null> {
  return reader.credential.findUnique({ where: { userId }, select: { passwordHash: true, sessionVersion: true } });
}

/** Owners who can sign in. */
export async function countOwners(reader: Reader): Promise<number> {
  return reader.user.count({ where: { role: "owner", archivedAt: null } });
}

/** Gives a coder an account. Its password is set by `setPassword`; the change log never holds one. */
export async function insertUser(
  tx: Transaction,
  recorder: ChangeRecorder,
  {
    login,
    coderId,
    role,
    at,
  }: { readonly login: string; readonly coderId: number; readonly role: Role; readonly at: string },
): Promise<User> {
  const row = await tx.user.create({ data: { key: newKey(), login, coderId, role, createdAt: at }, select: USER });
  await recorder.created("User", { id: row.id });
  return toUser(row);
}

/** Sets a password. Every session that was open before is worth nothing any more. */
export async function setPassword(tx: Transaction, userId: number, passwordHash: string): Promise<void> {
  await tx.credential.upsert({
    where: { userId },
    create: { userId, passwordHash, sessionVersion: 1 },
    update: { passwordHash, sessionVersion: { increment: 1 } },
  });
}

/** Ends all sessions of a user. */
export async function endSessions(tx: Transaction, userId: number): Promise<void> {
  await tx.credential.updateMany({ where: { userId }, data: { sessionVersion: { increment: 1 } } });
}

export async function updateUser(
  tx: Transaction,
  recorder: ChangeRecorder,
  id: number,
  data: { readonly role?: Role; readonly archivedAt?: string | null },
): Promise<void> {
  await recorder.touch("User", { id });
  await tx.user.update({ where: { id }, data });
}
