import type { Mention } from "../../claims/claim";
import { describeDates } from "../../dates/format-date";
import type { TextRange } from "../../text/page-text";
import type { ClaimMatrix, ComparedArticle, ComparedColumn } from "../comparison";
import { labelArticles } from "../label-articles";
import type { SharedTextComparison } from "../shared-text/shared-text-comparison";
import type { NamesComparison } from "../words/names-comparison";
import { describeTies } from "./describe-ties";
import { type SideArticle, type SideBySide, type Tie, TIE_KINDS, type TieKind } from "./side-by-side";
import { tieActors } from "./tie-actors";
import { tieClaims } from "./tie-claims";
import { tieSharedText } from "./tie-shared-text";

export interface TieInput {
  readonly a: ComparedArticle;
  readonly b: ComparedArticle;
  /** The articles of the comparison, in order of date; both sides are among them. */
  readonly articles: readonly ComparedArticle[];
  readonly columns: readonly ComparedColumn[];
  readonly matrix: ClaimMatrix;
  /** People's, and those that methods propose where the comparison shows them. */
  readonly mentions: readonly Mention[];
  /** What was measured, of the whole comparison; null where the texts have not been compared. */
  readonly sharedText: SharedTextComparison | null;
  readonly names: NamesComparison | null;
  /** The ties to draw; null: claims, else the first kind that has any. */
  readonly ties: TieKind | null;
  /** What stands at a place of an article's current text; null where the text is not stored. */
  readonly wordsOf: (article: string, range: TextRange) => string | null;
}

/**
 * What two articles have in common, tie by tie, with where it stands in either text. Text and actors are not compared
 * where one of the two is not among what was measured: the count is null then, which is not zero.
 *
 * The wrong tool for what only one of the two has: that is the part "What is missing?" for claims, and no measure of
 * ours for words.
 */
export function tieArticles(input: TieInput): SideBySide {
  const { a, b, sharedText, names } = input;
  const isMeasured = [a, b].every(({ key }) => sharedText?.articles.some((article) => article.key === key));
  const found: Readonly<Record<TieKind, readonly Tie[] | null>> = {
    claims: tieClaims(input),
    text: isMeasured && sharedText !== null ? tieSharedText(sharedText, input) : null,
    actors: isMeasured && names !== null ? tieActors(names, input) : null,
  };
  const counts = {
    claims: found.claims?.length ?? null,
    text: found.text?.length ?? null,
    actors: found.actors?.length ?? null,
  };
  const shown = input.ties ?? TIE_KINDS.find((kind) => (counts[kind] ?? 0) > 0) ?? "claims";
  const ties = found[shown] ?? [];
  const choices = listChoices(input);
  const sideOf = ({ key }: ComparedArticle) => choices.find((choice) => choice.key === key);
  const [sideA, sideB] = [sideOf(a), sideOf(b)];
  if (sideA === undefined || sideB === undefined) throw new RangeError("both articles must be in the comparison");
  return { a: sideA, b: sideB, choices, shown, counts, ties, sentence: describeTies(shown, ties, counts) };
}

function listChoices({ articles, columns }: Pick<TieInput, "articles" | "columns">): readonly SideArticle[] {
  const labels = labelArticles(articles, columns);
  return articles.flatMap((article): readonly SideArticle[] => {
    const label = labels.get(article.key);
    if (label === undefined) return [];
    const { key, headline, wordCount, hasText } = article;
    return [{ key, label, headline, dateText: describeDates(article), words: wordCount, hasText }];
  });
}
