/** One page of a list, and how many pages there are. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** From 1; the last page where the list has become shorter than the address says. */
  readonly number: number;
  /** At least 1. */
  readonly pageCount: number;
}

/** The items of one page; `number` from 1, beyond the end the last page. */
export function pageOfList<Item>(items: readonly Item[], number: number, size: number): ListPage<Item> {
  const pageCount = Math.max(1, Math.ceil(items.length / size));
  const at = Math.min(Math.max(1, number), pageCount);
  return { items: items.slice((at - 1) * size, at * size), number: at, pageCount };
}
