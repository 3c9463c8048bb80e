import { createHash, randomBytes } from "node:crypto";

/** How long a link can be taken up. */
export const LINK_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A new secret, 43 characters that an address can hold, and what is stored of it. */
export function makeToken(): { readonly token: string; readonly tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashToken(token) };
}

/** SHA-256, 64 hexadecimal digits. The secret has 256 bits of its own: nothing slower is needed. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Until when a link that is made at this moment (ISO) is good, ISO. */
export function linkExpiry(madeAt: string): string {
  return new Date(Date.parse(madeAt) + LINK_DAYS * DAY_MS).toISOString();
}

/** The path that the invited person opens. */
export function invitationPath(token: string): string {
  return `/invitation/${token}`;
}
