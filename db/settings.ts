import { isIP } from "node:net";
import { resolve } from "node:path";

/** What can be set from outside, all of it. The README lists the same five names. */
export interface Settings {
  /** Folder of the database, absolute. */
  readonly dataFolder: string;
  readonly port: number;
  readonly host: string;
  /** Origin under which people reach this installation, such as `https://parallax.example.org`; turns accounts on. */
  readonly url: string | null;
  readonly seedsDemo: boolean;
}

/** A setting has a value that cannot be used; the message names variable, value and way out. */
export class SettingError extends Error {
  override readonly name = "SettingError";
}

/**
 * Reads and checks the environment. A relative PARALLAX_DATA, and the folder that is used without one, start from
 * `root`, the folder of the installation: the same setting means the same database wherever a command is called.
 * Without a root they start from the folder that the process runs in, which for the web server is that one.
 *
 * @throws {SettingError} at the first variable that cannot be used.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>, root = ""): Settings {
  const { PARALLAX_DATA, PARALLAX_PORT, PARALLAX_HOST, PARALLAX_URL, PARALLAX_DEMO } = environment;
  return {
    dataFolder: resolve(/* turbopackIgnore: true */ root, PARALLAX_DATA || "data"),
    port: readPort(PARALLAX_PORT || "3000"),
    host: readHost(PARALLAX_HOST || "127.0.0.1"),
    url: PARALLAX_URL ? readOrigin(PARALLAX_URL) : null,
    seedsDemo: readDemo(PARALLAX_DEMO || ""),
  };
}

/** Whether an address is one of this machine's own; nothing else is listened on until there are accounts. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port < 1 || port > 65_535) {
    throw new SettingError(`PARALLAX_PORT is "${value}"; give a number from 1 to 65535`);
  }
  return port;
}

function readHost(value: string): string {
  if (value !== "localhost" && isIP(value) === 0) {
    throw new SettingError(`PARALLAX_HOST is "${value}"; give an IP address such as 127.0.0.1, or localhost`);
  }
  return value;
}

function readOrigin(value: string): string {
  try {
    const url = new URL(value);
    if (/^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.hash && !url.username) {
      return url.origin;
    }
  } catch {
    // falls through to the one message
  }
  throw new SettingError(
    `PARALLAX_URL is "${value}"; give an address without a path, such as https://parallax.example.org`,
  );
}

function readDemo(value: string): boolean {
  if (value !== "" && value !== "off") throw new SettingError(`PARALLAX_DEMO is "${value}"; give off, or leave it out`);
  return value !== "off";
}
