import type { LoadedEvent } from "@/app/events/load-event";
import type { CheckWalkView } from "@/components/claims/check-walk";
import { getVersion } from "@/db/article-versions";
import { getArticle } from "@/db/articles";
import type { Reader } from "@/db/database";
import { findStep, listUnchecked, type UncheckedCell } from "@/domain/comparison/matrix/walk-unchecked";
import { describeDates } from "@/domain/dates/format-date";
import { listWalkSentences } from "./walk-sentences";
import { walkHref } from "./walk-query";

/** The step at which an address stands; null where nothing is left to be looked for. */
export async function loadWalk(
  reader: Reader,
  { slug, comparison }: Pick<LoadedEvent, "slug" | "comparison">,
  { at, of: startedWith }: { readonly at: UncheckedCell | null; readonly of: number | null },
): Promise<CheckWalkView | null> {
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
