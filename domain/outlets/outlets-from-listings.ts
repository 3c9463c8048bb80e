import { OUTLET_CORRECTIONS, type OutletCorrection } from "./outlet-corrections";
import { hostBrand } from "./outlet-host";
import type { OutletListing } from "./outlet-listings";
import { abbreviationIn, displayName, slugForName } from "./outlet-name";

/** An outlet as the lists know it: many hosts, many names, and each list's own rows beside each other. */
export interface ReferenceOutlet {
  readonly slug: string;
  readonly name: string;
  readonly hosts: readonly string[];
  /** All names under which it may sign, `name` first. */
  readonly names: readonly string[];
  /** Empty for an outlet that only the workspace knows. */
  readonly listings: readonly OutletListing[];
}

type Draft = Omit<ReferenceOutlet, "slug"> & { readonly correction: OutletCorrection | undefined };

const CORRECTIONS = new Map(OUTLET_CORRECTIONS.map((correction) => [correction.host, correction]));

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

/** The commonest of some names; among equally common ones the first. */
function commonest(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best: string | undefined;
  for (const [name, count] of counts) if (count > (counts.get(best ?? "") ?? 0)) best = name;
  return best;
}

/**
 * Wikipedia's title, which is the commonest name by its own rules; else Kagi's; else the State Media Monitor's, where
 * several differently named media at one address (a radio and a television) take the name of their company.
 */
function chooseName(listings: readonly OutletListing[]): string {
  if (listings.length === 1) return displayName(listings[0]?.name ?? "");
  const titles = listings.filter(({ list }) => list === "wikipedia-perennial-sources").map(({ name }) => name);
  const shortestTitle = [...titles].sort((a, b) => a.length - b.length)[0];
  if (shortestTitle !== undefined) return displayName(shortestTitle);
  const organisations = listings.filter(({ list }) => list === "kagi-media-data").map(({ name }) => name);
  const organisation = organisations.find((name) => !name.includes(".")) ?? organisations[0];
  if (organisation !== undefined) return displayName(organisation);
  const names = listings.map(({ name }) => displayName(name));
  const companies = unique(
    listings.map((listing) => (listing.list === "state-media-monitor" ? listing.row.company : null)),
  );
  const company = companies.length === 1 ? companies[0] : null;
  const allDiffer = names.length > 1 && unique(names).length === names.length;
  return displayName((allDiffer ? company : null) ?? commonest(names) ?? "");
}

function draftOutlet(listings: readonly OutletListing[]): Draft {
  const hosts = unique(listings.flatMap((listing) => listing.hosts));
  const correction = hosts.map((host) => CORRECTIONS.get(host)).find((found) => found !== undefined);
  const name = correction?.name ?? chooseName(listings);
  const abbreviations = listings.map((listing) => abbreviationIn(listing.name)).filter((short) => short !== null);
  // A publisher's name is no name of each of its titles: where a row was taken apart, only the part's name counts.
  const listed = listings.flatMap(({ label, name: own, row }) => (own === row.name ? [own, label] : [own]));
  return {
    name,
    hosts,
    names: unique([name, ...(correction?.aliases ?? []), ...listed.map(displayName), ...abbreviations]),
    listings,
    correction,
  };
}

function countryOf({ listings }: Draft): string | null {
  return listings.find(({ country }) => country !== null)?.country ?? null;
}

/** How firmly an outlet holds a slug that others want too: a correction, then Wikipedia, then the number of lists. */
function claimOn({ correction, listings }: Draft): number {
  const lists = new Set(listings.map(({ list }) => list));
  return (correction === undefined ? 0 : 100) + (lists.has("wikipedia-perennial-sources") ? 10 : 0) + lists.size;
}

/** Who keeps each wanted slug as it is: the one with the firmest claim, or nobody where the firmest are several. */
function bareSlugHolders(drafts: readonly Draft[], wanted: readonly string[]): ReadonlyMap<string, number | null> {
  const best = new Map<string, { readonly holder: number | null; readonly claim: number }>();
  drafts.forEach((draft, index) => {
    const slug = wanted[index] ?? "";
    const claim = claimOn(draft);
    const rival = best.get(slug);
    if (rival === undefined || claim > rival.claim) best.set(slug, { holder: index, claim });
    else if (claim === rival.claim) best.set(slug, { holder: null, claim });
  });
  return new Map([...best].map(([slug, { holder }]) => [slug, holder]));
}

/**
 * Gives every outlet its slug. Of several with one name the best known keeps the bare slug (and its name); the others
 * add their country, then the brand of their address: Daily News (Botswana) → `daily-news-botswana`.
 */
function withSlugs(drafts: readonly Draft[]): readonly ReferenceOutlet[] {
  const wanted = drafts.map((draft) => draft.correction?.slug ?? slugForName(draft.name));
  const holders = bareSlugHolders(drafts, wanted);
  const taken = new Set(wanted);
  return drafts.map((draft, index) => {
    const slug = wanted[index] ?? "";
    const { hosts, listings } = draft;
    if (holders.get(slug) === index) return { slug, name: draft.name, hosts, names: draft.names, listings };
    const country = countryOf(draft);
    const name = country === null ? draft.name : `${draft.name} (${country})`;
    const [host = null] = hosts;
    const endings = [country, host === null ? null : hostBrand(host), host, `${index}`].filter((end) => end !== null);
    const free = endings.map((end) => `${slug}-${slugForName(end)}`).find((candidate) => !taken.has(candidate));
    if (free === undefined) throw new Error(`no free slug for outlet: ${name}`);
    taken.add(free);
    return { slug: free, name, hosts, names: unique([name, ...draft.names]), listings };
  });
}

/** One outlet for each group of listings (see `joinListings`), with its name, all its names and hosts, and its slug. */
export function outletsFromListings(groups: readonly (readonly OutletListing[])[]): readonly ReferenceOutlet[] {
  return withSlugs(groups.map(draftOutlet));
}
