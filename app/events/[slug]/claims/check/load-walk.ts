import type { LoadedEvent } from "@/app/events/load-event";
import type { CheckWalkView } from "@/components/claims/check-walk";
import { getVersion } from "@/db/article-versions";
import { getArticle } from "@/db/articles";
import type { Database } from "@/db/database";
import { NOBODY } from "@/db/viewer";
import { findStep, listUnchecked, type UncheckedCell } from "@/domain/comparison/matrix/walk-unchecked";
import { describeDates } from "@/domain/dates/format-date";
import { compareEvent } from "@/workflows/compare-event";
import { listWalkSentences } from "./walk-sentences";
import { walkHref } from "./walk-query";

/**
 * The step at which an address stands; null where nothing is left to be looked for.
 *
 * What is left is what nobody at all has looked for, also to a coder from whom others' work is hidden: with the first
 * answer in an article theirs is hidden there, and the way would grow by all that they did. That somebody looked is all
 * that this gives away, and no screen of the walk shows what they found.
 */
export async function loadWalk(
  database: Database,
  { slug, query }: Pick<LoadedEvent, "slug" | "query">,
  { at, of: startedWith }: { readonly at: UncheckedCell | null; readonly of: number | null },
): Promise<CheckWalkView | null> {
  const { reader } = database;
  const { codebook, options } = query;
  const { comparison } = await compareEvent(database, NOBODY, { slug, codebook, options });
  const { matrix, articles, columns } = comparison;
  const step = findStep(listUnchecked(matrix, articles), at, startedWith);
  if (step === null) return null;
  const { cell, number, of, next } = step;
  const { currentVersionId } = await getArticle(reader, cell.article);
  const article = articles.find(({ key }) => key === cell.article);
  const claim = [...matrix.rows, ...matrix.otherRows].find((row) => row.claim.key === cell.claim)?.claim;
  if (currentVersionId === null || article === undefined || claim === undefined) return null;
  const version = await getVersion(reader, currentVersionId);
  const column = columns.find(({ key }) => key === article.column);
  return {
    claim,
    article: { key: article.key, headline: article.headline, dateText: describeDates(article) },
    column: column === undefined ? null : { letters: column.letters, name: column.name, slot: column.slot },
    versionId: version.id,
    sentences: listWalkSentences(version.text ?? "", version.sentences),
    number,
    of,
    next: walkHref(slug, next, of),
    skip: next === null ? null : walkHref(slug, next, of),
  };
}
