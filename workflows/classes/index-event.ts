import type { ClaimPresence } from "@/domain/classes/class-material";
import type { Mention } from "@/domain/claims/claim";
import type { ArticleCell, CellState } from "@/domain/comparison/comparison";
import { groupBy } from "@/domain/comparison/group-by";
import type { ComparedEventResult } from "../compare-event";

/** An event's claims by article, looked up often: choosing texts asks for every two of them. */
export interface EventIndex {
  readonly compared: ComparedEventResult;
  /** Null where the comparison has no such cell. */
  cellOf(claim: string, article: string): ArticleCell | null;
  /** Null where nobody has looked. */
  presenceOf(claim: string, article: string): ClaimPresence | null;
  mentionsOf(claim: string, article: string): readonly Mention[];
  /** Whether any report of the event takes the claim up. */
  isBrought(claim: string): boolean;
  /** Claims that cannot be true together with this one. */
  rivalsOf(claim: string): readonly string[];
}

export function indexEvent(compared: ComparedEventResult): EventIndex {
  const { matrix } = compared.comparison;
  const cells = new Map<string, ArticleCell>();
  const brought = new Set<string>();
  for (const row of [...matrix.rows, ...matrix.otherRows]) {
    for (const cell of row.cells.flatMap((column) => column.cells)) {
      cells.set(placeOf(cell.claim, cell.article), cell);
      if (readPresence(cell.state) === "present") brought.add(cell.claim);
    }
  }
  const mentions = groupBy(compared.input.mentions, ({ claim, article }) => placeOf(claim, article));
  const contradicting = compared.input.links.filter(({ kind }) => kind === "contradicts");
  const cellOf = (claim: string, article: string) => cells.get(placeOf(claim, article)) ?? null;
  return {
    compared,
    cellOf,
    presenceOf: (claim, article) => readPresence(cellOf(claim, article)?.state ?? "not-checked"),
    mentionsOf: (claim, article) => mentions.get(placeOf(claim, article)) ?? [],
    isBrought: (claim) => brought.has(claim),
    rivalsOf: (claim) => contradicting.flatMap(({ from, to }) => (from === claim ? [to] : to === claim ? [from] : [])),
  };
}

/** What a cell says to a class; null where nobody has looked. */
function readPresence(state: CellState): ClaimPresence | null {
  if (state === "not-checked") return null;
  return state === "absent" || state === "not-knowable" ? state : "present";
}

function placeOf(claim: string, article: string): string {
  return `${claim} ${article}`;
}
