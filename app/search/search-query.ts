import { UNKNOWN_OUTLET } from "@/app/articles/article-query";
import type { SearchParams } from "@/app/guard/guarded";
import { readDateInput } from "@/components/import/read-date-input";
import { GENRES } from "@/domain/comparison/comparison";
import { SEARCH_KINDS, SEARCH_ORDERS, type SearchFilter, WORK_STATES } from "@/domain/search/search-filter";
import { MAX_QUERY_LENGTH } from "@/domain/search/search-terms";
import type { SearchRequest } from "@/workflows/search";

/** What the search is asked for, as its form sends it; "" asks for everything. */
export interface SearchQuery {
  readonly q: string;
  /** One kind of hits alone. */
  readonly in: string;
  readonly outlet: string;
  readonly event: string;
  readonly genre: string;
  readonly state: string;
  /** Days as they were typed. */
  readonly from: string;
  readonly to: string;
  /** `relevance`; else newest first. */
  readonly order: string;
  /** `beginning`: words that begin so count too. */
  readonly words: string;
  readonly page: number;
}

/** Reads the address; what makes no sense there asks for nothing. */
export function readSearchQuery(search: SearchParams): SearchQuery {
  const one = (name: string) => {
    const value = search[name];
    return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
  };
  const among = (name: string, values: readonly string[]) => values.find((value) => value === one(name)) ?? "";
  const page = Number(one("page"));
  return {
    q: one("q").slice(0, MAX_QUERY_LENGTH),
    in: among("in", SEARCH_KINDS),
    outlet: one("outlet"),
    event: one("event"),
    genre: among("genre", GENRES),
    state: among("state", WORK_STATES),
    from: one("from").slice(0, 40),
    to: one("to").slice(0, 40),
    order: among("order", SEARCH_ORDERS.slice(1)),
    words: among("words", ["beginning"]),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** Which of the days was typed so that it cannot be read; then it narrows nothing. */
export function unreadableDays({ from, to }: SearchQuery): readonly string[] {
  return [from, to].filter((typed) => typed !== "" && readDateInput(typed) === null);
}

export function toRequest({ q, page, order, words, ...query }: SearchQuery): SearchRequest {
  return {
    query: q,
    kind: SEARCH_KINDS.find((kind) => kind === query.in) ?? null,
    filter: toFilter(query),
    order: order === "relevance" ? "relevance" : "newest",
    beginsOnly: words === "beginning",
    page,
  };
}

function toFilter({
  outlet,
  event,
  genre,
  state,
  from,
  to,
}: Omit<SearchQuery, "q" | "page" | "order" | "words">): SearchFilter {
  const first = from === "" ? null : readDateInput(from);
  const last = to === "" ? null : readDateInput(to);
  return {
    ...(outlet === "" ? {} : { outlet: outlet === UNKNOWN_OUTLET ? null : outlet }),
    ...(event === "" ? {} : { event }),
    ...(genre === "" ? {} : { genre: GENRES.find((one) => one === genre) }),
    ...(state === "" ? {} : { state: WORK_STATES.find((one) => one === state) }),
    ...(first === null ? {} : { from: first }),
    ...(last === null ? {} : { to: last }),
  };
}

/** The address of a search, with only what was asked for. */
export function searchHref({ page, ...asked }: SearchQuery): string {
  const search = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ""));
  if (page > 1) search.set("page", String(page));
  return search.size === 0 ? "/search" : `/search?${search.toString()}`;
}

/** The same words, narrowed by nothing. */
export function withoutFilters(query: SearchQuery): SearchQuery {
  return { ...query, outlet: "", event: "", genre: "", state: "", from: "", to: "", in: "", page: 1 };
}
