import { getArticle } from "@/db/articles";
import { countRows, type FindRemovable, planRemoval, type RemovalOutcome, removeThing } from "./removal";
import { sayCounts } from "./say-counts";
import type { WorkContext } from "./work-context";

/**
 * What goes with an article: its versions, its record, its places in events and what people marked in it. Its source
 * stays, so that undo finds it again; the same page can be imported anew.
 *
 * @throws {NotFoundError}
 */
export function planArticleRemoval(context: WorkContext, { articleKey }: { readonly articleKey: string }) {
  return planRemoval(context, findArticleToRemove(articleKey));
}

/** Removes an article; `agreed` is the work of the plan that the person was shown. @throws {NotFoundError} */
export function removeArticle(
  context: WorkContext,
  { articleKey, agreed }: { readonly articleKey: string; readonly agreed: string | null },
): Promise<RemovalOutcome> {
  return removeThing(context, { action: "remove-article", agreed, find: findArticleToRemove(articleKey) });
}

function findArticleToRemove(articleKey: string): FindRemovable {
  return async (reader) => {
    const { id, headline, isStaged } = await getArticle(reader, articleKey);
    return {
      summary: `Article removed: “${headline}”`,
      roots: [{ table: "Article", key: { id } }],
      refuse: () => (isStaged ? `“${headline}” is still in review; leave it out of its import instead.` : null),
      describe: (rows) => [
        "its text with every version, and its record",
        ...sayCounts([
          [countRows(rows, "EventArticle"), "place in an event/places in events"],
          [
            countRows(rows, "Claim"),
            "note of a claim that it was drawn from here/notes of claims that they were drawn from here",
          ],
        ]),
      ],
    };
  };
}
