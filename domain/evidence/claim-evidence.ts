import type { Mention } from "../claims/claim";
import type { ArticleCell, ColumnCell } from "../comparison/comparison";
import { groupByPlace } from "../comparison/passage-places";
import { formatDate } from "../dates/format-date";
import type { EvidenceItem } from "./evidence-item";
import { pick, type EvidenceSource } from "./evidence-source";

/** What makes a cell of the claim matrix, article by article: passages, or checks, or why there is neither. */
export function listCellEvidence(cell: ColumnCell, source: EvidenceSource): readonly EvidenceItem[] {
  return cell.cells.flatMap((articleCell) => listArticleCellEvidence(articleCell, source));
}

/** The same for one article. */
export function listArticleCellEvidence(cell: ArticleCell, source: EvidenceSource): readonly EvidenceItem[] {
  const article = source.articles.get(cell.article);
  if (article === undefined) return [];
  const checks = cell.checks.map((check): EvidenceItem => ({
    kind: "check",
    article,
    check,
    sentence: `${source.coderName(check.coder)} read this article for the claim on ${formatDate(check.checkedOn)} and did not find it.`,
  }));
  if (cell.mentions.length > 0)
    return [...listMentionEvidence(pick(source.mentions, cell.mentions), source), ...checks];
  if (cell.state === "absent") return checks;
  if (cell.reason !== null) return [{ kind: "dates", article, sentence: cell.reason }];
  return [
    { kind: "record", article, coding: null, sentence: "Nobody has read this article for the claim yet.", facts: [] },
  ];
}

/** Mentions by the passage they stand on. */
export function listMentionEvidence(mentions: readonly Mention[], source: EvidenceSource): readonly EvidenceItem[] {
  return groupByPlace(mentions).flatMap((there): readonly EvidenceItem[] => {
    const [first] = there;
    const article = first === undefined ? undefined : source.articles.get(first.article);
    if (first === undefined || article === undefined) return [];
    return [{ kind: "passage", article, passage: first.passage, mentions: there, codings: [] }];
  });
}
