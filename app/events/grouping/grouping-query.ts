import type { SearchParams } from "@/app/guard/guarded";
import { GROUPING_KINDS, type GroupingKind } from "@/domain/suggestions/grouping-proposal";

/** What of the proposals is shown. */
export interface GroupingQuery {
  /** Null: all kinds. */
  readonly kind: GroupingKind | null;
  /** From 1. */
  readonly page: number;
}

/** What the address asks for; what cannot be is left out of it. */
export function readGroupingQuery({ kind, page }: SearchParams): GroupingQuery {
  return {
    kind: GROUPING_KINDS.find((one) => one === kind) ?? null,
    page: typeof page === "string" && /^[1-9]\d{0,4}$/u.test(page) ? Number(page) : 1,
  };
}

/** The address of a page of the proposals. */
export function groupingHref({ kind, page }: GroupingQuery): string {
  const search = new URLSearchParams();
  if (kind !== null) search.set("kind", kind);
  if (page > 1) search.set("page", String(page));
  return search.size === 0 ? "/events/grouping" : `/events/grouping?${search.toString()}`;
}
