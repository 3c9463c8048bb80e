import { getArticle } from "@/db/articles";
import { recordChange } from "@/db/change-log";
import { findCodebookAtWork } from "@/db/codebooks";
import { ensureAssignment, setSubmitted } from "@/db/codings";
import { CLAIMS_TASK, codebookTask } from "@/db/viewer";
import { refuseStaged } from "./mark-passage";
import { NO_CODER } from "./save-coding";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

/**
 * "Finished with this codebook" (or with the claims): from now on what is not marked counts as not there, and what
 * others marked becomes visible. Without a mark before it says: read, and nothing applies. `reopen` takes it back.
 */
export async function submitAssignment(
  { database, coderId, now }: WorkContext,
  input: { readonly articleKey: string; readonly codebook: string; readonly reopen: boolean },
): Promise<Done | Refusal> {
  if (coderId === null) return refuse("no-coder", NO_CODER);
  const { id: articleId } = await getArticle(database.reader, input.articleKey);
  const codebook =
    input.codebook === CLAIMS_TASK
      ? null
      : await findCodebookAtWork(database.reader, input.codebook, { coderId, articleId });
  if (codebook === null && input.codebook !== CLAIMS_TASK) {
    return refuse("unknown-codebook", `There is no codebook "${input.codebook}".`);
  }
  const name = codebook?.name ?? "claims";
  const summary = input.reopen ? `Reopened: ${name}` : `Finished: ${name}`;
  const at = now();
  const header = { action: "submit-assignment", summary, coderId, at };
  return orRefusal(async () => {
    const { changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const article = await getArticle(tx, input.articleKey);
      refuseStaged(article);
      const versionId = article.currentVersionId;
      if (versionId === null) giveUp(refuse("no-version", "This article has no text yet; attach the original first."));
      const assignment = await ensureAssignment(tx, recorder, {
        coderId,
        articleId: article.id,
        versionId,
        task: codebook === null ? CLAIMS_TASK : codebookTask(codebook.key, codebook.version),
        codebookVersionId: codebook?.versionId ?? null,
        at,
      });
      const isOpen = assignment.submittedAt === null;
      if (isOpen !== input.reopen) await setSubmitted(tx, recorder, assignment.id, input.reopen ? null : at);
    });
    return { ok: true, changeKey, summary } as const;
  });
}
