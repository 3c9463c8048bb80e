import { getArticle } from "@/db/articles";
import { recordChange } from "@/db/change-log";
import { listPassages, saveAnchor } from "@/db/passages";
import { type MarkedRange, readMarkable } from "./mark-passage";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

/**
 * Says where a passage of the original stands in another version of the same article, such as one in plain language:
 * its words differ there, so no search can find it. Whatever was marked on the passage then shows in that version, too.
 */
export async function placePassage(
  { database, coderId, now }: WorkContext,
  {
    articleKey,
    passageKey,
    place,
  }: { readonly articleKey: string; readonly passageKey: string; readonly place: MarkedRange },
): Promise<Done | Refusal> {
  const header = { action: "place-passage", summary: "Passage placed in this version", coderId, at: now() };
  return orRefusal(async () => {
    const { changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const article = await getArticle(tx, articleKey);
      const known = article.currentVersionId === null ? [] : await listPassages(tx, article.currentVersionId);
      const passage = known.find(({ key }) => key === passageKey);
      if (passage === undefined) giveUp(refuse("unknown", "This passage is gone: no mark points at it any more."));
      const markable = await readMarkable(tx, place);
      if (!markable.ok) giveUp(markable);
      if (markable.version.articleId !== article.id || markable.version.id === article.currentVersionId) {
        giveUp(refuse("other-article", "A passage is placed in another version of its own article."));
      }
      const anchor = { passageId: passage.id, versionId: markable.version.id, ...markable.range };
      await saveAnchor(tx, recorder, { ...anchor, state: "moved" });
    });
    return { ok: true, changeKey, summary: header.summary } as const;
  });
}
