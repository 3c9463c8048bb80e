import { isRole, type Role } from "@/domain/permissions/permissions";
import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import { newKey } from "./new-key";

/** A link that somebody was given and has not used. */
export interface OpenInvitation {
  readonly id: number;
  readonly key: string;
  readonly role: Role;
  readonly name: string;
  readonly coderId: number | null;
  readonly createdAt: string;
  readonly expiresAt: string;
}

const INVITATION = {
  id: true,
  key: true,
  role: true,
  name: true,
  coderId: true,
  createdAt: true,
  expiresAt: true,
} as const;

/** Links that still open something at this moment (ISO), the newest first. */
export async function listOpenInvitations(reader: Reader, now: string): Promise<readonly OpenInvitation[]> {
  const rows = await reader.invitation.findMany({
    where: { usedAt: null, expiresAt: { gt: now } },
    select: INVITATION,
    orderBy: { id: "desc" },
  });
  return rows.map(toInvitation);
}

/** The invitation of a secret, by the SHA-256 of it, while it can be taken up. */
export async function findOpenInvitation(
  reader: Reader,
  tokenHash: string,
  now: string,
): Promise<OpenInvitation | null> {
  const row = await reader.invitation.findFirst({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    select: INVITATION,
  });
  return row === null ? null : toInvitation(row);
}

export async function insertInvitation(
  tx: Transaction,
  recorder: ChangeRecorder,
  invitation: {
    readonly tokenHash: string;
    readonly role: Role;
    readonly name: string;
    readonly coderId: number | null;
    readonly invitedById: number | null;
    readonly createdAt: string;
    readonly expiresAt: string;
  },
): Promise<OpenInvitation> {
  const row = await tx.invitation.create({ data: { key: newKey(), ...invitation }, select: INVITATION });
  await recorder.created("Invitation", { id: row.id });
  return toInvitation(row);
}

/** Nobody can use the link any more: it was taken up, or taken back. */
export async function closeInvitation(
  tx: Transaction,
  recorder: ChangeRecorder,
  id: number,
  usedAt: string,
): Promise<void> {
  await recorder.touch("Invitation", { id });
  await tx.invitation.update({ where: { id }, data: { usedAt } });
}

function toInvitation(row: Omit<OpenInvitation, "role"> & { readonly role: string }): OpenInvitation {
  return { ...row, role: isRole(row.role) ? row.role : "reader" };
}
