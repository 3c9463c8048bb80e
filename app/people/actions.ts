"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { guardedAction } from "@/app/guard/guarded";
import { getCoder } from "@/db/coders";
import { findUserOfCoder } from "@/db/users";
import { readSettings } from "@/db/settings";
import { ROLES } from "@/domain/permissions/permissions";
import { changeRole, closeAccount } from "@/workflows/accounts/change-account";
import { invitationPath } from "@/workflows/accounts/invitation-links";
import { invite, inviteAgain, withdrawInvitation } from "@/workflows/accounts/invite";
import { refuse } from "@/workflows/work-context";

const key = z.string().min(1).max(120);
const role = z.enum(ROLES);

/** The link as it is given to somebody: with the address of this installation. */
function linkOf(token: string): string {
  return `${readSettings(process.env).url ?? ""}${invitationPath(token)}`;
}

const NO_ACCOUNTS = refuse("no-accounts", "There are no accounts without PARALLAX_URL.");

/** Makes a link for somebody new, or for a coder who was here before. */
export const inviteAction = guardedAction(
  "manage-people",
  z.object({
    name: z.string().trim().min(1, "Say whom the link is for.").max(60, "A name can have 60 characters."),
    role,
    coderKey: z.string().max(120),
  }),
  async ({ accounts, context, database }, { name, role: given, coderKey }) => {
    if (accounts === "off") return NO_ACCOUNTS;
    const coder = coderKey === "" ? null : await getCoder(database.reader, coderKey);
    if (coder !== null && (await findUserOfCoder(database.reader, coder.id)) !== null) {
      return refuse("has-account", `${coder.name} has an account already.`);
    }
    const { token } = await invite(context, { name: coder?.name ?? name, role: given, coderId: coder?.id ?? null });
    refresh();
    return { ok: true, link: linkOf(token), name: coder?.name ?? name } as const;
  },
);

/** Makes a link by which somebody sets a new password. */
export const newPasswordLinkAction = guardedAction(
  "manage-people",
  z.object({ userKey: key }),
  async ({ context }, { userKey }) => {
    const { token, invitation } = await inviteAgain(context, userKey);
    refresh();
    return { ok: true, link: linkOf(token), name: invitation.name } as const;
  },
);

export const withdrawInvitationAction = guardedAction(
  "manage-people",
  z.object({ invitationKey: key }),
  async ({ context }, { invitationKey }) => {
    const answer = await withdrawInvitation(context, invitationKey);
    refresh();
    return answer;
  },
);

export const changeRoleAction = guardedAction(
  "manage-people",
  z.object({ userKey: key, role }),
  async ({ context }, input) => {
    const answer = await changeRole(context, input);
    refresh();
    return answer;
  },
);

export const closeAccountAction = guardedAction(
  "manage-people",
  z.object({ userKey: key, isClosed: z.boolean() }),
  async ({ context }, input) => {
    const answer = await closeAccount(context, input);
    refresh();
    return answer;
  },
);
