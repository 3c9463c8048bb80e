import type { Reader } from "@/db/database";
import { listOutletPage } from "@/db/outlet-list";
import { OUTLETS_SHOWN, type OutletsQuery } from "./outlet-query";

/** One page of the outlets that match, as the list and its twins show it; a page beyond the last is empty. */
export async function loadOutlets(reader: Reader, { page, ...query }: OutletsQuery) {
  const here = { skip: (page - 1) * OUTLETS_SHOWN, take: OUTLETS_SHOWN };
  const { outlets, total } = await listOutletPage(reader, query, here);
  return { outlets, total, page, pageCount: Math.max(1, Math.ceil(total / OUTLETS_SHOWN)) };
}
