import { getArticle } from "@/db/articles";
import { getVersion } from "@/db/article-versions";
import { NotFoundError } from "@/db/errors";
import type { WorkContext } from "./work-context";

/**
 * The stored text of a version, or of an article's current version.
 * @throws {NotFoundError} there is none
 */
export async function readText(
  { database }: WorkContext,
  of: { readonly versionId: number } | { readonly articleKey: string },
): Promise<{ readonly versionId: number; readonly text: string }> {
  const versionId =
    "versionId" in of ? of.versionId : (await getArticle(database.reader, of.articleKey)).currentVersionId;
  const text = versionId === null ? null : (await getVersion(database.reader, versionId)).text;
  if (versionId === null || text === null) throw new NotFoundError("text", JSON.stringify(of));
  return { versionId, text };
}
