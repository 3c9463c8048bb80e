import { getArticle } from "@/db/articles";
import { recordChange } from "@/db/change-log";
import { chooseOutlet } from "./choose-outlet";
import { type RecordAnswers, toCorrection } from "./record-answers";
import { correctArticle, setOutlet } from "./save-article";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

/**
 * Saves what a person corrected of an article's record: fields and outlet together, a new outlet included, as one
 * change that one undo takes back. The reason becomes the evidence of everything that changes.
 *
 * @throws {NotFoundError} no such article
 */
export async function saveRecord(
  { database, coderId, now }: WorkContext,
  input: { readonly articleKey: string; readonly reason: string; readonly answers: RecordAnswers },
): Promise<Done | Refusal> {
  const { articleKey, reason: evidence, answers } = input;
  const at = now();
  const header = (headline: string) => ({ action: "edit-article", summary: `“${headline}” corrected`, coderId, at });
  return orRefusal(async () => {
    const { result: headline, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const article = await getArticle(tx, articleKey);
      const fields = toCorrection(answers);
      if (Object.keys(fields).length === 0 && answers.outlet === undefined) {
        giveUp(refuse("nothing-changed", "Nothing was changed: correct a field first."));
      }
      await correctArticle(tx, recorder, article, { fields, evidence });
      if (answers.outlet !== undefined) {
        const outlet = await chooseOutlet(tx, recorder, answers.outlet, at);
        await setOutlet(tx, recorder, article, { outlet, evidence });
      }
      return article.headline;
    });
    return { ok: true, changeKey, summary: header(headline).summary } as const;
  });
}
