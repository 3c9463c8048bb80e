import { getIronSession, type SessionOptions } from "iron-session";
import { cookies } from "next/headers";
import { readSettings } from "@/db/settings";
import { readSessionSecret } from "@/workflows/accounts/session-secret";
import { newKey } from "@/db/new-key";
import type { KnownBrowser, Session } from "@/workflows/accounts/sign-in";

const DAY = 24 * 60 * 60;
const TWO_WEEKS = 14 * DAY;
const YEAR = 365 * DAY;
/** People who share a laptop; whoever signed in longest ago is a stranger there again. */
const KNOWN_AT_MOST = 8;

/** Sealed and signed with the secret of the data folder; a script cannot read it, and another site cannot send it. */
async function cookieOf(name: "session" | "browser", ttl: number): Promise<SessionOptions> {
  const { dataFolder, url } = readSettings(process.env);
  const secure = url?.startsWith("https:") ?? false;
  return {
    // A name with __Host- is taken from the origin itself alone, never from a neighbouring host; it needs https.
    cookieName: secure ? `__Host-parallax-${name}` : `parallax-${name}`,
    password: await readSessionSecret(dataFolder),
    ttl,
    cookieOptions: { httpOnly: true, secure, sameSite: "lax", path: "/" },
  };
}

async function openSession() {
  return getIronSession<Partial<Session>>(await cookies(), await cookieOf("session", TWO_WEEKS));
}

async function openBrowser() {
  return getIronSession<{ known?: readonly KnownBrowser[] }>(await cookies(), await cookieOf("browser", YEAR));
}

/** What this browser's session holds, whether or not it is still worth something; null without one. */
export async function readSession(): Promise<Session | null> {
  const { user, version } = await openSession();
  return typeof user === "string" && typeof version === "number" ? { user, version } : null;
}

/** Who has signed in with this browser before, whoever is signed in now. */
export async function readKnownBrowsers(): Promise<readonly KnownBrowser[]> {
  return (await openBrowser()).known ?? [];
}

/**
 * Signs this browser in, and knows it from now on as one that this person uses. Whatever the session held before is
 * replaced whole: one that was planted is worth nothing.
 */
export async function keepSession({ user, version }: Session): Promise<void> {
  const session = await openSession();
  Object.assign(session, { user, version });
  await session.save();
  const browser = await openBrowser();
  const known = browser.known ?? [];
  const own = known.find((one) => one.user === user) ?? { user, browser: newKey() };
  browser.known = [own, ...known.filter((one) => one.user !== user)].slice(0, KNOWN_AT_MOST);
  await browser.save();
}

/** Signs this browser out. */
export async function forgetSession(): Promise<void> {
  (await openSession()).destroy();
}
