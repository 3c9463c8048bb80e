import type { SearchParams } from "@/app/guard/guarded";
import { ARTICLE_ORDERS, type ArticleFilter, type ArticleOrder } from "@/db/article-list";
import { GENRES } from "@/domain/comparison/comparison";

/** How many articles a page of the list holds. */
export const PAGE_SIZE = 50;

/** What the list is asked for, as the form sends it; "" asks for everything. */
export interface ArticleQuery {
  readonly text: string;
  readonly outlet: string;
  readonly event: string;
  readonly genre: string;
  /** `oldest` or `headline`; else newest first. */
  readonly order: string;
  readonly page: number;
}

/** The outlet under which articles without one are found. */
export const UNKNOWN_OUTLET = "-";

/** Reads the list's address; what makes no sense there asks for nothing. */
export function readArticleQuery(search: SearchParams): ArticleQuery {
  const one = (name: string) => {
    const value = search[name];
    return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
  };
  const page = Number(one("page"));
  return {
    text: one("text").slice(0, 200),
    outlet: one("outlet"),
    event: one("event"),
    genre: GENRES.find((genre) => genre === one("genre")) ?? "",
    order: ARTICLE_ORDERS.slice(1).find((order) => order === one("order")) ?? "",
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

export function toFilter({ text, outlet, event, genre }: ArticleQuery): ArticleFilter {
  return {
    ...(text === "" ? {} : { text }),
    ...(outlet === "" ? {} : { outlet: outlet === UNKNOWN_OUTLET ? null : outlet }),
    ...(event === "" ? {} : { event }),
    ...(genre === "" ? {} : { genre: GENRES.find((one) => one === genre) }),
  };
}

export function toOrder({ order }: ArticleQuery): ArticleOrder {
  return ARTICLE_ORDERS.find((one) => one === order) ?? "newest";
}

/** The address of a page of the list, with only what was asked for. */
export function articlesHref({ page, ...asked }: ArticleQuery): string {
  const search = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ""));
  if (page > 1) search.set("page", String(page));
  return search.size === 0 ? "/articles" : `/articles?${search.toString()}`;
}
