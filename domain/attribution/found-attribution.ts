import type { AttributionCertainty, AttributionRule } from "./attribution";
import type { ClauseLine } from "./clause-lines";
import type { VerbClass } from "../claims/claim";
import type { UnitSpan } from "./noun-phrases";

/** A cue with the class of its verb, in units of a line. */
export interface FoundCue extends UnitSpan {
  readonly verb: string;
  readonly verbClass: VerbClass;
}

/** An attribution inside one line, before its source has a name. Spans are units of the line. */
export interface FoundAttribution {
  readonly line: ClauseLine;
  readonly content: readonly UnitSpan[];
  readonly source: UnitSpan | null;
  readonly cue: FoundCue | null;
  /** Who is cited for the source's words, where that can be told: "told the Herald". */
  readonly via: UnitSpan | null;
  readonly isHedged: boolean;
  readonly certainty: AttributionCertainty;
  readonly rule: AttributionRule;
}

/** Number of units of a line before its final full stop, question mark or the like. */
export function lineEndOf({ units }: ClauseLine): number {
  let end = units.length;
  while (end > 0) {
    const unit = units[end - 1];
    if (unit === undefined || unit.quotation !== null || !/^(?:[.!?…]+|[)\]])$/u.test(unit.lower)) break;
    end -= 1;
  }
  return end;
}
