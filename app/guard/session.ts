import { getIronSession, type SessionOptions } from "iron-session";
import { cookies } from "next/headers";
import { readSettings } from "@/db/settings";
import { readSessionSecret } from "@/workflows/accounts/session-secret";
import type { Session } from "@/workflows/accounts/sign-in";

const TWO_WEEKS = 14 * 24 * 60 * 60;

/** Sealed and signed with the secret of the data folder; a script cannot read it, and another site cannot send it. */
async function sessionOptions(): Promise<SessionOptions> {
  const { dataFolder, url } = readSettings(process.env);
  const secure = url?.startsWith("https:") ?? false;
  return {
    // A name with __Host- is taken from the origin itself alone, never from a neighbouring host; it needs https.
    cookieName: secure ? "__Host-parallax-session" : "parallax-session",
    password: await readSessionSecret(dataFolder),
    ttl: TWO_WEEKS,
    cookieOptions: { httpOnly: true, secure, sameSite: "lax", path: "/" },
  };
}

async function openSession() {
  return getIronSession<Partial<Session>>(await cookies(), await sessionOptions());
}

/** What this browser's session holds, whether or not it is still worth something; null without one. */
export async function readSession(): Promise<Session | null> {
  const { user, version } = await openSession();
  return typeof user === "string" && typeof version === "number" ? { user, version } : null;
}

/** Signs this browser in. Whatever it held before is replaced whole: a session that was planted is worth nothing. */
export async function keepSession({ user, version }: Session): Promise<void> {
  const session = await openSession();
  Object.assign(session, { user, version });
  await session.save();
}

/** Signs this browser out. */
export async function forgetSession(): Promise<void> {
  (await openSession()).destroy();
}
