/**
 * Addresses that carry many unrelated publishers. Whoever publishes there is not named by the host, so such a host
 * joins no two outlets, names none, and matches only itself, never a blog below it. Two labels each.
 */
const PLATFORM_HOSTS: ReadonlySet<string> = new Set([
  "blogger.com",
  "blogspot.com",
  "disqus.com",
  "facebook.com",
  "feedburner.com",
  "flickr.com",
  "github.io",
  "google.com",
  "instagram.com",
  "linkedin.com",
  "livejournal.com",
  "medium.com",
  "msn.com",
  "pressreader.com",
  "quora.com",
  "reddit.com",
  "rutube.ru",
  "scribd.com",
  "spotify.com",
  "substack.com",
  "t.me",
  "telegram.org",
  "tiktok.com",
  "tumblr.com",
  "twitter.com",
  "vk.com",
  "wordpress.com",
  "x.com",
  "youtube.com",
]);

/** Second-level labels under which countries register names: `bbc.co.uk` is registered, `co.uk` is not. */
const REGISTRY_LABELS: ReadonlySet<string> = new Set("ac co com edu gob gouv gov go gub mil ne net or org".split(" "));

const ARCHIVE_PREFIX = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]{0,4}\//u;

function withoutFiller(host: string): string {
  return host.replace(/^(?:www\d?|m|amp)\./u, "").replace(/\.$/u, "");
}

/**
 * The host of an address in lower case without `www.`, `m.` or `amp.`: `https://www.BBC.co.uk/news` → `bbc.co.uk`. A
 * copy in the Internet Archive answers with the host of the original. Without a scheme, `bbc.co.uk/news` works too.
 * `null` for anything that is not a web address.
 */
export function hostOf(address: string): string | null {
  let candidate = address.trim().replace(ARCHIVE_PREFIX, "");
  if (!/^[a-z][a-z0-9+.-]*:/iu.test(candidate)) candidate = `https://${candidate.replace(/^\/\//u, "")}`;
  try {
    const url = new URL(candidate);
    if (url.protocol !== "https:" && url.protocol !== "http:") return null;
    return url.hostname.includes(".") ? withoutFiller(url.hostname.toLowerCase()) : null;
  } catch {
    return null;
  }
}

/** The host itself, then every host above it, nearest first, down to two labels. */
export function hostAndParents(host: string): readonly string[] {
  const parents = [host];
  for (let dot = host.indexOf("."); dot < host.lastIndexOf("."); dot = host.indexOf(".", dot + 1)) {
    parents.push(host.slice(dot + 1));
  }
  return parents;
}

/** Whether many unrelated publishers share this host, or the one above it (`someone.blogspot.com`). */
export function isPlatformHost(host: string): boolean {
  const lastTwoLabels = host.lastIndexOf(".", host.lastIndexOf(".") - 1) + 1;
  return PLATFORM_HOSTS.has(host.slice(lastTwoLabels));
}

/**
 * Which of `hosts` an address belongs to: the host itself or the nearest one above it, `uk.reuters.com` →
 * `reuters.com`. Below a platform only the exact host counts: `someone.blogspot.com` is not `blogspot.com`. `null`
 * when none fits.
 */
export function matchHost(host: string, hosts: { has(host: string): boolean }): string | null {
  if (hosts.has(host)) return host;
  if (isPlatformHost(host)) return null;
  return hostAndParents(host).find((parent) => hosts.has(parent)) ?? null;
}

/** The part of a host that somebody chose: `sputniknews` of `arabic.sputniknews.com`, `bbc` of `test.bbc.co.uk`. */
export function hostBrand(host: string): string {
  const labels = host.split(".");
  const beforeSuffix = labels.at(-2) ?? host;
  const isRegistry = labels.length > 2 && REGISTRY_LABELS.has(beforeSuffix);
  return (isRegistry ? labels.at(-3) : beforeSuffix) ?? host;
}
