import { diffArrays } from "diff";
import { sharedAddress } from "../../evidence/shared-text-evidence";
import { type MatchingWords, matchingWords } from "../../shared-text/matching-words";
import type { DiffPart } from "../../shared-text/quotation-differences";
import type { TextRange } from "../../text/page-text";
import { mergeRanges } from "../../text/version-text";
import type { ComparedArticle } from "../comparison";
import { listPrintingRuns } from "../quotations/printing-runs";
import type { PrintingRun } from "../quotations/quotation-comparison";
import type { SharedPlace, SharedTextComparison } from "../shared-text/shared-text-comparison";
import { numberTies, type WithoutNumber } from "./number-ties";
import type { TextTie } from "./side-by-side";

/** Shared passages that stand in both articles, with how the two printings differ. */
export function tieSharedText(
  { passages }: Pick<SharedTextComparison, "passages">,
  { a, b }: { readonly a: Pick<ComparedArticle, "key">; readonly b: Pick<ComparedArticle, "key"> },
): readonly TextTie[] {
  return numberTies(
    passages.flatMap((passage): readonly WithoutNumber<TextTie>[] => {
      const [inA, inB] = [a, b].map(({ key }) => passage.places.filter(({ article }) => article === key));
      const [here, there] = [inA?.[0], inB?.[0]];
      if (here === undefined || there === undefined) return [];
      const runs = comparePrintings(here, there);
      return [
        {
          kind: "text",
          key: `${here.start}-${here.end}`,
          sharedKind: passage.kind,
          isVerbatim: runs.every(({ kind }) => kind === "same"),
          words: here.words,
          runs,
          address: sharedAddress(passage),
          evidenceCount: passage.evidenceCount,
          a: { places: placesOf(inA) },
          b: { places: placesOf(inB) },
        },
      ];
    }),
  );
}

function placesOf(places: readonly SharedPlace[] = []): readonly TextRange[] {
  return mergeRanges(places.map(({ start, end }) => ({ start, end })));
}

type Printed = Pick<SharedPlace, "article" | "start" | "end" | "exact">;

/**
 * One printing of a passage with what only the other has put in where it stands there: the words compared by the diff of
 * Myers (1986); typography, capitals and punctuation are no differences.
 */
export function comparePrintings(here: Printed, there: Printed): readonly PrintingRun[] {
  const [own, other] = [matchingWords(here.exact), matchingWords(there.exact)];
  let inOwn = 0;
  let inOther = 0;
  const diff = diffArrays([...other.keys], [...own.keys]).map(({ added, removed, count }): DiffPart => {
    const ownPart = removed ? null : rangeOf(own, inOwn, count, here.start);
    const otherPart = added ? null : rangeOf(other, inOther, count, there.start);
    if (!removed) inOwn += count;
    if (!added) inOther += count;
    return { kind: added ? "only-here" : removed ? "only-there" : "same", here: ownPart, there: otherPart };
  });
  return listPrintingRuns({ quotation: here, against: there, diff });
}

/** From the first to the last of `count` words, in units of the text whose passage begins at `offset`. */
function rangeOf({ ranges }: MatchingWords, from: number, count: number, offset: number): TextRange | null {
  const [first, last] = [ranges[from], ranges[from + count - 1]];
  return first === undefined || last === undefined ? null : { start: offset + first.start, end: offset + last.end };
}
