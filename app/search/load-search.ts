import type { SearchParams } from "@/app/guard/guarded";
import type { Workspace } from "@/app/guard/workspace";
import { hasSavedArticle, MAX_HITS } from "@/db/search";
import { inNumber } from "@/domain/comparison/sentence-parts";
import { SEARCH_KINDS, type SearchKind } from "@/domain/search/search-filter";
import { countEachTerm, HITS_ON_PAGE, search, type SearchResult } from "@/workflows/search";
import {
  readSearchQuery,
  searchHref,
  type SearchQuery,
  toRequest,
  unreadableDays,
  withoutFilters,
} from "./search-query";

/** What the page of hits shows, ready for its parts. */
export interface LoadedSearch {
  readonly query: SearchQuery;
  readonly unreadable: readonly string[];
  /** The same words, narrowed by nothing; null where nothing narrows. */
  readonly allHref: string | null;
  /** Null where nothing was asked. */
  readonly result: FoundSearch | null;
  /** Whether nothing is shown because nothing is there to be looked through. */
  readonly isEmptyWorkspace: boolean;
}

interface FoundSearch {
  readonly sentence: string;
  readonly found: SearchResult & { readonly kind: SearchKind | null };
  readonly tabs: {
    readonly shown: SearchKind | null;
    readonly totals: Readonly<Record<SearchKind, number | null>>;
    readonly hrefs: Readonly<Record<SearchKind | "all", string>>;
  };
  readonly pages: { readonly page: number; readonly pageCount: number; readonly hrefOf: (page: number) => string };
  readonly noHits: {
    readonly query: string;
    readonly terms: readonly { readonly typed: string; readonly total: number; readonly href: string }[];
    readonly allHref: string | null;
    readonly beginningHref: string | null;
  } | null;
}

/** Looks for what the address asks for. */
export async function loadSearch({ database, viewer }: Workspace, parameters: SearchParams): Promise<LoadedSearch> {
  const query = readSearchQuery(parameters);
  const request = toRequest(query);
  const all = searchHref(withoutFilters(query));
  const allHref = all === searchHref({ ...query, page: 1 }) ? null : all;
  const result = await search(database, viewer, request);
  const shown = { query, unreadable: unreadableDays(query), allHref };
  const isEmptyWorkspace = async () => !(await hasSavedArticle(database.reader));
  if (result === null) return { ...shown, result: null, isEmptyWorkspace: await isEmptyWorkspace() };

  const { kind } = request;
  const totals = totalsOf(result);
  const isEmpty = kind === null ? SEARCH_KINDS.every((one) => (totals[one] ?? 0) === 0) : (totals[kind] ?? 0) === 0;
  const terms = isEmpty ? await countEachTerm(database, viewer, request) : [];
  const hrefOf = (one: SearchKind | "") => searchHref({ ...query, in: one, page: 1 });
  return {
    ...shown,
    isEmptyWorkspace: isEmpty && (await isEmptyWorkspace()),
    result: {
      sentence: sayFound(totals, query),
      found: { ...result, kind },
      tabs: {
        shown: kind,
        totals,
        hrefs: {
          all: hrefOf(""),
          articles: hrefOf("articles"),
          claims: hrefOf("claims"),
          notes: hrefOf("notes"),
          events: hrefOf("events"),
        },
      },
      pages: {
        page: query.page,
        pageCount: Math.ceil(Math.min(totals[kind ?? "articles"] ?? 0, MAX_HITS) / HITS_ON_PAGE),
        hrefOf: (page) => searchHref({ ...query, page }),
      },
      noHits: isEmpty
        ? {
            query: query.q,
            terms: terms.map(({ typed, total }) => ({
              typed,
              total,
              href: searchHref({ ...withoutFilters(query), q: /\s/u.test(typed) ? `"${typed}"` : typed }),
            })),
            allHref,
            beginningHref: request.beginsOnly ? null : searchHref({ ...query, words: "beginning", page: 1 }),
          }
        : null,
    },
  };
}

/** How many of each kind; null for kinds that the filter says nothing about. */
export function totalsOf(result: SearchResult): Readonly<Record<SearchKind, number | null>> {
  const { articles, claims, notes, events } = result;
  return {
    articles: articles?.total ?? null,
    claims: claims?.total ?? null,
    notes: notes?.total ?? null,
    events: events?.total ?? null,
  };
}

function sayFound(totals: Readonly<Record<SearchKind, number | null>>, { order }: SearchQuery): string {
  const articles = totals.articles ?? 0;
  const isMany = articles > MAX_HITS;
  const count = isMany ? `More than ${MAX_HITS.toLocaleString("en")}` : articles.toLocaleString("en");
  const ordered =
    order === "relevance"
      ? isMany
        ? `the most relevant of the newest ${MAX_HITS.toLocaleString("en")} first`
        : "the most relevant first"
      : isMany
        ? `newest first; the newest ${MAX_HITS.toLocaleString("en")} can be leafed through`
        : "newest first, undated ones last";
  const leftOut =
    totals.claims === null ? " Claims and events have no outlet, genre, date or state and are left out." : "";
  return `${count} ${inNumber(isMany ? 2 : articles, "article")}${articles < 2 ? "" : `, ${ordered}`}.${leftOut}`;
}
