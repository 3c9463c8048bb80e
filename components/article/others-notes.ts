import type { CellState } from "@/domain/comparison/comparison";
import type { ChipView } from "./claim-notes";

/** An outlet that carries a claim, with the way to its first passage. */
export interface CarrierView {
  readonly chip: ChipView;
  readonly href: string;
}

/** A claim that others carry and this text does not. */
export interface OthersClaimView {
  readonly claim: string;
  readonly number: number;
  readonly statement: string;
  readonly state: CellState;
  readonly carriers: readonly { readonly state: CellState; readonly columns: readonly CarrierView[] }[];
  /** Who looked for it and when, or why it could not be known; null where nobody has looked. */
  readonly sentence: string | null;
  /** What stands behind its state here, and all passages of the others. */
  readonly evidence: { readonly here: string; readonly others: string };
}

/** What others report of one event and this text does not. */
export interface OthersView {
  readonly slug: string;
  readonly title: string;
  readonly sentence: string;
  readonly absent: readonly OthersClaimView[];
  readonly notKnowable: readonly OthersClaimView[];
  readonly notChecked: readonly OthersClaimView[];
}
