import type { ConflictView } from "@/components/claims/conflict-pair";
import type { Database } from "@/db/database";
import type { ClaimRow } from "@/domain/comparison/comparison";
import { type ConflictSide, findConflictSides } from "@/domain/comparison/matrix/find-conflict-sides";
import { groupBy } from "@/domain/comparison/group-by";
import { describeDates } from "@/domain/dates/format-date";
import type { ComparedEventResult } from "@/workflows/compare-event";
import { loadEvidence } from "@/workflows/load-evidence";

export type { ConflictView };

/** Both passages of a claim that is in conflict, with their words; null where it is in none. */
export async function loadConflict(
  database: Database,
  result: ComparedEventResult,
  row: ClaimRow,
): Promise<ConflictView | null> {
  const mentions = groupBy(result.input.mentions, ({ claim }) => claim);
  const sides = findConflictSides(row, (claim) => mentions.get(claim) ?? []);
  if (sides === null) return null;
  const [first, second] = await Promise.all(sides.map((side) => toSide(database, result, side)));
  if (first === undefined || second === undefined) return null;
  return { key: row.claim.key, statement: row.claim.statement, sides: [first, second] };
}

async function toSide(
  database: Database,
  result: ComparedEventResult,
  side: ConflictSide,
): Promise<ConflictView["sides"][number]> {
  const { articles, columns, matrix } = result.comparison;
  const evidence = await loadEvidence(database, result, { kind: "claim", claim: side.claim });
  const mention = result.input.mentions.find(({ key }) => key === side.mention);
  const article = articles.find(({ key }) => key === side.article);
  const column = columns.find(({ key }) => key === article?.column);
  const passage = mention?.passage ?? null;
  const words = passage === null ? null : (evidence?.passages[passage.key] ?? null);
  return {
    claim: side.claim,
    statement: matrix.rows.find(({ claim }) => claim.key === side.claim)?.claim.statement ?? "",
    says: side.says,
    article: side.article,
    headline: article?.headline ?? "",
    dateText: article === undefined ? "" : describeDates(article),
    column: column === undefined ? null : { letters: column.letters, name: column.name, slot: column.slot },
    passage: passage?.key ?? "",
    words: words === null ? `${passage?.firstWords ?? ""} …` : words.exact,
  };
}
