import type { OutletListing } from "./outlet-listings";
import type { OutletReference } from "./outlet-reference";

/**
 * `fact`: can be looked up (owner, country). `rating`: somebody's judgement, though it be a research team's. None of
 * the three lists is a register or a sanctions list, so none of their values is a `legal-listing`.
 */
export type ListedFactKind = "fact" | "rating";

/** One value of one list about an outlet, with everything that must be shown beside it. */
export interface ListedFact {
  readonly kind: ListedFactKind;
  readonly name: "owner" | "company" | "country" | "typology" | "status";
  /** In words: "state-controlled media". Whose words they are says `source`. */
  readonly value: string;
  /** What the list calls that which has this value: an edition, a part, a period. */
  readonly appliesTo: readonly string[];
  /** Title of the list. */
  readonly source: string;
  /** `YYYY-MM`, when the list was read. */
  readonly sourceDate: string;
  /** Year in which Wikipedia's editors last discussed it, where the list says so. */
  readonly lastDiscussed: number | null;
  readonly licence: string;
  readonly attribution: string;
  readonly url: string;
}

/** State Media Monitor's types in words: who pays, who appoints, who decides what is printed. */
const TYPOLOGY_IN_WORDS: Readonly<Record<string, string>> = {
  SC: "state-controlled media",
  CaPu: "captured public media",
  CaPr: "captured private media",
  ISFM: "independent media, state-funded and state-managed",
  ISF: "independent media, state-funded",
  ISM: "independent media, state-managed",
  IP: "independent public media",
};

/** What Wikipedia's editors say about citing it, not what the outlet is. */
const STATUS_IN_WORDS: Readonly<Record<string, string>> = {
  gr: "editors hold it generally reliable on its subjects",
  nc: "editors reached no consensus, or it depends",
  gu: "editors hold it generally unreliable",
  d: "editors deprecated it as a source",
};

type Value = Pick<ListedFact, "kind" | "name" | "value"> & { readonly lastDiscussed?: number | null };

function typologyInWords(typology: string): string {
  const certain = typology.replace(/\?$/u, "");
  const words = TYPOLOGY_IN_WORDS[certain] ?? certain;
  return certain === typology ? words : `${words} (marked as uncertain)`;
}

function valuesOf(listing: OutletListing): readonly Value[] {
  const country: readonly Value[] =
    listing.country === null ? [] : [{ kind: "fact", name: "country", value: listing.country }];
  switch (listing.list) {
    case "state-media-monitor": {
      const { company, typology } = listing.row;
      return [
        ...country,
        ...(company === null ? [] : [{ kind: "fact", name: "company", value: company } as const]),
        { kind: "rating", name: "typology", value: typologyInWords(typology) },
      ];
    }
    case "kagi-media-data": {
      const { owner, typology } = listing.row;
      return [
        ...country,
        ...(owner === null ? [] : [{ kind: "fact", name: "owner", value: owner } as const]),
        ...(typology === "" ? [] : [{ kind: "rating", name: "typology", value: typology.toLowerCase() } as const]),
      ];
    }
    case "wikipedia-perennial-sources": {
      const { status, lastDiscussed } = listing.row;
      const value = STATUS_IN_WORDS[status] ?? "listed without one of the four usual statuses";
      return [{ kind: "rating", name: "status", value, lastDiscussed }];
    }
  }
}

function addressOf(listing: OutletListing, fallback: string): string {
  if (listing.list !== "wikipedia-perennial-sources" || listing.row.shortcut === null) return fallback;
  return `https://en.wikipedia.org/wiki/${listing.row.shortcut}`;
}

/**
 * Everything the lists say about an outlet, list after list. A value that one list gives for several editions stands
 * once, with all of them; values of different lists, and different values of one list, stay beside each other, also
 * where they contradict. To be shown, never to be counted: no figure of the product may read them. Empty for an outlet
 * that no list knows, which does not mean that it is independent.
 */
export function listOutletFacts(slug: string, reference: OutletReference): readonly ListedFact[] {
  const facts = new Map<string, ListedFact>();
  for (const listing of reference.bySlug.get(slug)?.listings ?? []) {
    const about = reference.about[listing.list];
    for (const { lastDiscussed = null, ...value } of valuesOf(listing)) {
      const key = [listing.list, value.name, value.value, lastDiscussed].join("\n");
      const appliesTo = [...new Set([...(facts.get(key)?.appliesTo ?? []), listing.label])];
      facts.set(key, {
        ...value,
        appliesTo,
        source: about.title,
        sourceDate: about.asOf,
        lastDiscussed,
        licence: about.licence,
        attribution: about.attribution,
        url: facts.get(key)?.url ?? addressOf(listing, about.url),
      });
    }
  }
  return [...facts.values()];
}
