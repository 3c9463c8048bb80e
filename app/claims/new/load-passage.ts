import { getVersion } from "@/db/article-versions";
import { getArticle } from "@/db/articles";
import type { Reader } from "@/db/database";
import { NotFoundError } from "@/db/errors";
import { listEventsOfArticle } from "@/db/events";
import { findPassageByKey, listPassages } from "@/db/passages";

interface PassageAddress {
  readonly article: string;
  readonly key: string;
}

/** A passage with its article and the events that a claim of it can belong to. @throws {NotFoundError} */
export async function loadPassage(reader: Reader, { article: articleKey, key }: PassageAddress) {
  const article = await getArticle(reader, articleKey);
  const passage = await findPassageByKey(reader, key);
  if (passage?.articleId !== article.id) throw new NotFoundError("passage", key);
  const events = await listEventsOfArticle(reader, article.id);
  return { article, words: await readWords(reader, article.currentVersionId, key), events };
}

/** What the passage says in the text as it is now; its first words where that is not stored here. */
async function readWords(reader: Reader, versionId: number | null, key: string): Promise<string> {
  const placed = versionId === null ? [] : await listPassages(reader, versionId);
  const passage = placed.find((one) => one.key === key);
  if (passage === undefined || versionId === null) return "…";
  const { text } = await getVersion(reader, versionId);
  return text === null ? `${passage.firstWords} …` : text.slice(passage.start, passage.end);
}
