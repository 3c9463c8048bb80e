import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./server";

/** Real keys for the parts of addresses that hold one, by the address up to there: `/events/[slug]`. */
export type AddressKeys = Readonly<Record<string, readonly string[]>>;

/** The pattern of every page and route, from their files: the one to find is the one that was forgotten. */
export function listPatterns(): readonly string[] {
  return readdirSync(join(ROOT, "app"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file))
    .map((file) => `/${file.split("/").slice(0, -1).join("/")}`)
    .sort();
}

/**
 * The addresses of every page and route, once for each key that fits. A twin's address is that of its page with an
 * ending, so that the routes that answer for all twins are left out.
 *
 * @throws {Error} naming the pattern for which no key was given
 */
export function listAddresses(keys: AddressKeys): readonly string[] {
  return listPatterns()
    .filter((pattern) => !pattern.startsWith("/twin/"))
    .flatMap((pattern) => fill(pattern, keys));
}

function fill(pattern: string, keys: AddressKeys): readonly string[] {
  if (pattern === "/") return [pattern];
  let addresses: readonly string[] = [""];
  let prefix = "";
  for (const part of pattern.split("/").slice(1)) {
    prefix += `/${part}`;
    const values = part.startsWith("[") ? keys[prefix] : [part];
    if (values === undefined || values.length === 0) throw new Error(`no key is known for ${prefix}`);
    addresses = addresses.flatMap((address) => values.map((value) => `${address}/${value}`));
  }
  return addresses;
}

/** The pattern of the page or route that answers an address, or null. One without a key in it goes first. */
export function findPattern(address: string): string | null {
  const parts = (address.split("?")[0] ?? "").split("/").slice(1);
  const fits = (pattern: string) => {
    const expected = pattern.split("/").slice(1);
    return expected.length === parts.length && expected.every((one, at) => one.startsWith("[") || one === parts[at]);
  };
  return (
    listPatterns()
      .filter(fits)
      .toSorted((a, b) => a.split("[").length - b.split("[").length)[0] ?? null
  );
}

/** The addresses of a page's data and of its table. */
export function twinsOf(address: string): readonly string[] {
  const [path = "", search = ""] = address.split("?");
  const page = path === "/" ? "/index" : path;
  return [".json", ".csv"].map((ending) => `${page}${ending}${search === "" ? "" : `?${search}`}`);
}

/** Addresses of our own that a page links to, in the order in which they stand there, without their anchors. */
export function linksIn(html: string): readonly string[] {
  const links = [...html.matchAll(/\shref="(?<href>\/[^"]*)"/g)].map(
    ({ groups }) => groups?.["href"]?.split("#")[0] ?? "/",
  );
  return [...new Set(links.map((href) => href.replaceAll("&amp;", "&")))].filter(
    (href) => !href.startsWith("/_next/") && !href.startsWith("/icon"),
  );
}

/** What an address asks for but for whose key stands in it: its path, its parameters, and the kind of mark it opens. */
export function shapeOf(address: string): string {
  const [path = "", search = ""] = address.split("?");
  const parameters = new URLSearchParams(search);
  return [path, ...parameters.keys(), parameters.get("evidence")?.split(".")[0] ?? ""].join(" ");
}
