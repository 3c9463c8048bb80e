import type { QuotationKind } from "../../shared-text/check-quotations";
import { capitalise, countInWords, countOf, joinNames } from "../sentence-parts";

/**
 * How many quotations two texts print, and how many of the pairs differ; at most 20 words.
 *
 * @example "Of five quotations found in two texts, one is altered, three are cut and one is the same."
 */
export function describeQuotations(counts: Readonly<Record<QuotationKind, number>>): string {
  const total = counts.exact + counts.cut + counts.altered + counts.joined;
  if (total === 0) return "No words in quotation marks stand in two of these texts.";
  const differing = total - counts.exact;
  const nouns = { altered: "altered", joined: "joined", cut: "cut" } as const;
  const parts = (["altered", "joined", "cut"] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${countInWords(counts[kind])} ${counts[kind] === 1 ? "is" : "are"} ${nouns[kind]}`);
  const pairs = countOf(total, "pair");
  if (differing === 0)
    return `${capitalise(pairs)} of quotations: the words are the same in ${total === 1 ? "both texts" : "each"}.`;
  const same =
    counts.exact === 0 ? [] : [`${countInWords(counts.exact)} ${counts.exact === 1 ? "is" : "are"} the same`];
  return `Of ${pairs} of quotations, ${joinNames([...parts, ...same])}.`;
}
