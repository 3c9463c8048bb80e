import { joinListings } from "./join-listings";
import { isPlatformHost, matchHost } from "./outlet-host";
import { listingsOf } from "./outlet-listings";
import type { OutletListAbout, OutletListId, OutletLists } from "./outlet-lists";
import { nameKey, nameKeyWithoutEdition, shortenedKey, shortNameKey } from "./outlet-name";
import { outletsFromListings, type ReferenceOutlet } from "./outlets-from-listings";

export interface OutletReference {
  readonly outlets: readonly ReferenceOutlet[];
  readonly about: Readonly<Record<OutletListId, OutletListAbout>>;
  readonly bySlug: ReadonlyMap<string, ReferenceOutlet>;
  /** Every host that names an outlet; platforms do not. */
  readonly byHost: ReadonlyMap<string, ReferenceOutlet>;
  readonly byName: ReadonlyMap<string, readonly ReferenceOutlet[]>;
  readonly byShortName: ReadonlyMap<string, readonly ReferenceOutlet[]>;
}

function groupByKey(keyed: readonly (readonly [string, ReferenceOutlet])[]) {
  const groups = new Map<string, ReferenceOutlet[]>();
  for (const [key, outlet] of keyed) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [outlet]);
    else if (!group.includes(outlet)) group.push(outlet);
  }
  groups.delete("");
  return groups;
}

function indexOutlets(outlets: readonly ReferenceOutlet[], about: OutletReference["about"]): OutletReference {
  const hosts = outlets.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet] as const));
  const byKey = outlets.flatMap((outlet) => outlet.names.map((name) => [nameKey(name), outlet] as const));
  return {
    outlets,
    about,
    bySlug: new Map(outlets.map((outlet) => [outlet.slug, outlet])),
    byHost: new Map(hosts.filter(([host, outlet]) => outlet.listings.length === 0 || !isPlatformHost(host))),
    byName: groupByKey(byKey),
    byShortName: groupByKey(byKey.map(([key, outlet]) => [shortenedKey(key), outlet])),
  };
}

/**
 * Builds the index of all outlets that the three lists know, about 1,900 of 2,200 rows; once per process, some tens of
 * milliseconds. The same lists give the same outlets, slugs and order. Which rows become one outlet: docs/methods/outlets.md.
 */
export function buildOutletReference(lists: OutletLists): OutletReference {
  const outlets = outletsFromListings(joinListings(listingsOf(lists)));
  return indexOutlets(outlets, {
    "state-media-monitor": lists.stateMediaMonitor.about,
    "kagi-media-data": lists.kagiMediaData.about,
    "wikipedia-perennial-sources": lists.wikipediaPerennialSources.about,
  });
}

/**
 * The reference with the outlets that people of this workspace made or extended. One with a listed outlet's slug adds
 * its hosts and names to it and keeps its own name; the others are added. A workspace's host wins over a list's.
 */
export function withWorkspaceOutlets(
  reference: OutletReference,
  workspace: readonly Omit<ReferenceOutlet, "listings">[],
): OutletReference {
  const own = workspace.map((outlet): ReferenceOutlet => {
    const listed = reference.bySlug.get(outlet.slug);
    if (listed === undefined) return { ...outlet, listings: [] };
    const hosts = [...new Set([...outlet.hosts, ...listed.hosts])];
    return {
      ...outlet,
      hosts,
      names: [...new Set([outlet.name, ...outlet.names, ...listed.names])],
      listings: listed.listings,
    };
  });
  const replaced = new Set(own.map(({ slug }) => slug));
  return indexOutlets([...reference.outlets.filter(({ slug }) => !replaced.has(slug)), ...own], reference.about);
}

/** The outlet that publishes at this host or at one above it, else `null`; for which of its hosts, see `matchHost`. */
export function findOutletByHost(reference: OutletReference, host: string): ReferenceOutlet | null {
  const matched = matchHost(host, reference.byHost);
  return matched === null ? null : (reference.byHost.get(matched) ?? null);
}

/**
 * All outlets that this name may mean, most exact reading first: the name as it stands, without "News", without an
 * edition ("HuffPost UK"). More than one: the name alone does not tell which. For names that a page gives of itself;
 * the wrong tool for finding outlets in running text.
 */
export function listOutletsByName(reference: OutletReference, name: string): readonly ReferenceOutlet[] {
  const withoutEdition = nameKeyWithoutEdition(name);
  return (
    reference.byName.get(nameKey(name)) ??
    reference.byShortName.get(shortNameKey(name)) ??
    (withoutEdition === null ? undefined : reference.byName.get(withoutEdition)) ??
    (withoutEdition === null ? undefined : reference.byShortName.get(withoutEdition)) ??
    []
  );
}
