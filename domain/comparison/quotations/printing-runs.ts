import type { QuotationCheck } from "../../shared-text/check-quotations";
import type { TextRange } from "../../text/page-text";
import type { PrintingRun } from "./quotation-comparison";

/**
 * Two printings of the same words as one line: the quotation as its article prints it, with the words that only the
 * other side has put in where they stand there. Joined without the words of `only-there`, the line is the quotation,
 * but for spaces around the words that were put in.
 */
export function listPrintingRuns({
  quotation,
  against,
  diff,
}: Pick<QuotationCheck, "quotation" | "against" | "diff">): readonly PrintingRun[] {
  const wordsOf = (side: TextRange & { readonly exact: string }, { start, end }: TextRange) =>
    side.exact.slice(start - side.start, end - side.start);
  const runs: PrintingRun[] = [];
  let read = quotation.start;
  for (const { kind, here, there } of diff) {
    if (here === null) {
      if (there !== null) runs.push({ kind, text: wordsOf(against, there) });
      continue;
    }
    // What stands between two words, such as a comma, belongs to neither part.
    if (here.start > read) runs.push({ kind: "same", text: wordsOf(quotation, { start: read, end: here.start }) });
    runs.push({ kind, text: wordsOf(quotation, here) });
    read = here.end;
  }
  if (read < quotation.end) runs.push({ kind: "same", text: wordsOf(quotation, { start: read, end: quotation.end }) });
  return joinAlike(runs);
}

/** Neighbours of one kind become one, so that a line has as few marks as it has changes. */
function joinAlike(runs: readonly PrintingRun[]): readonly PrintingRun[] {
  const joined: PrintingRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.kind === run.kind) joined[joined.length - 1] = { kind: run.kind, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
