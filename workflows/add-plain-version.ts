import { getArticle } from "@/db/articles";
import { insertVersion } from "@/db/article-versions";
import { recordChange } from "@/db/change-log";
import { sha256Of } from "@/db/sources";
import { normaliseSourceText } from "@/domain/text/normalise-source-text";
import { bundledOutlets } from "./outlet-reference";
import { readPage, SENTENCES_METHOD } from "./read-page";
import { type Done, refuse, type Refusal, type WorkContext } from "./work-context";

/**
 * Adds a version of an article in plain language, from pasted text. It is cleaned as any pasted page, stands beside the
 * original and never becomes the current version: comparisons and counts go on using the original's words.
 */
export async function addPlainVersion(
  { database, coderId, now }: WorkContext,
  { articleKey, text }: { readonly articleKey: string; readonly text: string },
): Promise<
  (Done & { readonly number: number; readonly versionId: number }) | Refusal<"empty" | "no-version" | "in-review">
> {
  const article = await getArticle(database.reader, articleKey);
  if (article.isStaged) return refuse("in-review", "This article is still in review; save its import first.");
  if (article.currentVersionId === null) {
    return refuse("no-version", "This article has no original text yet; attach the original first.");
  }
  const page = readPage(normaliseSourceText(text), {
    input: "pasted",
    url: null,
    outlets: bundledOutlets(),
  });
  if (page.article.text.trim() === "")
    return refuse("empty", "There is no article in this text; paste the plain version.");
  const at = now();
  const reason = "Added in plain language";
  const header = { action: "add-plain-version", summary: "Version in plain language added", coderId, at };
  const { result, changeKey } = await recordChange(database, header, (tx, recorder) =>
    insertVersion(tx, recorder, {
      articleId: article.id,
      // A pasted text is its own page; nothing of it is kept beside the version.
      pageTextId: null,
      method: page.cleaned.method,
      readingLevel: "plain",
      sha256: sha256Of(page.article.text),
      sourceSha256: null,
      wordCount: page.article.wordCount,
      reason,
      createdById: coderId,
      createdAt: at,
      text: page.article.text,
      fields: page.article.fields,
      removed: [],
      sentences: { method: SENTENCES_METHOD, ranges: page.sentences },
    }),
  );
  return { ok: true, changeKey, summary: header.summary, number: result.number, versionId: result.id };
}
