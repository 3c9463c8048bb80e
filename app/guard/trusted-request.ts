import { isIPv6 } from "node:net";
import { headers } from "next/headers";
import { isLoopback, readSettings } from "@/db/settings";

/** Why a request is turned away before anything is looked at. */
export type Distrust = "host" | "origin";

/**
 * Checks where a request says it goes to and comes from. Only this machine's own names with our port are answered, and
 * where there are accounts the host of PARALLAX_URL: a stranger's name that resolves to this machine (rebinding) passes
 * the framework's own check, since there Host and Origin agree. Forwarded headers are never read: anybody can send them.
 *
 * @param changes whether the request may change something; then its Origin must be one of ours as well.
 */
export async function findDistrust(changes: boolean): Promise<Distrust | null> {
  const sent = await headers();
  return distrust({ host: sent.get("host"), origin: sent.get("origin") }, changes, trustedOrigins());
}

/** The same for known values; `trusted` holds origins, such as `http://127.0.0.1:3000`. */
export function distrust(
  { host, origin }: { readonly host: string | null; readonly origin: string | null },
  changes: boolean,
  trusted: ReadonlySet<string>,
): Distrust | null {
  const hosts = new Set([...trusted].map((one) => one.slice(one.indexOf("//") + 2)));
  if (host === null || !hosts.has(host.toLowerCase())) return "host";
  if (!changes) return null;
  return origin === null || !trusted.has(origin.toLowerCase()) ? "origin" : null;
}

/** Names of this machine that are answered whatever PARALLAX_HOST says. */
const LOOPBACK_NAMES = ["127.0.0.1", "localhost", "::1"];

/**
 * Origins that are ours: the loopback names, PARALLAX_HOST where it is another of them, and PARALLAX_URL. Behind a proxy
 * that speaks https to the world, a page comes from https and is asked for at a plain port of this machine.
 */
export function trustedOrigins(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ReadonlySet<string> {
  const { port, host, url } = readSettings(environment);
  const names = [...LOOPBACK_NAMES, ...(isLoopback(host) ? [host] : [])].map((name) =>
    isIPv6(name) ? `[${name}]` : name,
  );
  // Browsers leave out the port where it is the usual one.
  const origins = names.flatMap((name) => [`http://${name}:${port}`, ...(port === 80 ? [`http://${name}`] : [])]);
  return new Set([...origins, ...(url === null ? [] : [url])]);
}
