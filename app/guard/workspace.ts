import { join } from "node:path";
import { cookies } from "next/headers";
import { cache } from "react";
import { type Coder, findCoder } from "@/db/coders";
import { type Database, openDatabase } from "@/db/database";
import { readSettings } from "@/db/settings";
import { findUserOfSession, type User } from "@/db/users";
import type { Viewer } from "@/db/viewer";
import type { Accounts, Role } from "@/domain/permissions/permissions";
import type { WorkContext } from "@/workflows/work-context";
import { readSession } from "./session";

/** Holds the key of the chosen coder; on loopback it is a choice, not a proof. */
export const CODER_COOKIE = "parallax-coder";

const opened = globalThis as typeof globalThis & { parallaxDatabase?: Promise<Database> };

/** The one open database of this process; kept on globalThis, since development reloads modules. */
export function getDatabase(): Promise<Database> {
  opened.parallaxDatabase ??= openDatabase(join(readSettings(process.env).dataFolder, "parallax.db"));
  return opened.parallaxDatabase;
}

/** Whether people sign in here. */
export function areAccountsOn(): Accounts {
  return readSettings(process.env).url === null ? "off" : "on";
}

/** Who sends this request. */
export interface Person {
  readonly accounts: Accounts;
  /** Null where nobody has signed in, and where nobody does. */
  readonly user: User | null;
  /** What they may do; the owner where there are no accounts, null for whoever has not signed in. */
  readonly role: Role | null;
  /** Under whose name their work stands: that of the account, or the coder chosen in this browser. */
  readonly coder: Coder | null;
}

/** Asked once a request, however many pages, titles and headers want to know. */
export const findPerson = cache(async (): Promise<Person> => {
  const { reader } = await getDatabase();
  if (areAccountsOn() === "off") {
    const key = (await cookies()).get(CODER_COOKIE)?.value;
    const coder = key === undefined ? null : await findCoder(reader, key);
    return { accounts: "off", user: null, role: "owner", coder };
  }
  const session = await readSession();
  const user = session === null ? null : await findUserOfSession(reader, session);
  return { accounts: "on", user, role: user?.role ?? null, coder: user?.coder ?? null };
});

/** What a page, an action or a route works with. */
export interface Workspace extends Person {
  readonly database: Database;
  readonly viewer: Viewer;
  readonly context: WorkContext;
}

/** The workspace as this person sees it. */
export async function openWorkspace(): Promise<Workspace> {
  const [database, person] = await Promise.all([getDatabase(), findPerson()]);
  const coderId = person.coder?.id ?? null;
  return {
    ...person,
    database,
    viewer: { coderId },
    context: { database, coderId, role: person.role ?? "reader", now: () => new Date().toISOString() },
  };
}
