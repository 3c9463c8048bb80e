import { type Accounts, type Action, isAllowed, type Role } from "@/domain/permissions/permissions";
import type { Distrust } from "./trusted-request";

/** What the guard answers: go on, or why not. */
export type Entry = "open" | "distrust" | "sign-in" | "forbidden";

/**
 * Whether a request is let in. Where there are accounts, the role of whoever signed in decides, on this machine as
 * elsewhere: behind a proxy everybody looks as if they sat here. Without accounts whoever reaches the machine's own
 * address is its owner, and nobody else is answered.
 *
 * @param role of the signed-in person; null for nobody, and where there are no accounts
 */
export function decideEntry({
  distrust,
  accounts,
  role,
  action,
}: {
  readonly distrust: Distrust | null;
  readonly accounts: Accounts;
  readonly role: Role | null;
  readonly action: Action;
}): Entry {
  if (distrust !== null) return "distrust";
  const acting = accounts === "off" ? "owner" : role;
  if (isAllowed(acting, action, accounts)) return "open";
  return acting === null ? "sign-in" : "forbidden";
}
