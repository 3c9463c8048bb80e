import type { CodeAgreement } from "./code-agreement";
import type { CodedArticle } from "./coded-work";

/** How far the coders of one article are apart. */
export interface ArticleAgreement {
  readonly article: CodedArticle;
  /** Those who finished it, in order of their keys. */
  readonly coders: readonly string[];
  /** Names of the codes that some of them applied and others did not, in the order of the codebook. */
  readonly disputed: readonly { readonly code: string; readonly name: string }[];
  readonly codeCount: number;
}

/**
 * Which articles do coders read most differently? One entry an article that two or more finished, most disputed codes
 * first, ties by key. A count, not a coefficient: the codes of one article are not independent of each other.
 */
export function rankArticles(
  codes: readonly CodeAgreement[],
  articles: readonly CodedArticle[],
): readonly ArticleAgreement[] {
  const disputedIn = new Map<string, { code: string; name: string }[]>();
  for (const { code, name, disputed } of codes) {
    for (const { article } of disputed) {
      const entry = disputedIn.get(article) ?? [];
      entry.push({ code, name });
      disputedIn.set(article, entry);
    }
  }
  const codersOf = new Map(
    (codes[0]?.units ?? []).map(({ article, withCode, withoutCode }) => [
      article,
      [...withCode, ...withoutCode].sort(),
    ]),
  );
  return articles
    .flatMap((article): ArticleAgreement[] => {
      const coders = codersOf.get(article.key);
      if (coders === undefined) return [];
      return [{ article, coders, disputed: disputedIn.get(article.key) ?? [], codeCount: codes.length }];
    })
    .sort((a, b) => b.disputed.length - a.disputed.length || (a.article.key < b.article.key ? -1 : 1));
}
