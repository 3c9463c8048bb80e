import type { ComparedArticle } from "./comparison";

/**
 * The articles whose present text is the one that was measured. What was measured in another version says nothing of the
 * text that a reader sees, and its places would point anywhere.
 *
 * @param versions key of the version that each article was measured in, by article key
 */
export function listCurrentArticles(
  articles: readonly ComparedArticle[],
  versions: Readonly<Record<string, string>>,
): readonly ComparedArticle[] {
  return articles.filter(({ key, versionKey }) => Object.hasOwn(versions, key) && versions[key] === versionKey);
}
