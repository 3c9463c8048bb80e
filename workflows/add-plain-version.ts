import { getArticle } from "@/db/articles";
import { insertVersion } from "@/db/article-versions";
import { recordChange } from "@/db/change-log";
import { savePageText, saveSource, sha256Of } from "@/db/sources";
import { bundledOutlets } from "./outlet-reference";
import { readPage, SENTENCES_METHOD } from "./read-page";
import { type Done, refuse, type Refusal, type WorkContext } from "./work-context";

/**
 * Adds the article in plain language, for readers who need it and for classes: a version beside the original that
 * never becomes the current one. Its passages are placed by hand.
 */
export async function addPlainVersion(
  { database, coderId, now }: WorkContext,
  { articleKey, text }: { readonly articleKey: string; readonly text: string },
): Promise<(Done & { readonly versionId: number }) | Refusal<"empty">> {
  if (text.trim() === "") return refuse("empty", "Paste the text in plain language first.");
  const article = await getArticle(database.reader, articleKey);
  const at = now();
  const page = readPage(text, { input: "pasted", url: null, outlets: bundledOutlets() });
  const summary = `Version in plain language added to “${article.headline}”`;
  const header = { action: "revise-text", summary, coderId, at };
  const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
    const about = { mediaType: "text/plain", encoding: "utf-8", fileName: null, url: null, capturedAt: at };
    const source = await saveSource(tx, new TextEncoder().encode(text), about);
    const { method, page: pageText, removed } = page.cleaned;
    const pageTextId = await savePageText(tx, source.id, { method, text: pageText.text });
    return insertVersion(tx, recorder, {
      ...page.article,
      articleId: article.id,
      pageTextId,
      method,
      readingLevel: "plain",
      sha256: sha256Of(page.article.text),
      sourceSha256: source.sha256,
      reason: "In plain language",
      createdById: coderId,
      createdAt: at,
      removed,
      sentences: { method: SENTENCES_METHOD, ranges: page.sentences },
    });
  });
  return { ok: true, changeKey, summary, versionId: result.id };
}
