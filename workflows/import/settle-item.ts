import { type ArticleRecord, getArticle } from "@/db/articles";
import { type ChangeRecorder, recordChange } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import { getImportItem, type ImportItemRecord, type ItemState, updateImportItem } from "@/db/imports";
import type { OutletAnswer } from "@/domain/outlets/outlet-answer";
import { chooseOutlet } from "../choose-outlet";
import { type RecordAnswers, toCorrection } from "../record-answers";
import { BY_A_PERSON, correctArticle, setOutlet } from "../save-article";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "../work-context";

/**
 * Saves what a person says about one item of an open import, and marks it ready: they have looked at every field.
 * Fields, outlet (made where it is new) and the item's state are one change; where one of them is refused, nothing is
 * changed.
 *
 * @throws {NotFoundError} no such item
 */
export async function settleItem(
  { database, coderId, now }: WorkContext,
  { itemKey, answers }: { readonly itemKey: string; readonly answers: RecordAnswers },
): Promise<(Done & { readonly state: ItemState }) | Refusal> {
  const at = now();
  const header = ({ headline }: { readonly headline: string }) => {
    return { action: "import-articles", summary: `“${headline}” looked at`, coderId, at };
  };
  return orRefusal(async () => {
    const { result: settled, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const item = await getImportItem(tx, itemKey);
      const staged = item.articleKey === null ? null : await getArticle(tx, item.articleKey);
      if (staged === null || !staged.isStaged) {
        giveUp(refuse("not-here", "This page is not in review any more."));
      }
      await correctArticle(tx, recorder, staged, { fields: toCorrection(answers), evidence: BY_A_PERSON });
      if (answers.outlet !== undefined) await settleOutlet(tx, recorder, staged, { answer: answers.outlet, at });
      return { headline: staged.headline, state: await answerQuestions(tx, recorder, item) };
    });
    return { ok: true, changeKey, summary: header(settled).summary, state: settled.state } as const;
  });
}

/** No question is open from then on; an item that was left out stays so. */
async function answerQuestions(tx: Transaction, recorder: ChangeRecorder, item: ImportItemRecord): Promise<ItemState> {
  const state = item.state === "doubtful" ? "ready" : item.state;
  await recorder.touch("ImportItem", { id: item.id });
  await updateImportItem(tx, item.id, { state, doubtful: [], message: null });
  return state;
}

async function settleOutlet(
  tx: Transaction,
  recorder: ChangeRecorder,
  article: ArticleRecord,
  { answer, at }: { readonly answer: OutletAnswer; readonly at: string },
): Promise<void> {
  const outlet = await chooseOutlet(tx, recorder, answer, at);
  const evidence = outlet === null ? "A person looked and does not know it." : confirmation(article.outletEvidence);
  await setOutlet(tx, recorder, article, { outlet, evidence });
}

const CONFIRMED = "A person confirmed it.";

/** What pointed to the outlet stays readable beside the person's word. */
function confirmation(evidence: string): string {
  return evidence.endsWith(CONFIRMED) ? evidence : `${evidence} ${CONFIRMED}`;
}
