import type { ChargesComparison } from "./charges-comparison";
import type { KeywordsComparison } from "./keywords-comparison";
import type { NamesComparison } from "./names-comparison";

/** Part 5 of an event. Of a dossier only names are compared: its articles are about different happenings. */
export interface WordsComparison {
  readonly names: NamesComparison;
  readonly keywords: KeywordsComparison | null;
  readonly charges: ChargesComparison | null;
}
