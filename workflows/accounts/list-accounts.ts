import { readSettings } from "@/db/settings";
import { countOwners, findUserByLogin, listUsers, type User } from "@/db/users";
import { readLogin } from "@/domain/accounts/sign-in-rules";
import type { Environment } from "@/workflows/workspace-place";
import type { WorkContext } from "@/workflows/work-context";

/** Everybody with an account, by name. */
export function listAccounts({ database }: WorkContext): Promise<readonly User[]> {
  return listUsers(database.reader);
}

/** Who signs in by this name, however it was typed; null for nobody. */
export function findAccount({ database }: WorkContext, typed: string): Promise<User | null> {
  return findUserByLogin(database.reader, readLogin(typed) ?? typed);
}

/** Whether somebody owns this installation and can sign in. */
export async function hasOwner({ database }: WorkContext): Promise<boolean> {
  return (await countOwners(database.reader)) > 0;
}

/** The address under which people reach this installation, or null where there are no accounts. */
export function publicAddress(environment: Environment): string | null {
  return readSettings(environment).url;
}
