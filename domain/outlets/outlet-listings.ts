import { COLLECTIVE_SOURCES, COUNTRY_SPELLINGS } from "./outlet-corrections";
import { hostBrand } from "./outlet-host";
import type { KagiRow, OutletLists, StateMediaRow, WikipediaRow } from "./outlet-lists";
import { nameKey } from "./outlet-name";

interface ListedAs {
  /** What the list calls it, with the list's own disambiguation: what stands beside a value on the screen. */
  readonly label: string;
  /** The outlet's name by this listing; a host where the row names only the publisher. */
  readonly name: string;
  readonly hosts: readonly string[];
  readonly country: string | null;
}

/** One row of one list, or the part of it that is about one outlet. */
export type OutletListing = ListedAs &
  (
    | { readonly list: "state-media-monitor"; readonly row: StateMediaRow }
    | { readonly list: "kagi-media-data"; readonly row: KagiRow }
    | { readonly list: "wikipedia-perennial-sources"; readonly row: WikipediaRow }
  );

function spelled(country: string | null): string | null {
  return country === null ? null : (COUNTRY_SPELLINGS.get(country) ?? country);
}

/** Hosts whose brands begin alike (`bbc.com`, `bbci.co.uk`) together, in order of their first appearance. */
function groupByBrand(hosts: readonly string[]): readonly (readonly string[])[] {
  const brands = new Map(hosts.map((host) => [host, hostBrand(host)]));
  const shortest = [...new Set(brands.values())].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const groups = new Map<string, string[]>();
  for (const [host, brand] of brands) {
    const root = shortest.find((candidate) => brand.startsWith(candidate)) ?? brand;
    groups.set(root, [...(groups.get(root) ?? []), host]);
  }
  return [...groups.values()];
}

function soundsLike(name: string, hosts: readonly string[]): boolean {
  const compact = nameKey(name).replaceAll(" ", "");
  return hosts.some((host) => compact.includes(hostBrand(host).replaceAll("-", "")));
}

/**
 * Kagi lists organisations. Several addresses are one outlet only as far as their brands agree: Groupe EBRA's nine
 * newspapers are nine outlets of one listing, each named by its address, but for the one brand (if it is one) that the
 * organisation's name contains.
 */
function kagiListings(row: KagiRow): readonly OutletListing[] {
  const listed = { list: "kagi-media-data", label: row.name, country: spelled(row.country), row } as const;
  const groups = groupByBrand(row.hosts);
  if (groups.length <= 1) return [{ ...listed, name: row.name, hosts: row.hosts }];
  const own = groups.filter((hosts) => soundsLike(row.name, hosts));
  return groups.map((hosts) => ({
    ...listed,
    name: own.length === 1 && own[0] === hosts ? row.name : (hosts[0] ?? row.name),
    hosts,
  }));
}

/** `dw.com/en`: a language of the whole site, which its host stands for; `forbes.com/advisor` is a part of it. */
function languageHosts(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => /^[^/]+\/(?:en|english)$/u.test(path)).map((path) => path.slice(0, path.indexOf("/")));
}

/** Wikipedia lists sources: all addresses of a row are one source, but for the few rows on a company or a kind. */
function wikipediaListings(row: WikipediaRow): readonly OutletListing[] {
  const listed = { list: "wikipedia-perennial-sources", label: row.label, country: null, row } as const;
  if (!COLLECTIVE_SOURCES.has(row.label)) {
    return [{ ...listed, name: row.name, hosts: [...new Set([...row.hosts, ...languageHosts(row.paths)])] }];
  }
  return row.hosts.map((host) => ({ ...listed, name: host, hosts: [host] }));
}

/** All rows of the three lists as listings, in the order of lists and rows. Facts are not changed, only addressed. */
export function listingsOf(lists: OutletLists): readonly OutletListing[] {
  return [
    ...lists.wikipediaPerennialSources.rows.flatMap(wikipediaListings),
    ...lists.kagiMediaData.rows.flatMap(kagiListings),
    ...lists.stateMediaMonitor.rows.map((row): OutletListing => ({
      list: "state-media-monitor",
      label: row.name,
      name: row.name,
      hosts: row.hosts,
      country: spelled(row.country),
      row,
    })),
  ];
}
