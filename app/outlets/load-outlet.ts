import type { Workspace } from "@/app/guard/workspace";
import { listArticles } from "@/db/articles";
import { getOutletDetails } from "@/db/outlets";
import { profileOutletEvents } from "@/workflows/outlet-profile";
import type { OutletQuery } from "./outlet-query";

/** How many of its articles a page shows. */
const SHOWN_ARTICLES = 20;

/**
 * Everything that an outlet's page and its twins show.
 * @throws {NotFoundError} no such outlet
 */
export async function loadOutlet({ database, viewer }: Workspace, key: string, query: OutletQuery) {
  const outlet = await getOutletDetails(database.reader, key);
  const pageCount = Math.max(1, Math.ceil(outlet.articleCount / SHOWN_ARTICLES));
  const page = Math.min(query.page, pageCount);
  const here = { skip: (page - 1) * SHOWN_ARTICLES, take: SHOWN_ARTICLES };
  const [profile, { articles }] = await Promise.all([
    profileOutletEvents(database, viewer, { outlet, page: query.events }),
    listArticles(database.reader, { outlet: key }, here),
  ]);
  return { outlet, profile, articles: { articles, page, pageCount } };
}
