import type { ComparisonInput, ComparisonOptions } from "./comparison";

/**
 * The part of an event's material that the reader's filters let through: articles of the chosen roles and genres (no
 * genre chosen: all), the columns that still have one, and what people entered about them. An article's genre is the
 * coded one, else the declared. What methods propose is chosen with the articles.
 */
export function selectArticles(
  input: ComparisonInput,
  { genres, roles }: Pick<ComparisonOptions, "genres" | "roles">,
): ComparisonInput {
  const articles = input.articles.filter(
    ({ role, genre }) => roles.includes(role) && (genres.length === 0 || genres.includes(genre)),
  );
  const keys = new Set(articles.map(({ key }) => key));
  const columns = new Set(articles.map(({ column }) => column));
  const isOfArticle = ({ article }: { readonly article: string }) => keys.has(article);
  return {
    ...input,
    articles,
    columns: input.columns.filter(({ key }) => columns.has(key)),
    mentions: input.mentions.filter(isOfArticle),
    checks: input.checks.filter(isOfArticle),
    assignments: input.assignments.filter(isOfArticle),
    codings: input.codings.filter(isOfArticle),
    suggested: {
      ...input.suggested,
      mentions: input.suggested.mentions.filter(isOfArticle),
      codings: input.suggested.codings.filter(isOfArticle),
      readings: input.suggested.readings.filter(isOfArticle),
    },
  };
}
