import type { CellFamily, CellState, ColumnCell } from "./comparison";
import { inNumber } from "./sentence-parts";

const FAMILIES: Readonly<Record<CellState, CellFamily>> = {
  asserted: "says",
  attributed: "quotes",
  open: "quotes",
  challenged: "contests",
  "attributed-denial": "contests",
  denied: "contests",
  mixed: "contests",
  absent: "without",
  "not-knowable": "without",
  "not-checked": "not-checked",
};

const WORDS: Readonly<Record<CellState, string>> = {
  mixed: "mixed",
  denied: "denied",
  asserted: "asserted",
  challenged: "challenged",
  "attributed-denial": "attributed denial",
  attributed: "attributed",
  open: "open",
  "not-knowable": "not knowable",
  absent: "absent",
  "not-checked": "not checked",
};

const FAMILY_WORDS: Readonly<Record<CellFamily, string>> = {
  says: "says it",
  quotes: "quotes it",
  contests: "contests it",
  without: "without it",
  "not-checked": "not checked",
};

/** The family of signs that a state is drawn in. "Not checked" is no kind of "without it". */
export function cellFamily(state: CellState): CellFamily {
  return FAMILIES[state];
}

/** The name of a state, as the drawer says it. */
export function cellWord(state: CellState): string {
  return WORDS[state];
}

/** What first readers, the legend and classes are told instead of the state's name. */
export function familyWord(state: CellState): string {
  return state === "open" ? "leaves it open" : FAMILY_WORDS[cellFamily(state)];
}

/** What stands beside a state that no strict majority of those who read the article gives it. */
export const SPLIT_WORD = "coders split";

/**
 * A column's cell in words: its state, and with several articles how many have which; and whether coders are split on it.
 *
 * @example columnCellWord(cell) // "asserted, 2 articles; absent, 1"
 */
export function columnCellWord(cell: ColumnCell): string {
  const isSingle = cell.cells.length === 1;
  const states = countedStatesWord(
    cell.states.map(({ state, articles }) => ({ state, articles: isSingle ? null : articles.length })),
  );
  return cell.cells.some(({ isSplit }) => isSplit) ? `${states}, ${SPLIT_WORD}` : states;
}

/** The same from the states alone, most frequent first, with how many articles have each; null: there is one article. */
export function countedStatesWord(
  states: readonly { readonly state: CellState; readonly articles: number | null }[],
): string {
  return states
    .map(({ state, articles }, index) => {
      if (articles === null) return cellWord(state);
      const unit = index === 0 ? ` ${inNumber(articles, "article")}` : "";
      return `${cellWord(state)}, ${articles}${unit}`;
    })
    .join("; ");
}

/** Carries the claim: says it or gives somebody who does, unopposed. */
export function affirms(state: CellState | null): boolean {
  return state === "asserted" || state === "attributed";
}

/** Denies the claim, or carries a denial. */
export function contests(state: CellState | null): boolean {
  return state !== null && cellFamily(state) === "contests";
}

/** A person read the article for the claim, and the article could have carried it. */
export function isChecked(state: CellState): boolean {
  return state !== "not-checked" && state !== "not-knowable";
}
