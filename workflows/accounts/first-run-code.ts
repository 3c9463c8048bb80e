import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * The code that `npm start` prints where there is no owner yet. Whoever can read the terminal makes the first account;
 * sitting at this machine's address proves nothing where a proxy stands in front. scripts/start/first-run-code.mjs makes
 * the same.
 */
export function firstRunCode(secret: string): string {
  return createHmac("sha256", secret).update("first run").digest("hex").slice(0, 16);
}

export function isFirstRunCode(typed: string, secret: string): boolean {
  const [one, other] = [typed.trim().toLowerCase(), firstRunCode(secret)].map((code) => Buffer.from(code));
  return one !== undefined && other !== undefined && one.length === other.length && timingSafeEqual(one, other);
}
