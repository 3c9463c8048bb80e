import { listArticles } from "@/db/articles";
import type { Reader } from "@/db/database";
import { getOutletDetails, listEventsOfOutlet } from "@/db/outlets";

/** How many of its articles an outlet's page shows; the list has the others. */
export const SHOWN_ARTICLES = 20;

/**
 * Everything that an outlet's page and its twins show.
 * @throws {NotFoundError} no such outlet
 */
export async function loadOutlet(reader: Reader, key: string) {
  const outlet = await getOutletDetails(reader, key);
  const [events, { articles, total }] = await Promise.all([
    listEventsOfOutlet(reader, outlet.id),
    listArticles(reader, { outlet: key }, { skip: 0, take: SHOWN_ARTICLES }),
  ]);
  return { outlet, events, articles, total };
}
