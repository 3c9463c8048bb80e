import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";

/*
 * The browser's token, in a cookie of no telling name. It goes where it is needed and nowhere else: to the pages of its
 * own session, and to the page for joining, so that scanning the code again leads back instead of making a second pupil.
 */

const NAME = "p";
const JOIN = "/join";

/** The token that this request brings, or null. */
export function readToken(c: Context): string | null {
  const token = getCookie(c, NAME);
  return token !== undefined && /^[0-9a-f]{32}$/.test(token) ? token : null;
}

/** @param seconds how long the browser keeps it; the session is gone after that anyway */
export function giveToken(c: Context, sessionKey: string, token: string, seconds: number): void {
  for (const path of [pathOf(sessionKey), JOIN]) {
    // Lax: a link in a message or a QR code has to arrive with it. Secure would be dropped over plain HTTP.
    const isSecure = new URL(c.req.url).protocol === "https:";
    setCookie(c, NAME, token, { path, httpOnly: true, sameSite: "Lax", secure: isSecure, maxAge: seconds });
  }
}

export function takeToken(c: Context, sessionKey: string): void {
  giveToken(c, sessionKey, "", 0);
}

function pathOf(sessionKey: string): string {
  return `/s/${sessionKey}`;
}
