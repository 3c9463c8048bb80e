import { isOfLevel } from "../comparison/compare-framing";
import type { ComparedCoding } from "../comparison/comparison";
import { groupBy } from "../comparison/group-by";
import type { AgreementOptions } from "./coded-work";

/** One place at which a coder gave a code, or the whole article. */
export interface CodeMark extends Pick<ComparedCoding, "key" | "scope" | "voice" | "unsure" | "note" | "passage"> {
  /** Whether the switches count it: a code on quoted words does not make the outlet's framing. */
  readonly isCounted: boolean;
}

/** What one coder made of one code in one article. */
export interface CoderReading {
  readonly coder: string;
  readonly hasApplied: boolean;
  /** All of that coder's marks with the code, those that the switches leave out as well. */
  readonly marks: readonly CodeMark[];
}

/** How each of these coders read one code in one article, those who applied it first. */
export type CodeReadings = (article: string, code: string, coders: readonly string[]) => readonly CoderReading[];

/** Looks up what stands behind a disagreement: a difference is often one of place or voice and not of opinion. */
export function indexReadings(
  codings: readonly ComparedCoding[],
  { voice, level }: Pick<AgreementOptions, "voice" | "level">,
): CodeReadings {
  const codingsOf = groupBy(codings, ({ article, code, coder }) => `${article} ${code} ${coder}`);
  return (article, code, coders) => {
    const readings = coders.map((coder): CoderReading => {
      const marks = (codingsOf.get(`${article} ${code} ${coder}`) ?? []).map((coding) => ({
        key: coding.key,
        scope: coding.scope,
        voice: coding.voice,
        unsure: coding.unsure,
        note: coding.note,
        passage: coding.passage,
        isCounted: (voice === "both" || coding.voice === voice) && isOfLevel(coding.scope, level),
      }));
      return { coder, hasApplied: marks.some(({ isCounted }) => isCounted), marks };
    });
    return [...readings.filter(({ hasApplied }) => hasApplied), ...readings.filter(({ hasApplied }) => !hasApplied)];
  };
}
