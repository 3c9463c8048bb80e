import type { ComparedArticle, ComparedColumn } from "../comparison";
import { labelArticles } from "../label-articles";
import type { ArticleCharges } from "../measured-texts";
import { allOf, capitalise, countInWords, countOf } from "../sentence-parts";
import type { ArticleChargesRow, ChargesComparison } from "./charges-comparison";

export interface ChargesInput {
  /** All articles of the comparison, in order of date: they number an outlet's articles. */
  readonly articles: readonly ComparedArticle[];
  readonly columns: readonly ComparedColumn[];
  /** Those found in articles' present texts; others are left out before. */
  readonly charges: readonly ArticleCharges[];
}

/**
 * The charged words of each article's own voice, k of n words. Articles keep their own figures: they are never added up
 * by outlet, and no order of articles is made of them. A marked word is a place to look, no verdict
 * (docs/methods/charged-words.md).
 */
export function compareCharges({ articles, columns, charges }: ChargesInput): ChargesComparison {
  const labels = labelArticles(articles, columns);
  const byArticle = new Map(charges.map((one) => [one.article, one]));
  const rows = articles.flatMap(({ key, headline }): readonly ArticleChargesRow[] => {
    const found = byArticle.get(key);
    const label = labels.get(key);
    if (found === undefined || label === undefined) return [];
    const { voiceWords, words } = found;
    return [{ article: { key, headline }, label, voiceWords, words, address: { kind: "charged", article: key } }];
  });
  return { articles: rows, unread: articles.length - rows.length, sentence: describeCharges(rows) };
}

/**
 * In how many articles charged words were found: of the articles, never of an outlet.
 *
 * @example "Four of six articles hold charged words in their own voice: places to look, no verdict."
 */
function describeCharges(rows: readonly ArticleChargesRow[]): string {
  if (rows.length === 0) return "None of these articles could be read for charged words.";
  const holding = rows.filter(({ words }) => words.length > 0).length;
  if (holding === 0) return `No charged word was found in the own voice of ${countOf(rows.length, "article")}.`;
  const verb = holding === 1 ? "holds" : "hold";
  const voice = holding === 1 ? "its own voice" : "their own voice";
  const noun = rows.length === 1 ? "article" : "articles";
  const many =
    holding === rows.length && holding > 1
      ? allOf(holding)
      : `${countInWords(holding)} of ${countInWords(rows.length)}`;
  const who = `${many} ${noun}`;
  return `${capitalise(who)} ${verb} charged words in ${voice}: places to look, no verdict.`;
}
