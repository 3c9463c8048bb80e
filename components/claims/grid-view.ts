import { countedStatesWord } from "@/domain/comparison/cell-state";
import type { CellState } from "@/domain/comparison/comparison";

/**
 * The matrix as the browser draws it: a hundred bytes a cell. The rows of the comparison are many times as large, and
 * what a component of the browser is given travels with the page.
 */

/** One sign of a cell; what is left out is not so. */
export interface SignView {
  readonly state: CellState;
  /** How many articles have the state; left out in a cell of a single article. */
  readonly articles?: number;
  readonly alsoChallenged?: boolean;
  readonly fits?: readonly ("narrower" | "wider")[];
  readonly isSuggested?: boolean;
}

export interface CellView {
  readonly count: number;
  readonly signs: readonly SignView[];
  /** What qualifies the cell, in words; left out where nothing does. */
  readonly badges?: readonly string[];
}

/** How a row's claim is tied to another one of the matrix. */
export interface TieView {
  readonly word: "contradicts" | "narrower than" | "updates";
  readonly key: string;
  readonly statement: string;
}

export interface RowView {
  readonly key: string;
  readonly statement: string;
  readonly conflict: "none" | "conflict" | "possible";
  readonly ties: readonly TieView[];
  /** Only of a proposed claim: its clearest words, the column that prints them, and the method's key words. */
  readonly proposal?: { readonly words: string | null; readonly column: number; readonly label: string };
  /** In the order of the columns. */
  readonly cells: readonly CellView[];
}

/** What a cell's signs say, in words: what is drawn is never drawn alone. */
export function cellViewWord({ signs, badges = [] }: CellView): string {
  const states = countedStatesWord(signs.map(({ state, articles }) => ({ state, articles: articles ?? null })));
  const suggested = signs.some(({ isSuggested }) => isSuggested === true) ? ["suggested"] : [];
  return [states, ...badges, ...suggested].join(", ");
}
