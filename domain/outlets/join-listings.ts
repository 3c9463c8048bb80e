import { OUTLET_CORRECTIONS } from "./outlet-corrections";
import { hostAndParents, hostBrand, isPlatformHost } from "./outlet-host";
import type { OutletListing } from "./outlet-listings";
import { abbreviationIn, nameKey, shortenedKey } from "./outlet-name";

/** Disjoint sets over the indexes of listings; the smallest index stands for its set, so that order never matters. */
class JoinedListings {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  root(index: number): number {
    let current = index;
    for (let next = this.#parent[current] ?? current; next !== current; next = this.#parent[current] ?? current) {
      current = next;
    }
    return current;
  }

  join(a: number, b: number): void {
    const [low, high] = [this.root(a), this.root(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) this.#parent[high] = low;
  }
}

function indexBy(
  listings: readonly OutletListing[],
  keysOf: (listing: OutletListing, position: number) => readonly string[],
) {
  const index = new Map<string, number[]>();
  listings.forEach((listing, position) => {
    for (const key of keysOf(listing, position)) {
      const positions = index.get(key);
      if (positions === undefined) index.set(key, [position]);
      else positions.push(position);
    }
  });
  return index;
}

function shareBrand(a: OutletListing, b: OutletListing): boolean {
  const brands = new Set(a.hosts.map(hostBrand));
  return b.hosts.some((host) => brands.has(hostBrand(host)));
}

/**
 * An equal name alone joins nothing across lists: The Nation of New York and The Nation of Lahore would be one outlet.
 * It joins where the addresses carry the same brand (aljazeera.com and aljazeera.net), where both lists name one
 * country, two media of one country in the State Media Monitor (eight mirrors of RT Deutsch), or two Wikipedia rows on
 * the same article.
 */
function equalNameJoins(a: OutletListing, b: OutletListing): boolean {
  if (a.list === b.list && a.list === "kagi-media-data") return shareBrand(a, b);
  if (a.list !== b.list) return (a.country !== null && a.country === b.country) || shareBrand(a, b);
  return a.name === b.name && a.country === b.country;
}

function joinByHost(listings: readonly OutletListing[], joined: JoinedListings): void {
  const byHost = indexBy(listings, (listing) => listing.hosts.filter((host) => !isPlatformHost(host)));
  for (const [first, ...others] of byHost.values()) {
    for (const other of others) joined.join(first ?? other, other);
  }
  for (const { host, alsoAt = [] } of OUTLET_CORRECTIONS) {
    const first = byHost.get(host)?.[0];
    for (const other of alsoAt.flatMap((also) => byHost.get(also) ?? [])) joined.join(first ?? other, other);
  }
}

function joinByName(listings: readonly OutletListing[], names: readonly string[], joined: JoinedListings): void {
  for (const positions of indexBy(listings, (_, position) => [names[position] ?? ""]).values()) {
    positions.forEach((position, rank) => {
      for (const earlier of positions.slice(0, rank)) {
        const [a, b] = [listings[earlier], listings[position]];
        if (a !== undefined && b !== undefined && equalNameJoins(a, b)) joined.join(earlier, position);
      }
    });
  }
}

/** The names, short names and abbreviations that each set of joined listings goes by, under the set's root. */
function namesByRoot(listings: readonly OutletListing[], names: readonly string[], joined: JoinedListings) {
  const byRoot = new Map<number, Set<string>>();
  listings.forEach((listing, position) => {
    const root = joined.root(position);
    const known = byRoot.get(root) ?? new Set<string>();
    const name = names[position] ?? "";
    known.add(name).add(shortenedKey(name));
    const abbreviation = abbreviationIn(listing.name);
    if (abbreviation !== null) known.add(abbreviation.toLowerCase());
    byRoot.set(root, known);
  });
  return byRoot;
}

function companyBrands({ list, row, hosts }: OutletListing): readonly string[] {
  if (list !== "state-media-monitor" || row.company === null) return [];
  return hosts.map((host) => `${row.company} ${hostBrand(host)}`);
}

/**
 * An edition is a listing below another's address (arabic.rt.com), or of the same company and brand (sputniknews.ir),
 * whose name begins with the other's: RT Arabic, Sputnik Persian. Wikipedia's rows are never editions: its editors
 * list an edition apart exactly where they mean it apart.
 */
function joinEditions(listings: readonly OutletListing[], names: readonly string[], joined: JoinedListings): void {
  const known = namesByRoot(listings, names, joined);
  const rootsBefore = listings.map((_, position) => joined.root(position));
  const byHost = indexBy(listings, (listing) => listing.hosts);
  const byCompanyBrand = indexBy(listings, companyBrands);

  listings.forEach((listing, position) => {
    if (listing.list === "wikipedia-perennial-sources") return;
    const name = names[position] ?? "";
    const above = listing.hosts
      .filter((host) => !isPlatformHost(host))
      .flatMap((host) => hostAndParents(host).slice(1));
    const parents = [
      ...above.flatMap((host) => byHost.get(host) ?? []),
      ...companyBrands(listing).flatMap((brand) => byCompanyBrand.get(brand) ?? []),
    ];
    for (const parent of parents) {
      if (joined.root(parent) === joined.root(position)) continue;
      for (const start of known.get(rootsBefore[parent] ?? parent) ?? []) {
        if (name === start || name.startsWith(`${start} `)) joined.join(parent, position);
      }
    }
  });
}

/**
 * Which listings are about the same outlet: groups of listings, in the order of their first listing. Joined are
 * listings with a host in common (no platform's), then some with equal names, then editions, each by the rules above.
 * Rows stay whole: nothing of one listing is written into another.
 */
export function joinListings(listings: readonly OutletListing[]): readonly (readonly OutletListing[])[] {
  const joined = new JoinedListings(listings.length);
  const names = listings.map(({ name }) => nameKey(name));
  joinByHost(listings, joined);
  joinByName(listings, names, joined);
  joinEditions(listings, names, joined);
  const groups = new Map<number, OutletListing[]>();
  listings.forEach((listing, position) => {
    const root = joined.root(position);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [listing]);
    else group.push(listing);
  });
  return [...groups.values()];
}
