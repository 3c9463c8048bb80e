import { isIP } from "node:net";
import { resolve } from "node:path";

/**
 * @typedef {object} Settings
 * @property {string} dataFolder absolute path of the folder that holds the database
 * @property {number} port
 * @property {string} host the address that is asked for; see `boundHost`
 * @property {string | null} url the public origin, such as https://parallax.example.org
 * @property {boolean} demo whether a new database gets the demo
 */

/**
 * @typedef {{ ok: true, settings: Settings, warnings: readonly string[] } | { ok: false, message: string }} SettingsResult
 */

/**
 * What do the environment's PARALLAX_ variables ask for? An empty variable counts as unset, because
 * container files pass those on. The first invalid one is refused with a line that names the
 * variable, its value and the way out. The application reads the same five by the same rules.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {string} root folder that a relative PARALLAX_DATA starts from
 * @returns {SettingsResult}
 */
export function readSettings(environment, root) {
  const port = environment.PARALLAX_PORT || "3000";
  if (!isPort(port))
    return refuse("PARALLAX_PORT", port, "set it to a whole number from 1 to 65535, or unset it for 3000");

  const host = environment.PARALLAX_HOST || "127.0.0.1";
  if (host !== "localhost" && isIP(host) === 0) {
    return refuse("PARALLAX_HOST", host, "set it to an IP address or localhost, or unset it for 127.0.0.1");
  }

  const url = environment.PARALLAX_URL || null;
  if (url !== null && originOf(url) === null) {
    return refuse(
      "PARALLAX_URL",
      url,
      "set it to an address without a path, such as https://parallax.example.org, or unset it",
    );
  }

  const demo = environment.PARALLAX_DEMO || null;
  if (demo !== null && demo !== "off")
    return refuse("PARALLAX_DEMO", demo, "set it to off, or unset it to get the demo");

  const warnings =
    isLoopback(host) || url !== null
      ? []
      : [
          `PARALLAX_HOST is ${host}, but without accounts Parallax listens on 127.0.0.1 only: set PARALLAX_URL to let others in, or unset PARALLAX_HOST.`,
        ];
  return {
    ok: true,
    settings: {
      dataFolder: resolve(root, environment.PARALLAX_DATA || "data"),
      port: Number(port),
      host,
      url: url === null ? null : originOf(url),
      demo: demo !== "off",
    },
    warnings,
  };
}

/**
 * The address a browser on this machine opens, for example http://127.0.0.1:3000.
 *
 * @param {Pick<Settings, "host" | "port">} settings
 */
export function addressOf({ host, port }) {
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}

/**
 * The address that is listened on: the one asked for, but none of the network's before somebody owns the installation.
 *
 * @param {Pick<Settings, "host" | "url">} settings
 * @param {boolean} hasOwner whether an owner can sign in
 */
export function boundHost({ host, url }, hasOwner) {
  return isLoopback(host) || (url !== null && hasOwner) ? host : "127.0.0.1";
}

/** @param {string} host */
function isLoopback(host) {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

/** @param {string} value */
function isPort(value) {
  return /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65535;
}

/** @param {string} value */
function originOf(value) {
  if (!URL.canParse(value)) return null;
  const url = new URL(value);
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  const isBare = url.href === `${url.origin}/`;
  return isWeb && isBare ? url.origin : null;
}

/**
 * @param {string} variable
 * @param {string} value
 * @param {string} wayOut
 * @returns {SettingsResult}
 */
function refuse(variable, value, wayOut) {
  return { ok: false, message: `${variable} is ${JSON.stringify(value)}, which Parallax cannot use: ${wayOut}.` };
}
