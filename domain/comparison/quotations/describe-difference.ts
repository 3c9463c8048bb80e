import type { QuotationCheck } from "../../shared-text/check-quotations";
import type { QuotationDifference } from "../../shared-text/quotation-differences";
import type { TextRange } from "../../text/page-text";

interface Sides {
  readonly check: Pick<QuotationCheck, "quotation" | "against" | "isAgainstDocument">;
  /** How a sentence names the two. */
  readonly here: string;
  readonly there: string;
}

const PLACES = { start: "at the start", inside: "inside", end: "at the end" } as const;

/**
 * One difference between two printings as a sentence that names who prints what. Between two articles nobody can tell
 * who left a word out and who put it in: it is told as a word that one of them does not have.
 *
 * @example "Daily Lantern does not have “if we had known” at the end."
 */
export function describeDifference(difference: QuotationDifference, { check, here, there }: Sides): string {
  const own = quote(check.quotation, difference.here);
  const other = quote(check.against, difference.there);
  const place = PLACES[difference.place];
  const marked = difference.place !== "inside" ? "" : difference.isMarked ? ", marked by dots" : ", without a mark";
  switch (difference.kind) {
    case "left-out":
      return `${here} does not have ${other} ${place}${marked}.`;
    case "put-in":
      return check.isAgainstDocument
        ? `${here} has ${own} ${place}, which the document does not.`
        : `${there} does not have ${own} ${place}${marked}.`;
    case "replaced":
      return `${here} prints ${own} where ${there} has ${other}.`;
    case "bracketed":
      return own === ""
        ? `${there} adds ${other} in brackets.`
        : `${here} sets ${own} in brackets${other === "" ? "" : ` for ${other}`}.`;
    case "seam":
      return other === ""
        ? `${here} prints as one what stands apart in ${there}.`
        : `${here} joins two statements between which ${there} has ${other}.`;
  }
}

function quote(side: TextRange & { readonly exact: string }, range: TextRange | null): string {
  return range === null ? "" : `“${side.exact.slice(range.start - side.start, range.end - side.start)}”`;
}
