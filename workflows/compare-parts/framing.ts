import { compareTwoOutlets, type TwoOutlets } from "@/domain/comparison/framing/compare-two-outlets";
import { type FrameAgreement, measureFrameAgreement } from "@/domain/comparison/framing/measure-frame-agreement";
import type { ComparedEventResult } from "../compare-event";

/** What the framing part shows beside the comparison itself. */
export interface FramingDetails {
  /** One a code of the codebook. */
  readonly agreement: readonly FrameAgreement[];
  /** Null: fewer than two outlets have coded articles. */
  readonly twoOutlets: TwoOutlets | null;
}

/** How reliable the frames of an event are, and how far two of its outlets are apart: for the page, its twins, the drawer. */
export function compareEventFraming(
  { input, comparison }: Pick<ComparedEventResult, "input" | "comparison">,
  chosen: { readonly a: string | null; readonly b: string | null },
): FramingDetails {
  return {
    agreement: measureFrameAgreement(input, comparison.articles, comparison.options),
    twoOutlets: compareTwoOutlets(comparison.framing, chosen),
  };
}
