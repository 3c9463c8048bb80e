import { recordChange } from "@/db/change-log";
import { closeInvitation, insertInvitation, listOpenInvitations, type OpenInvitation } from "@/db/invitations";
import { getUser } from "@/db/users";
import type { Role } from "@/domain/permissions/permissions";
import { type Done, refuse, type Refusal, type WorkContext } from "@/workflows/work-context";
import { linkExpiry, makeToken } from "./invitation-links";

/** A link that was just made. Its secret is shown this once: only its hash is stored. */
export interface MadeInvitation {
  readonly ok: true;
  readonly invitation: OpenInvitation;
  readonly token: string;
}

/**
 * Makes a link by which somebody gets an account.
 *
 * @param coderId a coder without an account whose work the invited person goes on with; null for a new one
 */
export async function invite(
  { database, coderId: invitedById, now }: WorkContext,
  { name, role, coderId = null }: { readonly name: string; readonly role: Role; readonly coderId?: number | null },
): Promise<MadeInvitation> {
  const at = now();
  const { token, tokenHash } = makeToken();
  const header = { action: "invite", summary: `${name} invited as ${role}`, coderId: invitedById, at };
  const { result } = await recordChange(database, header, (tx, recorder) =>
    insertInvitation(tx, recorder, {
      tokenHash,
      role,
      name,
      coderId,
      invitedById,
      createdAt: at,
      expiresAt: linkExpiry(at),
    }),
  );
  return { ok: true, invitation: result, token };
}

/** Makes a link by which somebody who has an account sets a new password. */
export async function inviteAgain(context: WorkContext, userKey: string): Promise<MadeInvitation> {
  const { role, coder } = await getUser(context.database.reader, userKey);
  return invite(context, { name: coder.name, role, coderId: coder.id });
}

/** Takes a link back that nobody has used. */
export async function withdrawInvitation(
  { database, coderId, now }: WorkContext,
  invitationKey: string,
): Promise<Done | Refusal> {
  const at = now();
  const open = await listOpenInvitations(database.reader, at);
  const invitation = open.find(({ key }) => key === invitationKey);
  if (invitation === undefined) return refuse("gone", "This link has been used or has run out already.");
  const summary = `Invitation of ${invitation.name} taken back`;
  const header = { action: "withdraw-invitation", summary, coderId, at };
  const { changeKey } = await recordChange(database, header, (tx, recorder) =>
    closeInvitation(tx, recorder, invitation.id, at),
  );
  return { ok: true, changeKey, summary };
}
