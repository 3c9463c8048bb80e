import { findArticle } from "@/db/articles";
import { recordChange } from "@/db/change-log";
import { deleteRuling, findRuling, insertRuling, updateRuling } from "@/db/code-rulings";
import type { Transaction } from "@/db/database";
import { NotFoundError } from "@/db/errors";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "../work-context";
import { getCodebookWithDraft } from "./find-draft";

interface RulingInput {
  readonly text: string;
  /** Key of the article that raised the question, or null. */
  readonly article: string | null;
}

/**
 * Writes down what was agreed on about a code in a doubtful case. It holds for all versions of the code. The log says
 * of which code, not what: others may still be at work on that article.
 *
 * @throws {NotFoundError} no such codebook
 */
export async function addRuling(
  { database, coderId, now }: WorkContext,
  { codebookKey, code: codeKey, ...ruling }: RulingInput & { readonly codebookKey: string; readonly code: string },
): Promise<Done | Refusal> {
  const createdAt = now();
  return orRefusal(async () => {
    if (coderId === null) giveUp(refuse("no-coder", "Say who you are first: choose a coder in the coding queue."));
    const header = (summary: string) => ({ action: "add-ruling", summary, coderId, at: createdAt });
    const { result: summary, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const { head, published } = await getCodebookWithDraft(tx, codebookKey);
      const code = published.flatMap(({ codes }) => codes).find(({ key }) => key === codeKey);
      if (code === undefined) throw new NotFoundError("code", codeKey);
      const articleId = await findArticleId(tx, ruling.article);
      const row = { codebookId: head.id, codeKey, text: ruling.text, articleId, coderId, createdAt };
      await insertRuling(tx, recorder, row);
      return `Ruling noted on ${code.name}`;
    });
    return { ok: true, changeKey, summary } as const;
  });
}

/** Rewords a ruling; only whoever wrote it may. @throws {NotFoundError} */
export async function editRuling(
  { database, coderId, now }: WorkContext,
  { rulingKey, ...ruling }: RulingInput & { readonly rulingKey: string },
): Promise<Done | Refusal> {
  const at = now();
  const summary = "Ruling reworded";
  return orRefusal(async () => {
    const header = { action: "add-ruling", summary, coderId, at };
    const { changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const { id } = await getOwnRuling(tx, rulingKey, coderId);
      await updateRuling(tx, recorder, id, { text: ruling.text, articleId: await findArticleId(tx, ruling.article) });
    });
    return { ok: true, changeKey, summary } as const;
  });
}

/** Takes a ruling away; only whoever wrote it may. @throws {NotFoundError} */
export async function removeRuling(
  { database, coderId, now }: WorkContext,
  { rulingKey }: { readonly rulingKey: string },
): Promise<Done | Refusal> {
  const at = now();
  const summary = "Ruling removed";
  return orRefusal(async () => {
    const header = { action: "add-ruling", summary, coderId, at };
    const { changeKey } = await recordChange(database, header, async (tx, recorder) => {
      await deleteRuling(tx, recorder, (await getOwnRuling(tx, rulingKey, coderId)).id);
    });
    return { ok: true, changeKey, summary } as const;
  });
}

async function getOwnRuling(tx: Transaction, rulingKey: string, coderId: number | null) {
  const ruling = await findRuling(tx, rulingKey);
  if (ruling === null) throw new NotFoundError("ruling", rulingKey);
  if (coderId === null || ruling.coder?.id !== coderId) {
    giveUp(refuse("not-yours", "Only whoever wrote a ruling can change it; write another one below it."));
  }
  return ruling;
}

async function findArticleId(tx: Transaction, key: string | null): Promise<number | null> {
  if (key === null) return null;
  const article = await findArticle(tx, key);
  if (article === null)
    giveUp(refuse("no-article", `There is no article “${key}”; paste its address, or leave it out.`));
  return article.id;
}
