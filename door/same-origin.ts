/**
 * Whether a page of the door itself sends this. Browsers say with each post where it comes from; over plain HTTP on a
 * school's network `Origin` is all they say, because Sec-Fetch-Site is for secure addresses alone.
 */
export function isFromOwnPage(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  const host = headers.get("host");
  if (origin === null || host === null || !URL.canParse(origin)) return false;
  return new URL(origin).host === host;
}
