import { isIPv6 } from "node:net";
import { headers } from "next/headers";
import { isLoopback, readSettings } from "@/db/settings";

/** Why a request is turned away before anything is looked at. */
export type Distrust = "host" | "origin";

/**
 * Checks where a request says it goes to and comes from. Only this machine's own names with our port are answered: a stranger's
 * name that resolves to this machine (rebinding) passes the framework's own check, since there Host and Origin agree.
 * Forwarded headers are never read: anybody can send them. The host of PARALLAX_URL is not answered either: whoever is
 * answered is the owner, until there are accounts to tell people apart.
 *
 * @param changes whether the request may change something; then its Origin must be one of ours as well.
 */
export async function findDistrust(changes: boolean): Promise<Distrust | null> {
  const sent = await headers();
  return distrust({ host: sent.get("host"), origin: sent.get("origin") }, changes, trustedHosts());
}

/** The same for known values; `trusted` holds hosts with their port. */
export function distrust(
  { host, origin }: { readonly host: string | null; readonly origin: string | null },
  changes: boolean,
  trusted: ReadonlySet<string>,
): Distrust | null {
  if (host === null || !trusted.has(host.toLowerCase())) return "host";
  if (!changes) return null;
  if (origin === null) return "origin";
  const from = /^https?:\/\/(?<host>[^/]+)$/.exec(origin.toLowerCase())?.groups?.["host"];
  return from === undefined || !trusted.has(from) ? "origin" : null;
}

/** Names of this machine that are answered whatever PARALLAX_HOST says. */
const LOOPBACK_NAMES = ["127.0.0.1", "localhost", "::1"];

/** Hosts that are ours, each with its port: the loopback names, and PARALLAX_HOST where it is another of them. */
export function trustedHosts(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ReadonlySet<string> {
  const { port, host } = readSettings(environment);
  const names = [...LOOPBACK_NAMES, ...(isLoopback(host) ? [host] : [])].map((name) =>
    isIPv6(name) ? `[${name}]` : name,
  );
  // Browsers leave out the port where it is the usual one.
  return new Set([...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])]);
}
