import { z } from "zod";
import type { SearchParams } from "@/app/guard/guarded";
import { OUTLET_ORDERS, type OutletOrder } from "@/db/outlet-list";

/** How many outlets a page of the list holds. */
export const OUTLETS_SHOWN = 50;

export interface OutletsQuery {
  /** Part of a name or host; "" asks for all. */
  readonly text: string;
  readonly order: OutletOrder;
  readonly page: number;
}

/** The tables of an outlet's page; a `.csv` is one of them. */
export const OUTLET_TABLES = ["facts", "profile", "articles"] as const;

export interface OutletQuery {
  /** Page of its articles, and of the events of its profile; from 1. */
  readonly page: number;
  readonly events: number;
  readonly table: (typeof OUTLET_TABLES)[number];
}

const first = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema);

const pageNumber = first(z.coerce.number().int().min(1).max(100_000)).catch(1);

const OUTLETS = z.object({
  text: first(z.string().trim().max(200)).catch(""),
  order: first(z.enum(OUTLET_ORDERS)).catch("name"),
  page: pageNumber,
});

const OUTLET = z.object({
  page: pageNumber,
  events: pageNumber,
  table: first(z.enum(OUTLET_TABLES)).catch("facts"),
});

/** Reads what the list of outlets is asked for; what cannot be read asks for nothing. */
export function readOutletsQuery(parameters: SearchParams): OutletsQuery {
  return OUTLETS.parse(parameters);
}

export function readOutletQuery(parameters: SearchParams): OutletQuery {
  return OUTLET.parse(parameters);
}

/** The address of a page of the list, with only what was asked for. */
export function outletsHref({ text, order, page }: OutletsQuery): string {
  const search = new URLSearchParams();
  if (text !== "") search.set("text", text);
  if (order !== "name") search.set("order", order);
  if (page > 1) search.set("page", String(page));
  return search.size === 0 ? "/outlets" : `/outlets?${search.toString()}`;
}

/** The address of an outlet with these pages of its lists, at one of them. */
export function outletHref(
  outlet: string,
  { page, events }: Pick<OutletQuery, "page" | "events">,
  anchor: "articles" | "profile",
): string {
  const search = new URLSearchParams();
  if (page > 1) search.set("page", String(page));
  if (events > 1) search.set("events", String(events));
  return `/outlets/${outlet}${search.size === 0 ? "" : `?${search.toString()}`}#${anchor}`;
}
