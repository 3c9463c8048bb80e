import { recordChange } from "@/db/change-log";
import { findPassageByKey, saveAnchor } from "@/db/passages";
import { readMarkable, type MarkedRange } from "./mark-passage";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

/**
 * Says where a passage stands in another version, such as the same article in plain language, where no search could
 * find it: the words differ, and a person knows that they say the same.
 */
export async function placePassage(
  { database, coderId, now }: WorkContext,
  { passageKey, place }: { readonly passageKey: string; readonly place: MarkedRange },
): Promise<Done | Refusal> {
  const header = { action: "place-passage", summary: "Passage placed in this version", coderId, at: now() };
  return orRefusal(async () => {
    const { changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const passage = await findPassageByKey(tx, passageKey);
      const markable = await readMarkable(tx, place);
      if (!markable.ok) giveUp(markable);
      if (passage === null || markable.version.articleId !== passage.articleId) {
        giveUp(refuse("unknown-passage", "This passage is not one of this article's; reload the page."));
      }
      const anchor = { passageId: passage.id, versionId: markable.version.id, ...markable.range };
      await saveAnchor(tx, recorder, { ...anchor, state: "exact" });
    });
    return { ok: true, changeKey, summary: header.summary } as const;
  });
}
